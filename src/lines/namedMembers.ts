import type { Binding } from './binding';
import type { Line } from './line';

/** Names the member of each of a line's dimensions for the figure with this offset: `{ organisation: 'HCC', service: 'ICT' }`. */
export function namedMembers(binding: Binding, line: Line, offset: number): Readonly<Record<string, string>> {
  const position = binding.positionOf(line, offset);
  return Object.fromEntries(
    line.per.map(dimension => [
      dimension.name,
      binding.membersOf(dimension)[position[binding.indexOf(dimension)] ?? 0] ?? '',
    ]),
  );
}
