import type { Role } from './plan';

/** How a role looks. Colours are `#RRGGBB`; what is left out stays plain. */
export interface RoleStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly indent?: number;
  /** Stands at the upper edge of a row that is taller than its line. */
  readonly isTop?: boolean;
  readonly topBorder?: boolean;
  readonly bottomBorder?: boolean;
  /** May be changed on a protected sheet. */
  readonly isOpen?: boolean;
}

const INK = '#1B1F24';
const PALE = '#5A6472';
const LINK = '#1E5E34';

/**
 * The one table of looks. Inputs are blue on pale yellow, green on it where they follow other cells of the workbook,
 * values of algorithms purple in italics, formulas plain and figures taken over from another sheet green, with nothing in
 * the cell but the reference: colour is never the only sign.
 * Every text stands out from its ground by 4.5 to 1 or more.
 */
export const ROLE_STYLES: Readonly<Record<Role, RoleStyle>> = {
  title: { bold: true, size: 16, color: '#123B33' },
  subtitle: { color: PALE },
  status: { bold: true, color: INK },
  chapter: { bold: true, size: 12, color: '#123B33', bottomBorder: true },
  heading: { bold: true, color: INK, fill: '#E4ECE9', wrap: true, bottomBorder: true },
  figureHeading: { bold: true, color: INK, fill: '#E4ECE9', wrap: true, bottomBorder: true, align: 'right' },
  sideHeading: { bold: true, color: INK, fill: '#E4ECE9', bottomBorder: true, align: 'left', indent: 1 },
  label: { color: INK },
  unit: { color: PALE, align: 'left', indent: 1 },
  topUnit: { color: PALE, align: 'left', indent: 1, isTop: true },
  note: { italic: true, color: PALE, align: 'left', indent: 1 },
  text: { color: INK, wrap: true, align: 'left', isTop: true },
  value: { color: INK, align: 'left' },
  input: { color: '#0B3D91', fill: '#FFF9DB', align: 'right', isOpen: true },
  inputText: { color: '#0B3D91', fill: '#FFF9DB', isOpen: true },
  inputLink: { color: LINK, fill: '#FFF9DB', align: 'right', isOpen: true },
  entry: { color: '#0B3D91', fill: '#FFF9DB', wrap: true, align: 'left', isTop: true, isOpen: true },
  calculation: { color: INK, align: 'right' },
  topFigure: { color: INK, align: 'right', isTop: true },
  link: { color: LINK, align: 'right' },
  linkValue: { bold: true, color: LINK, align: 'left' },
  linkHeadline: { bold: true, color: LINK, align: 'right' },
  linkTotal: { bold: true, color: LINK, align: 'right', topBorder: true },
  algorithm: { italic: true, color: '#5B2A86', align: 'right' },
  headline: { bold: true, color: INK, align: 'right' },
  total: { bold: true, color: INK, align: 'right', topBorder: true },
  sideTotal: { bold: true, color: INK, align: 'right' },
  totalLabel: { bold: true, color: INK, topBorder: true },
  check: { bold: true, color: INK },
};

/** The font of every cell that the add-in writes. */
export const FONT = { name: 'Arial', size: 10 } as const;
