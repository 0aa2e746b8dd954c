import { childOf, type XmlElement } from '../xml/readXml';

/** The colours that a workbook's indexes and theme numbers stand for, as `RRGGBB`. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

// Light 1, dark 1, light 2, dark 2, six accents, link, visited link: the order in which cells count them, which is not
// the order of the theme part.
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const officeTheme = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

// ECMA-376 18.8.27: the first eight stand twice.
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const defaultIndexed = `${basic} ${basic}
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
  /\s+/,
);
const systemText = 64;
const systemWindow = 65;

/** Reads a workbook's colours from its theme and styles; what they leave out is Office's own. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const custom = childOf(childOf(styles, 'colors'), 'indexedColors')?.children ?? [];
  return {
    theme: themeOrder.map((name, index) => schemeColor(childOf(scheme, name)) ?? officeTheme[index] ?? '000000'),
    indexed: custom.length === 0 ? defaultIndexed : custom.map(color => lastSix(color.attributes.get('rgb'))),
  };
}

/** Resolves a colour element to `#RRGGBB`; null when it is absent or automatic. */
export function resolveColor(color: XmlElement | undefined, palette: Palette): string | null {
  if (color === undefined) return null;
  const base = baseColor(color, palette);
  return base === null ? null : `#${tinted(base, Number(color.attributes.get('tint') ?? 0))}`;
}

function baseColor({ attributes }: XmlElement, palette: Palette): string | null {
  const rgb = attributes.get('rgb');
  if (rgb !== undefined) return lastSix(rgb);
  const theme = attributes.get('theme');
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  const indexed = attributes.get('indexed');
  if (indexed === undefined) return null;
  if (Number(indexed) === systemText) return '000000';
  if (Number(indexed) === systemWindow) return 'FFFFFF';
  return palette.indexed[Number(indexed)] ?? null;
}

function schemeColor(entry: XmlElement | undefined): string | undefined {
  const color = entry?.children[0];
  const value = color?.attributes.get('lastClr') ?? color?.attributes.get('val');
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

/** Drops the opacity that stands before a colour; Excel ignores it. */
function lastSix(color = '000000'): string {
  return color.slice(-6).toUpperCase().padStart(6, '0');
}

/** Darkens (tint below zero) or lightens a colour by moving its lightness, as ECMA-376 18.8.19 says. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const lightness = (highest + lowest) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = highest - lowest;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = saturation * (1 - Math.abs(2 * moved - 1));
  return channels
    .map(channel => (chroma === 0 ? moved : moved + ((channel - lightness) / chroma) * newChroma))
    .map(channel => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map(channel => channel.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
