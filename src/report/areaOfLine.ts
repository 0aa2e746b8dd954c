import type { Layout } from '../lines/layout';
import type { Line } from '../lines/line';
import type { AreaReference } from './plan';

/** The cells that hold all figures of a line. */
export function areaOfLine(layout: Layout, line: Line): AreaReference {
  const block = layout.blockOf(line);
  const place = layout.placeOf(line, layout.binding.positionOf(line, 0));
  const columns = block.kind === 'columns' ? 1 : block.width;
  return { ...place, rows: layout.binding.countOf(line) / columns, columns };
}
