import type { SeriesWrite } from '../../edit';
import { escapeText } from '../../xml/xmlText';
import { colorDigits } from './chartText';

/** A series with its place among all series of its chart, counted from 0. */
export interface PlacedSeries {
  readonly series: SeriesWrite;
  readonly index: number;
}

/** Writes a series as columns or bars (CT_BarSer, ECMA-376 21.2.2.16). */
export function writeBarSeries(placed: PlacedSeries, valueFormat: string): string {
  const { series } = placed;
  return (
    `<c:ser>${writeHead(placed)}${shape(areaOf(series))}<c:invertIfNegative val="0"/>` +
    `${writeData(series, valueFormat)}</c:ser>`
  );
}

/** Writes a series as a straight line, with a dot at each value unless it asks for none (CT_LineSer, 21.2.2.101). */
export function writeLineSeries(placed: PlacedSeries, valueFormat: string): string {
  const { series } = placed;
  const fill = fillOf(series);
  const line = `<a:ln w="28575" cap="rnd">${fill}${dashOf(series)}<a:round/></a:ln>`;
  const plain = series.hidden === true || series.markers === false;
  const dot = `<c:symbol val="circle"/><c:size val="5"/>${fill === '' ? '' : shape(`${fill}<a:ln>${fill}</a:ln>`)}`;
  return (
    `<c:ser>${writeHead(placed)}${shape(line)}<c:marker>${plain ? '<c:symbol val="none"/>' : dot}</c:marker>` +
    `${writeData(series, valueFormat)}<c:smooth val="0"/></c:ser>`
  );
}

function writeHead({ series, index }: PlacedSeries): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${writeName(series)}</c:tx>`;
}

function writeName({ name, nameReference }: SeriesWrite): string {
  if (nameReference === undefined) return `<c:v>${escapeText(name)}</c:v>`;
  return `<c:strRef><c:f>${escapeText(nameReference)}</c:f><c:strCache>${points([name])}</c:strCache></c:strRef>`;
}

/** The fill of a column, with an edge of its own where it is hatched. */
function areaOf(series: SeriesWrite): string {
  const { color, hatched, hidden } = series;
  if (hatched !== true || hidden === true || color === undefined) return fillOf(series);
  const ink = `<a:srgbClr val="${colorDigits(color)}"/>`;
  return (
    `<a:pattFill prst="wdUpDiag"><a:fgClr>${ink}</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>` +
    `<a:ln w="9525"><a:solidFill>${ink}</a:solidFill></a:ln>`
  );
}

/** Nothing where the colour is left to Excel. */
function fillOf({ color, hidden }: SeriesWrite): string {
  if (hidden === true) return '<a:noFill/>';
  if (color === undefined) return '';
  return `<a:solidFill><a:srgbClr val="${colorDigits(color)}"/></a:solidFill>`;
}

/** Nothing for a solid line. Names of Office.js's line styles in the format: a dot there is the system's. */
function dashOf({ dash }: SeriesWrite): string {
  if (dash === undefined) return '';
  return `<a:prstDash val="${{ dash: 'dash', dashDot: 'dashDot', dot: 'sysDot' }[dash]}"/>`;
}

function shape(content: string): string {
  return content === '' ? '' : `<c:spPr>${content}</c:spPr>`;
}

function writeData({ categories, values }: SeriesWrite, valueFormat: string): string {
  const figures = `<c:val>${numberReference(values.reference, values.values, valueFormat)}</c:val>`;
  if (categories.reference === '') return figures;
  const numbers = categories.values.every(value => typeof value === 'number');
  const cat = numbers
    ? numberReference(categories.reference, categories.values, 'General')
    : `<c:strRef><c:f>${escapeText(categories.reference)}</c:f><c:strCache>${points(categories.values)}</c:strCache></c:strRef>`;
  return `<c:cat>${cat}</c:cat>${figures}`;
}

function numberReference(reference: string, values: readonly (string | number | null)[], format: string): string {
  return (
    `<c:numRef><c:f>${escapeText(reference)}</c:f><c:numCache><c:formatCode>${escapeText(format)}</c:formatCode>` +
    `${points(values)}</c:numCache></c:numRef>`
  );
}

/** Blank values have no point, which leaves a gap. */
function points(values: readonly (string | number | null)[]): string {
  const written = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${written.join('')}`;
}
