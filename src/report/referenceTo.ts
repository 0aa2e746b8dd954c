import type { Line } from '../lines/line';
import type { ReportContext } from './reportContext';

/** The cell of a figure, named by one member for each of the line's dimensions, as seen from any sheet. */
export function referenceTo(context: ReportContext, line: Line, ...members: readonly string[]): string {
  const { binding } = context.evaluation;
  const position = new Int32Array(binding.members.length);
  line.per.forEach((dimension, index) => {
    const member = binding.membersOf(dimension).indexOf(members[index] ?? '');
    if (member < 0) throw new Error(`There is no ${dimension.name} "${members[index] ?? ''}".`);
    position[binding.indexOf(dimension)] = member;
  });
  return context.writer.reference(line, position);
}
