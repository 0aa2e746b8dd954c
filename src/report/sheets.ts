/** What a sheet is for: its tab's colour says so, and the Cover in words. */
export type SheetKind = 'Cover' | 'Input' | 'Working' | 'Output' | 'Control';

/** A sheet that the add-in writes: its key in the model, the name it asks for, and what it is for. */
export interface OwnSheet {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly kind: SheetKind;
  /** Whether only its inputs and entries may be changed; Notes and Log are open, since people write beside them. */
  readonly isProtected: boolean;
}

/** The colour of each kind's tabs. */
export const TAB_COLORS: Readonly<Record<SheetKind, string>> = {
  Cover: '#123B33',
  Input: '#C9A227',
  Working: '#6B7A8F',
  Output: '#1F5C4D',
  Control: '#8C3A3A',
};

/**
 * The add-in's sheets from left to right: the cover, inputs, workings, outputs, then checks and records
 * (docs/decisions/0010-sheet-order.md).
 */
export const OWN_SHEETS: readonly OwnSheet[] = [
  {
    key: 'cover',
    name: 'Cover',
    title: 'Joint working: savings and how they are shared',
    purpose: 'What this workbook is, what it says in short, how to read it, and whether it may be relied on.',
    kind: 'Cover',
    isProtected: true,
  },
  {
    key: 'inputs',
    name: 'Inputs',
    title: 'Inputs from the bodies',
    purpose: 'Figures read from the source workbooks, each with its file, sheet and cell. Yellow cells may be changed.',
    kind: 'Input',
    isProtected: true,
  },
  {
    key: 'assumptions',
    name: 'Assumptions',
    title: 'Assumptions',
    purpose: 'Rates, phasing, costs and ranges. Yellow cells may be changed; every result follows.',
    kind: 'Input',
    isProtected: true,
  },
  {
    key: 'register',
    name: 'Assumptions log',
    title: 'Assumptions log',
    purpose: 'Every input with its value, its source, who answers for it, since when, and how far it is to be trusted.',
    kind: 'Input',
    isProtected: true,
  },
  {
    key: 'baseline',
    name: 'Baseline',
    title: 'Baseline',
    purpose: 'From the budgets of the bodies to what the savings are counted on.',
    kind: 'Working',
    isProtected: true,
  },
  {
    key: 'savings',
    name: 'Savings',
    title: 'Levers, procurement and phasing',
    purpose: 'Every step from the baseline to the saving of each year.',
    kind: 'Working',
    isProtected: true,
  },
  {
    key: 'costs',
    name: 'Cost of change',
    title: 'Cost of change',
    purpose: 'Costs by category and year, as estimated and with optimism bias.',
    kind: 'Working',
    isProtected: true,
  },
  {
    key: 'cashflow',
    name: 'Cash flow',
    title: 'Cash flow and discounting',
    purpose: 'Benefits and costs by year in real prices, price levels, present values and payback.',
    kind: 'Working',
    isProtected: true,
  },
  {
    key: 'sharing',
    name: 'Sharing',
    title: 'Who bears and who receives',
    purpose: 'Costs, benefits and cash of each body by year: the workings behind the statements.',
    kind: 'Working',
    isProtected: true,
  },
  {
    key: 'charges',
    name: 'Charges',
    title: 'Charges for running costs',
    purpose: 'What each body would pay for the shared services at steady state, by three methods.',
    kind: 'Working',
    isProtected: true,
  },
  {
    key: 'summary',
    name: 'Summary',
    title: 'Summary',
    purpose: 'The headline, the shares and the charts.',
    kind: 'Output',
    isProtected: true,
  },
  {
    key: 'results',
    name: 'Results',
    title: 'Appraisal and funding gap',
    purpose: 'What the programme is worth, as estimated and with optimism bias.',
    kind: 'Output',
    isProtected: true,
  },
  {
    key: 'allocation',
    name: 'Allocation',
    title: 'Allocation of the saving',
    purpose: 'Who receives and who pays, under every key.',
    kind: 'Output',
    isProtected: true,
  },
  {
    key: 'statements',
    name: 'Statements',
    title: 'Statement of each body',
    purpose: 'What each body pays in, receives and keeps, year by year, and against going alone.',
    kind: 'Output',
    isProtected: true,
  },
  {
    key: 'sensitivities',
    name: 'Sensitivities',
    title: 'One-way sensitivities',
    purpose: 'How far the result moves when one assumption moves.',
    kind: 'Output',
    isProtected: true,
  },
  {
    key: 'checks',
    name: 'Checks',
    title: 'Checks',
    purpose: 'What must hold before anyone signs.',
    kind: 'Control',
    isProtected: true,
  },
  {
    key: 'notes',
    name: 'Notes',
    title: 'Notes: issues and limitations',
    purpose:
      'What wants a second look before anyone signs, what the model does not do, and benefits that nobody can put in money.',
    kind: 'Control',
    isProtected: false,
  },
  {
    key: 'quality',
    name: 'QA log',
    title: 'Quality assurance and sign-off',
    purpose:
      'Who asked for the analysis, made it, assured it and approves it, and what was looked at before they signed.',
    kind: 'Control',
    isProtected: true,
  },
  {
    key: 'log',
    name: 'Log',
    title: 'Log',
    purpose: 'Versions of this workbook: every run, the inputs that changed with it, and the sources that were read.',
    kind: 'Control',
    isProtected: false,
  },
];
