import type { Line } from '../lines/line';
import { organisation } from '../model/dimensions';
import { jointWorking } from '../model/jointWorking';
import type { AreaReference } from './plan';
import type { ReportContext } from './reportContext';
import { areaOfLine } from './areaOfLine';
import { originsOfInput } from './sources';

/** One entry of the assumptions log: an input, or the part of one body in it. */
export interface Assumption {
  /** The id of the input, with the body where it is about one: `grossExpenditure[HCC]`. */
  readonly id: string;
  readonly name: string;
  readonly line: Line;
  /** The body whose figures they are; undefined where they are of all. */
  readonly body?: string;
  readonly area: AreaReference;
  readonly origins: readonly (string | undefined)[];
}

/**
 * Lists every input as an assumption. One that is kept per body is an entry for each of them, since each answers for its
 * own figures, unless no body has given any: then it is one entry.
 */
export function assumptionsOf(context: ReportContext): readonly Assumption[] {
  return jointWorking.lines
    .filter(line => line.origin.kind === 'input')
    .flatMap((line): readonly Assumption[] => {
      const origins = originsOfInput(context.jointCase, line.id);
      const whole = { id: line.id, name: line.name, line, area: areaOfLine(context.layout, line), origins };
      const isGiven = origins.some(origin => origin !== undefined);
      return line.per[0] === organisation && isGiven ? byBody(context, whole) : [whole];
    });
}

/** The bodies run down first, so that the cells of each lie together. */
function byBody({ evaluation, layout }: ReportContext, whole: Assumption): readonly Assumption[] {
  const bodies = evaluation.binding.membersOf(organisation);
  const rows = whole.area.rows / bodies.length;
  const cells = whole.origins.length / bodies.length;
  return bodies.map((body, index) => ({
    ...whole,
    id: `${whole.id}[${body}]`,
    name: `${whole.name}: ${body}`,
    body,
    area: { ...whole.area, sheet: layout.blockOf(whole.line).sheet, row: whole.area.row + index * rows, rows },
    origins: whole.origins.slice(index * cells, (index + 1) * cells),
  }));
}
