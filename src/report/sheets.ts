/** A sheet that the add-in writes: its key in the model, the name it asks for, and what it is for. */
export interface OwnSheet {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly tabColor: string;
}

const OUTPUT = '#1F5C4D';
const INPUT = '#C9A227';
const WORKING = '#6B7A8F';
const CONTROL = '#8C3A3A';

/** The add-in's sheets from left to right: outputs first, then inputs, workings and control. */
export const OWN_SHEETS: readonly OwnSheet[] = [
  {
    key: 'summary',
    name: 'Summary',
    title: 'Summary',
    purpose: 'The headline, the shares and the charts.',
    tabColor: OUTPUT,
  },
  {
    key: 'results',
    name: 'Results',
    title: 'Appraisal and funding gap',
    purpose: 'What the programme is worth, as estimated and with optimism bias.',
    tabColor: OUTPUT,
  },
  {
    key: 'allocation',
    name: 'Allocation',
    title: 'Allocation of the saving',
    purpose: 'Who receives and who pays, under every key.',
    tabColor: OUTPUT,
  },
  {
    key: 'sensitivities',
    name: 'Sensitivities',
    title: 'One-way sensitivities',
    purpose: 'How far the result moves when one assumption moves.',
    tabColor: OUTPUT,
  },
  {
    key: 'inputs',
    name: 'Inputs',
    title: 'Inputs from the bodies',
    purpose: 'Figures read from the source workbooks, each with its file, sheet and cell. Yellow cells may be changed.',
    tabColor: INPUT,
  },
  {
    key: 'assumptions',
    name: 'Assumptions',
    title: 'Assumptions',
    purpose: 'Rates, phasing, costs and ranges. Yellow cells may be changed; every result follows.',
    tabColor: INPUT,
  },
  {
    key: 'workings',
    name: 'Workings',
    title: 'Workings',
    purpose: 'Every step from the inputs to the results.',
    tabColor: WORKING,
  },
  { key: 'checks', name: 'Checks', title: 'Checks', purpose: 'What must hold before anyone signs.', tabColor: CONTROL },
  {
    key: 'log',
    name: 'Log',
    title: 'Log',
    purpose: 'Runs, and every input that changed between them.',
    tabColor: CONTROL,
  },
];
