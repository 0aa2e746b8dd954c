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
  readonly topBorder?: boolean;
  readonly bottomBorder?: boolean;
}

const INK = '#1B1F24';
const PALE = '#5A6472';

/**
 * The one table of looks. Inputs are blue on pale yellow, values of algorithms purple in italics, formulas plain: colour
 * is never the only sign.
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
  note: { italic: true, color: PALE, align: 'left', indent: 1 },
  input: { color: '#0B3D91', fill: '#FFF9DB', align: 'right' },
  inputText: { color: '#0B3D91', fill: '#FFF9DB' },
  calculation: { color: INK, align: 'right' },
  algorithm: { italic: true, color: '#5B2A86', align: 'right' },
  headline: { bold: true, color: INK, align: 'right' },
  total: { bold: true, color: INK, align: 'right', topBorder: true },
  totalLabel: { bold: true, color: INK, topBorder: true },
  check: { bold: true, color: INK },
};

/** The font of every cell that the add-in writes. */
export const FONT = { name: 'Arial', size: 10 } as const;
