import { readOpenCells } from '../excel/readOpenCells';
import type { OpenCells, OpenSourceChoice } from '../excel/openSource';
import type { Issue, Result } from '../issue/issue';
import { fail, succeed } from '../issue/issue';
import type { Fact } from '../model/jointCase';
import type { SourceMapping } from '../sources/mapping/sourceMapping';
import { areasByBody } from '../sources/open/areasByBody';
import { readOpenAreas } from '../sources/open/readOpenAreas';
import type { SourceReading } from '../sources/readSource';
import { factsOfReading } from './factsOfReading';
import { openSourceLinks } from './openSourceLinks';

/** What was read of the open workbook: a reading for each body, and its figures with the formulas that follow them. */
export interface OpenSourcesRead {
  readonly readings: readonly SourceReading[];
  readonly facts: readonly Fact[];
}

/**
 * Reads parts of the open workbook as sources: sheets, ranges, tables, defined names.
 *
 * They are read as files are, with the same knowledge of headings, units and totals; parts that speak for different
 * bodies are told apart by their titles and sheet names. Figures of plain cells carry a link, so that they stand in the
 * model as formulas. With `mappings` each body's parts are read with the one that belongs to them. Takes a constant
 * number of round trips, and one more for every 15,000 cells.
 *
 * Issues: those of finding and reading the parts, `open-source-not-linked` for figures that stay values, and
 * `open-source-figure-twice` where two parts state the same figure.
 */
export async function readOpenSources(
  choices: readonly OpenSourceChoice[],
  mappings: readonly SourceMapping[] = [],
): Promise<Result<OpenSourcesRead>> {
  if (choices.length === 0) return succeed({ readings: [], facts: [] });
  const cells = await readOpenCells(choices);
  if (!cells.ok) return cells;
  const { workbook, areas } = cells.value;
  const issues: Issue[] = [...cells.issues];
  const readings: SourceReading[] = [];
  const facts: Fact[] = [];
  for (const group of areasByBody(areas)) {
    const read = readOpenAreas(group, workbook, mappings);
    issues.push(...read.issues.map(issue => withHeadingsAdvice(issue, areas)));
    if (!read.ok) continue;
    const links = openSourceLinks(read.value, group);
    readings.push(read.value);
    facts.push(...factsOfReading(read.value, links));
    issues.push(...links.notes());
  }
  if (issues.some(issue => issue.severity === 'error')) return { ok: false, issues };
  const twice = statedTwice(facts);
  return twice === null ? succeed({ readings, facts }, issues) : fail(...issues, twice);
}

/** A range without its headings is the likeliest cause of finding nothing in it. */
function withHeadingsAdvice(issue: Issue, areas: readonly OpenCells[]): Issue {
  const ranges = areas.filter(({ choice, sheet }) => choice.kind !== 'sheet' && sheet === issue.place.sheet);
  if (issue.code !== 'source-empty' || ranges.length === 0) return issue;
  const remedy = `Choose the cells together with their headings, or the whole sheet. ${issue.remedy}`;
  return { ...issue, remedy };
}

function statedTwice(facts: readonly Fact[]): Issue | null {
  const known = new Map<string, Fact>();
  for (const fact of facts) {
    const { input, organisation, service = '', year = '', category = '' } = fact;
    const key = [input, organisation, service, year, category].join('|');
    const before = known.get(key);
    if (before !== undefined) return figureTwice(before, fact);
    known.set(key, fact);
  }
  return null;
}

function figureTwice(one: Fact, other: Fact): Issue {
  return {
    code: 'open-source-figure-twice',
    severity: 'error',
    message: `Two parts of the workbook state the same figure of ${one.organisation}: ${one.origin} and ${other.origin}.`,
    remedy: 'Choose only one of them as a source.',
    place: { input: one.input },
  };
}
