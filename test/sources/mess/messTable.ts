import { describePlace } from '../../../src/issue/describeIssue';
import type { Issue } from '../../../src/issue/issue';
import type { Ignored } from '../../../src/sources/reading/tableFigure';
import { messCases } from './messCases';
import { readTrial, type MessOutcome } from './messOutcome';

/** What the reader does with a messy workbook, in the words of the table. */
export type MessVerdict = 'read' | 'read with a warning' | 'refused';

/** Says what became of a workbook. */
export function verdictOf({ kind, issues }: MessOutcome): MessVerdict {
  if (kind === 'refused') return 'refused';
  return issues.length > 0 ? 'read with a warning' : 'read';
}

/** Writes docs/messy-sources.md: every workbook of every case with what the reader makes of it. */
export function messTable(): string {
  const rows = messCases.flatMap(({ number, name, trials }) =>
    trials.map(trial => {
      const outcome = readTrial(trial);
      return { number, name, says: trial.says, verdict: verdictOf(outcome), message: messageOf(outcome) };
    }),
  );
  const count = (verdict: MessVerdict): number => rows.filter(row => row.verdict === verdict).length;
  const lines = rows.map(({ number, name, says, verdict, message }) =>
    [`${number}. ${name}`, sentence(says), verdict, message].map(cell => plainCell(cell)).join(' | '),
  );
  return `# Messy source workbooks

What the reader makes of the ${messCases.length} kinds of mess that source workbooks come in, shown with ${rows.length} workbooks made in code
(\`test/sources/mess\`): ${count('read')} are read, ${count('read with a warning')} are read with a warning, ${count('refused')} are refused. Every figure that is read is right to the penny
and names its cells; every number that is not read is named with the reason; every refusal names file, sheet and cell,
or the file alone where it cannot be opened, and says what to do.

Written by \`npm run mess\` from what the reader does.

<!-- prettier-ignore -->
| Case | Workbook | The reader | Message |
| --- | --- | --- | --- |
${lines.map(line => `| ${line} |`).join('\n')}
`;
}

function messageOf(outcome: MessOutcome): string {
  const issues = outcome.issues.map(issue => wordsOf(issue));
  const leftOut = outcome.kind === 'refused' ? [] : omissionsOf(outcome.reading.ignored);
  return [...issues, ...leftOut].join(' ');
}

function wordsOf(issue: Issue): string {
  return `${describePlace(issue.place)}: ${issue.message} ${issue.remedy}`;
}

/** Names what was left out, once for each reason. */
function omissionsOf(ignored: readonly Ignored[]): readonly string[] {
  const reasons = [...new Set(ignored.map(({ reason }) => reason))];
  return reasons.map(reason => {
    const entries = ignored.filter(entry => entry.reason === reason);
    const names = entries
      .slice(0, 3)
      .map(({ text, place }) => `"${text}"${place.cell === undefined ? '' : ` (${place.cell})`}`);
    const more = entries.length > names.length ? ` and ${entries.length - names.length} more` : '';
    return `Left out: ${names.join(', ')}${more}: ${reason}.`;
  });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function plainCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|*_<]/g, mark => `\\${mark}`)
    .trim();
}
