import type { CellFormat } from '../../format';
import { outlineOf, replaceElements, textOf } from '../../xml/editXml';
import { readFirstAttribute } from '../../xml/readAttribute';
import { deriveBorder, deriveFont, writeFill } from './deriveParts';
import { deriveXf } from './deriveXf';
import { createStyleTable, type StyleTable } from './styleTable';
import { createNumberFormats } from './numberFormatTable';

/** The styles of a workbook, which can only grow: what the file has keeps its index. */
export interface StyleBook {
  /**
   * The index of a style that looks like the style `base` of the file but for what `format` names. Styles that exist are
   * found again, so that writing the same workbook many times does not make it grow.
   */
  indexOf(base: number, format: Partial<CellFormat> | undefined): number;
  /** The text of the styles part with what was added; null when nothing was. */
  changedText(): string | null;
}

// CT_Stylesheet, ECMA-376 18.8.39.
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Opens the styles part of a workbook for additions. */
export function openStyleBook(xml: string): StyleBook {
  const { prefix, elements } = outlineOf(xml);
  const table = (name: string, ...first: string[]): StyleTable => {
    const element = elements.find(candidate => candidate.name === name);
    return createStyleTable(name, element === undefined ? null : textOf(xml, element), first, prefix);
  };
  const p = prefix;
  const fonts = table('fonts', `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`);
  const fills = table(
    'fills',
    `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
    `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  );
  const borders = table(
    'borders',
    `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
  );
  const xfs = table('cellXfs', `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`);
  const numberFormats = createNumberFormats(table('numFmts'), prefix);
  const tables = [fonts, fills, borders, xfs, numberFormats.table];

  const known = new Map<string, number>();
  const derive = (base: number, format: Partial<CellFormat>): number => {
    const from = xfs.at(base) ?? xfs.at(0) ?? '';
    const idOf = (attribute: string): number => Number(readFirstAttribute(from, attribute) ?? 0);
    const font = deriveFont(fonts.at(idOf('fontId')) ?? '', format, prefix);
    const fill = writeFill(format.fillColor, prefix);
    const border = deriveBorder(borders.at(idOf('borderId')) ?? '', format, prefix);
    const xf = deriveXf(from, format, prefix, {
      ...(format.numberFormat !== undefined && { numFmtId: numberFormats.idOf(format.numberFormat) }),
      ...(font !== null && { fontId: fonts.indexOf(font) }),
      ...(fill !== null && { fillId: fill === 'none' ? 0 : fills.indexOf(fill) }),
      ...(border !== null && { borderId: borders.indexOf(border) }),
    });
    return xfs.indexOf(xf);
  };

  return {
    indexOf(base, format) {
      if (format === undefined || Object.keys(format).length === 0) return base;
      const key = `${base} ${JSON.stringify(Object.entries(format).sort(([one], [other]) => one.localeCompare(other)))}`;
      const index = known.get(key) ?? derive(base, format);
      known.set(key, index);
      return index;
    },
    changedText() {
      const changed = tables.flatMap(each => {
        const text = each.changedText();
        return text === null ? [] : [[each.name, text] as const];
      });
      return changed.length === 0 ? null : replaceElements(xml, order, new Map(changed));
    },
  };
}
