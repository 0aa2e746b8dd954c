import type { BorderStyle, CellFormat } from '../format';
import { builtInNumberFormats } from '../numberFormats';
import { childOf, isTrue, type XmlElement } from '../xml/readXml';
import { resolveColor, type Palette } from './colors';

/** How a cell looks that no style says anything about. */
const plainFormat: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: '#000000',
  fillColor: null,
  borderTop: 'none',
  borderBottom: 'none',
  borderLeft: 'none',
  borderRight: 'none',
  borderColor: '#000000',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** Reads the format behind each style index of a file; each is worked out when first asked for and then kept. */
export function readStyles(styles: XmlElement | undefined, palette: Palette): (styleIndex: number) => CellFormat {
  const list = (name: string): readonly XmlElement[] => childOf(styles, name)?.children ?? [];
  const cellFormats = list('cellXfs');
  const fonts = list('fonts');
  const fills = list('fills');
  const borders = list('borders');
  const numberFormats = new Map(builtInNumberFormats);
  for (const { attributes } of list('numFmts')) {
    numberFormats.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
  }

  const known = new Map<number, CellFormat>();
  const work = (styleIndex: number): CellFormat => {
    const entry = cellFormats[styleIndex] ?? cellFormats[0];
    if (entry === undefined) return plainFormat;
    const number = (name: string): number => Number(entry.attributes.get(name) ?? 0);
    return {
      ...plainFormat,
      numberFormat: numberFormats.get(number('numFmtId')) ?? 'General',
      ...readFont(fonts[number('fontId')], palette),
      fillColor: readFill(fills[number('fillId')], palette),
      ...readBorder(borders[number('borderId')], palette),
      ...readAlignment(childOf(entry, 'alignment')),
      locked: isTrue(childOf(entry, 'protection')?.attributes.get('locked') ?? '1'),
    };
  };
  return styleIndex => {
    const format = known.get(styleIndex) ?? work(styleIndex);
    known.set(styleIndex, format);
    return format;
  };
}

function readFont(font: XmlElement | undefined, palette: Palette): Partial<CellFormat> {
  const value = (name: string): string | undefined => childOf(font, name)?.attributes.get('val');
  const flag = (name: string): boolean => childOf(font, name) !== undefined && isTrue(value(name) ?? '1');
  return {
    fontName: value('name') ?? plainFormat.fontName,
    fontSize: Number(value('sz') ?? plainFormat.fontSize),
    bold: flag('b'),
    italic: flag('i'),
    underline: childOf(font, 'u') !== undefined && value('u') !== 'none',
    fontColor: resolveColor(childOf(font, 'color'), palette) ?? plainFormat.fontColor,
  };
}

/** Patterns and gradients are read as the one colour that comes nearest. */
function readFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const gradient = childOf(fill, 'gradientFill');
  if (gradient !== undefined) return resolveColor(childOf(childOf(gradient, 'stop'), 'color'), palette);
  const pattern = childOf(fill, 'patternFill');
  const kind = pattern?.attributes.get('patternType') ?? 'none';
  if (kind === 'none') return null;
  if (kind === 'solid') return resolveColor(childOf(pattern, 'fgColor'), palette);
  return resolveColor(childOf(pattern, 'bgColor'), palette) ?? resolveColor(childOf(pattern, 'fgColor'), palette);
}

const borderStyles: Record<string, BorderStyle> = {
  thin: 'thin',
  medium: 'medium',
  double: 'double',
  hair: 'hair',
  dotted: 'dotted',
  dashed: 'dashed',
  thick: 'thick',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
  slantDashDot: 'dashed',
};

function readBorder(border: XmlElement | undefined, palette: Palette): Partial<CellFormat> {
  const edge = (...names: string[]): XmlElement | undefined =>
    names.map(name => childOf(border, name)).find(found => found !== undefined);
  const style = (found: XmlElement | undefined): BorderStyle =>
    borderStyles[found?.attributes.get('style') ?? 'none'] ?? 'none';
  // Files of the stricter edition say start and end for left and right.
  const [top, bottom, left, right] = [edge('top'), edge('bottom'), edge('left', 'start'), edge('right', 'end')];
  const drawn = [top, bottom, left, right].find(found => style(found) !== 'none');
  return {
    borderTop: style(top),
    borderBottom: style(bottom),
    borderLeft: style(left),
    borderRight: style(right),
    borderColor: resolveColor(childOf(drawn, 'color'), palette) ?? plainFormat.borderColor,
  };
}

const horizontals: Record<string, CellFormat['horizontal']> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerContinuous: 'center',
  distributed: 'justify',
};
const verticals: Record<string, CellFormat['vertical']> = {
  top: 'top',
  center: 'center',
  justify: 'top',
  distributed: 'center',
};

function readAlignment(alignment: XmlElement | undefined): Partial<CellFormat> {
  return {
    horizontal: horizontals[alignment?.attributes.get('horizontal') ?? ''] ?? 'general',
    vertical: verticals[alignment?.attributes.get('vertical') ?? ''] ?? 'bottom',
    wrap: isTrue(alignment?.attributes.get('wrapText')),
    indent: Number(alignment?.attributes.get('indent') ?? 0),
  };
}
