import { measureOfWords } from '../meaning/measureOfWords';
import { knownService } from '../names/findService';
import type { TableFigure } from '../reading/tableFigure';
import { parseUnit } from '../text/parseUnit';
import type { Wording } from '../tables/sheetTable';
import type { Confidence, Judgement } from './sourceMapping';

/** Says which words told what some figures of a column or row count, and in what unit. */
export function explainMeasure(figures: readonly TableFigure[]): Omit<Judgement, 'by'> {
  const [first] = figures;
  if (first === undefined) return { confidence: 'low', reason: 'nothing was read' };
  const kinds = new Set(figures.map(({ meaning }) => meaning.kind));
  const measure = kinds.size > 1 ? byRows(kinds) : byWords(first);
  const unit = byUnit(first);
  return { confidence: lower(measure.confidence, unit.confidence), reason: `${measure.reason}; ${unit.reason}` };
}

function byRows(kinds: ReadonlySet<string>): Omit<Judgement, 'by'> {
  if (kinds.has('money'))
    return { confidence: 'medium', reason: 'its rows and the signs of its amounts tell what each counts' };
  return { confidence: 'high', reason: 'its rows tell what each figure counts' };
}

function byWords({ context, meaning }: TableFigure): Omit<Judgement, 'by'> {
  const { headings, descriptions, row, sections, captions, column } = context;
  if (meaning.kind === 'money')
    return { confidence: 'medium', reason: 'nothing says more than that it is money: what is negative is income' };
  const says = ({ text }: Wording): boolean =>
    measureOfWords(text)?.kind === meaning.kind || (meaning.kind === 'staff' && parseUnit(text)?.kind === 'staff');
  const places: readonly (readonly [Confidence, string, readonly Wording[]])[] = [
    ['high', 'its heading', headings],
    ['high', 'its label', [...descriptions, ...row.labels.values()]],
    ['medium', 'the section', sections],
    ['medium', 'the title', captions.filter(({ text }) => knownService(text) === null)],
    ['medium', 'the table above', column.inherited],
  ];
  for (const [confidence, place, words] of places) {
    const word = words.find(says);
    if (word !== undefined) return { confidence, reason: `${place} "${word.text}" says what it counts` };
  }
  return { confidence: 'medium', reason: 'its words together say what it counts' };
}

function byUnit({ context, unit }: TableFigure): Omit<Judgement, 'by'> {
  const says = ({ text }: Wording): boolean => parseUnit(text)?.text === unit;
  const places: readonly (readonly [Confidence, string, readonly Wording[]])[] = [
    ['high', 'in its heading', context.headings],
    ['high', 'in its label', [...context.row.labels.values()]],
    ['high', 'in the section', context.sections],
    ['high', 'in the title', context.captions],
    ['medium', 'with the table above or in a note', context.remote],
  ];
  for (const [confidence, place, words] of places) {
    if (words.some(says)) return { confidence, reason: `"${unit}" stands ${place}` };
  }
  if (unit === 'staff') return { confidence: 'high', reason: 'staff are counted in FTE' };
  if (context.cell.raw.includes(unit)) return { confidence: 'high', reason: 'the cell says its unit' };
  return { confidence: 'medium', reason: `"${unit}" stands elsewhere or shows in the format` };
}

/** Of two degrees of certainty the lower. */
function lower(first: Confidence, second: Confidence): Confidence {
  const degrees: readonly Confidence[] = ['low', 'medium', 'high'];
  return degrees[Math.min(degrees.indexOf(first), degrees.indexOf(second))] ?? 'low';
}
