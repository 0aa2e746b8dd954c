import { escapeText } from '../../xml/xmlText';

const typeface = '<a:latin typeface="Arial"/><a:cs typeface="Arial"/>';

/** How a text of a chart looks: its size in points, whether it is bold, and its colour as `#RRGGBB`. */
export interface TextLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

/** The looks of a chart's texts, from its title down to the labels of its axes. */
export const chartLooks = {
  title: { size: 12, bold: true, color: '#262626' },
  axisTitle: { size: 9, bold: false, color: '#595959' },
  label: { size: 9, bold: false, color: '#404040' },
} as const;

/** The look of a chart's texts but for their size, where the chart asks for another. */
export function inSize(look: TextLook, size: number | undefined): TextLook {
  return size === undefined ? look : { ...look, size };
}

/** Writes a title with its text, beside the plot and not over it. `turned` writes it upwards, for an upright axis. */
export function writeTitle(text: string, look: TextLook, turned = false): string {
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', look)}</a:pPr>` +
    `<a:r>${runProperties('a:rPr', look)}<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** Writes how the texts of an element look that makes its own (labels, legend). */
export function writeTextProperties(look: TextLook): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('a:defRPr', look)}</a:pPr>` +
    '<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
  );
}

function runProperties(element: string, { size, bold, color }: TextLook): string {
  const language = element === 'a:rPr' ? ' lang="en-GB"' : '';
  return (
    `<${element}${language} sz="${size * 100}" b="${bold ? 1 : 0}">` +
    `<a:solidFill><a:srgbClr val="${colorDigits(color)}"/></a:solidFill>${typeface}</${element}>`
  );
}

/** The digits of a colour as drawings write them: `#1f4e79` → `1F4E79`. */
export function colorDigits(color: string): string {
  return color.replace('#', '').toUpperCase();
}
