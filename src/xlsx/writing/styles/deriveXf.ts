import type { CellFormat } from '../../format';
import { outlineOf, replaceElements, textOf, withAttributes } from '../../xml/editXml';

/** The indexes of a cell format's parts that change. */
export interface ChangedParts {
  readonly numFmtId?: number;
  readonly fontId?: number;
  readonly fillId?: number;
  readonly borderId?: number;
}

const appliedBy = {
  numFmtId: 'applyNumberFormat',
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
} as const;

// CT_Xf, ECMA-376 18.8.45.
const order = ['alignment', 'protection', 'extLst'];

/** Writes a cell format like the one given, with other parts and with the alignment and protection that a format names. */
export function deriveXf(base: string, format: Partial<CellFormat>, prefix: string, changed: ChangedParts): string {
  const attributes: Record<string, number> = {};
  for (const name of ['numFmtId', 'fontId', 'fillId', 'borderId'] as const) {
    const index = changed[name];
    if (index === undefined) continue;
    attributes[name] = index;
    attributes[appliedBy[name]] = 1;
  }
  const children = new Map<string, string | null>();
  const alignment = deriveAlignment(childText(base, 'alignment'), format, prefix);
  if (alignment !== null) {
    children.set('alignment', alignment);
    attributes['applyAlignment'] = 1;
  }
  if (format.locked !== undefined) {
    const protection = childText(base, 'protection') ?? `<${prefix}protection/>`;
    children.set('protection', withAttributes(protection, { locked: format.locked ? 1 : 0 }));
    attributes['applyProtection'] = 1;
  }
  return withAttributes(replaceElements(base, order, children), attributes);
}

function deriveAlignment(base: string | undefined, format: Partial<CellFormat>, prefix: string): string | null {
  const { horizontal, vertical, wrap, indent } = format;
  if ([horizontal, vertical, wrap, indent].every(value => value === undefined)) return null;
  return withAttributes(base ?? `<${prefix}alignment/>`, {
    ...(horizontal !== undefined && { horizontal: horizontal === 'general' ? null : horizontal }),
    ...(vertical !== undefined && { vertical: vertical === 'bottom' ? null : vertical }),
    ...(wrap !== undefined && { wrapText: wrap ? 1 : null }),
    ...(indent !== undefined && { indent: indent === 0 ? null : indent }),
  });
}

function childText(xml: string, name: string): string | undefined {
  const child = outlineOf(xml).elements.find(element => element.name === name);
  return child === undefined ? undefined : textOf(xml, child);
}
