import type { CellFormat } from '../../format';
import { outlineOf, textOf, withAttributes } from '../../xml/editXml';
import { readFirstAttribute } from '../../xml/readAttribute';
import { escapeAttribute } from '../../xml/xmlText';

// The order in which Excel writes a font, and to which strict readers hold (CT_Font, ECMA-376 18.8.22).
const fontOrder = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const borderOrder = ['start', 'left', 'end', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** Writes a font like the one given but for what the format names; null when it names nothing of a font. */
export function deriveFont(base: string, format: Partial<CellFormat>, prefix: string): string | null {
  const { bold, italic, underline, fontSize, fontColor, fontName } = format;
  const asked = [bold, italic, underline, fontSize, fontColor, fontName];
  if (asked.every(value => value === undefined)) return null;
  const children = childrenByName(base);
  const flag = (name: string, on: boolean | undefined): void => {
    if (on === true) children.set(name, `<${prefix}${name}/>`);
    else if (on === false) children.delete(name);
  };
  flag('b', bold);
  flag('i', italic);
  flag('u', underline);
  if (fontSize !== undefined) children.set('sz', `<${prefix}sz val="${fontSize}"/>`);
  if (fontColor !== undefined) children.set('color', colorElement('color', fontColor, prefix));
  if (fontName !== undefined) {
    // What said how to find the old font, among them the theme, would win over the new name.
    for (const name of ['family', 'charset', 'scheme']) children.delete(name);
    children.set('name', `<${prefix}name val="${escapeAttribute(fontName)}"/>`);
  }
  return element('font', '', children, fontOrder, prefix);
}

/** Writes a fill of one colour; `none` for the colour null, and null when no colour is asked for. */
export function writeFill(color: string | null | undefined, prefix: string): string | null {
  if (color === undefined) return null;
  if (color === null) return 'none';
  const foreground = colorElement('fgColor', color, prefix);
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${foreground}<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

/** Writes borders like those given but for what the format names; null when it names nothing of a border. */
export function deriveBorder(base: string, format: Partial<CellFormat>, prefix: string): string | null {
  const { borderTop, borderBottom, borderLeft, borderRight, borderColor } = format;
  const asked = { top: borderTop, bottom: borderBottom, left: borderLeft, right: borderRight };
  if (borderColor === undefined && Object.values(asked).every(style => style === undefined)) return null;
  const children = childrenByName(base);
  // An edge that is drawn anew takes the colour of those that are there.
  const common = [...children.values()].map(colorOf).find(color => color !== undefined);
  // Files of the stricter edition say start and end for left and right; both at once would be one too many.
  const nameOf = (edge: string): string => {
    const strict = edge === 'left' ? 'start' : edge === 'right' ? 'end' : edge;
    return children.has(strict) ? strict : edge;
  };
  for (const [edge, style] of Object.entries(asked)) {
    const name = nameOf(edge);
    const old = children.get(name) ?? `<${prefix}${name}/>`;
    const drawn = style ?? readFirstAttribute(old, 'style') ?? 'none';
    if (style === undefined && (borderColor === undefined || drawn === 'none')) {
      children.set(name, old);
    } else if (drawn === 'none') {
      children.set(name, `<${prefix}${name}/>`);
    } else {
      const kept = colorOf(old) ?? common ?? `<${prefix}color auto="1"/>`;
      const color = borderColor === undefined ? kept : colorElement('color', borderColor, prefix);
      children.set(name, `<${prefix}${name} style="${drawn}">${color}</${prefix}${name}>`);
    }
  }
  if (!children.has('diagonal')) children.set('diagonal', `<${prefix}diagonal/>`);
  const attributes = /^<[^\s/>]+([^>]*?)\/?>/.exec(base)?.[1] ?? '';
  return element('border', attributes, children, borderOrder, prefix);
}

function colorOf(edge: string): string | undefined {
  const color = outlineOf(edge).elements.find(child => child.name === 'color');
  return color === undefined ? undefined : textOf(edge, color);
}

function colorElement(name: string, color: string, prefix: string): string {
  return withAttributes(`<${prefix}${name}/>`, { rgb: `FF${color.replace('#', '').toUpperCase()}` });
}

function childrenByName(xml: string): Map<string, string> {
  const elements = xml === '' ? [] : outlineOf(xml).elements;
  return new Map(elements.map(child => [child.name, textOf(xml, child)]));
}

function element(
  name: string,
  attributes: string,
  children: ReadonlyMap<string, string>,
  order: readonly string[],
  prefix: string,
): string {
  const inner = order.map(child => children.get(child) ?? '').join('');
  return `<${prefix}${name}${attributes}>${inner}</${prefix}${name}>`;
}
