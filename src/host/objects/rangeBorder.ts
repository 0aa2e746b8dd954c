import type { BorderStyle, CellFormat } from '../../xlsx/format';
import { HostError } from '../protocol/hostError';
import type { Argument, HostObject, ObjectDefinition } from '../protocol/hostObject';
import { readColor, readWord } from '../protocol/readArgument';
import type { Area } from '../book/area';
import { changeFormat, commonFormat } from '../book/cellFormats';
import { itemAt } from './lookups';
import { objectOf, type AreasModel, type BorderModel } from './models';

type Side = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;

/** The borders of a range: its edges and the lines between its cells. Diagonal ones are not on the host. */
export const rangeBorderCollection: ObjectDefinition<AreasModel> = {
  items: borders,
  scalars: { count: { read: () => edges.length } },
  finders: {
    getItem: (model, [edge]) => objectOf('RangeBorder', { ...model, edge: readWord(edge, edges) }),
    getItemAt: (model, [index]) => itemAt(borders(model), index),
  },
};

/** One border. Cells have one colour for all their borders, so colouring an edge colours the others of its cells. */
export const rangeBorder: ObjectDefinition<BorderModel> = {
  scalars: {
    color: {
      read: model => common(model, 'borderColor') ?? null,
      write: (model, value) => change(model, () => ({ borderColor: readColor(value) })),
    },
    sideIndex: { read: ({ edge }) => edge },
    style: {
      read: model => styleNames(model)?.style ?? null,
      write: (model, value) => setStyle(model, value, styleNames(model)?.weight ?? 'Thin'),
    },
    weight: {
      read: model => styleNames(model)?.weight ?? null,
      write: (model, value) => setStyle(model, styleNames(model)?.style ?? 'Continuous', value),
    },
  },
};

/** Office.js tells a line by its style and its weight; a cell knows one word for both. */
const namesOfStyle: Readonly<Record<BorderStyle, { readonly style: string; readonly weight: string }>> = {
  none: { style: 'None', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;

function setStyle(model: BorderModel, style: Argument, weight: Argument): void {
  const line = borderStyle(
    readWord(style, lineStyles),
    readWord(weight, ['Hairline', 'Thin', 'Medium', 'Thick'] as const),
  );
  change(model, side => ({ [side]: line }));
}

function borderStyle(style: (typeof lineStyles)[number], weight: string): BorderStyle {
  switch (style) {
    case 'None':
      return 'none';
    case 'Double':
      return 'double';
    case 'Dot':
      return 'dotted';
    case 'Continuous':
      return { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' }[weight] as BorderStyle;
    default:
      return 'dashed';
  }
}

function styleNames(model: BorderModel): (typeof namesOfStyle)[BorderStyle] | undefined {
  const line = common(model);
  return line === undefined ? undefined : namesOfStyle[line as BorderStyle];
}

function borders(model: AreasModel): HostObject[] {
  return edges.map(edge => objectOf('RangeBorder', { ...model, edge }));
}

function change(model: BorderModel, changeOf: (side: Side) => Partial<CellFormat>): void {
  for (const { side, area } of cellsAlong(model)) changeFormat(model.sheet, area, changeOf(side));
}

/** What all cells along the border have in common: their line on its side, or another part of their format. */
function common(model: BorderModel, part?: 'borderColor'): string | undefined {
  const { book, sheet } = model;
  const values = cellsAlong(model).map(({ side, area }) => commonFormat(book, sheet, [area], part ?? side));
  const distinct = new Set(values);
  return distinct.size === 1 ? values[0] : undefined;
}

/** The cells that have the border, with the side of theirs that it is: `EdgeTop` is the top of the first row. */
function cellsAlong({ areas, edge }: BorderModel): { side: Side; area: Area }[] {
  return areas.flatMap(area => {
    const { row, column, rows, columns } = area;
    switch (edge) {
      case 'EdgeTop':
        return [{ side: 'borderTop', area: { ...area, rows: 1 } }];
      case 'EdgeBottom':
        return [{ side: 'borderBottom', area: { ...area, row: row + rows - 1, rows: 1 } }];
      case 'EdgeLeft':
        return [{ side: 'borderLeft', area: { ...area, columns: 1 } }];
      case 'EdgeRight':
        return [{ side: 'borderRight', area: { ...area, column: column + columns - 1, columns: 1 } }];
      case 'InsideHorizontal':
        return inside(rows, [
          { side: 'borderBottom', area: { ...area, rows: rows - 1 } },
          { side: 'borderTop', area: { ...area, row: row + 1, rows: rows - 1 } },
        ]);
      case 'InsideVertical':
        return inside(columns, [
          { side: 'borderRight', area: { ...area, columns: columns - 1 } },
          { side: 'borderLeft', area: { ...area, column: column + 1, columns: columns - 1 } },
        ]);
      default:
        throw new HostError('InvalidArgument');
    }
  });
}

function inside(lines: number, along: { side: Side; area: Area }[]): { side: Side; area: Area }[] {
  return lines > 1 ? along : [];
}
