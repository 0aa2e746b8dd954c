import {
  benefitCostRatio,
  benefitsCanFall,
  costsCanRise,
  discountedPayback,
  internalRateOfReturn,
  modifiedRateOfReturn,
  npsv,
  payback,
  presentBenefits,
  presentCosts,
  returnOnInvestment,
} from '../../model/chapters/appraisal';
import { view } from '../../model/dimensions';
import { NOTES } from '../noteTexts';
import type { PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';
import { NOT_APPLICABLE } from '../shorthand';
import { shownFigure, unitWords } from '../shownFigure';
import { figureColumn, labelColumn, tableSheet, wordColumn } from '../tableSheet';

const LINES = [
  presentBenefits,
  presentCosts,
  npsv,
  benefitCostRatio,
  returnOnInvestment,
  internalRateOfReturn,
  modifiedRateOfReturn,
  payback,
  discountedPayback,
  benefitsCanFall,
  costsCanRise,
];

/** What the programme is worth: present values, benefit–cost ratio, rates of return and payback, in both views. */
export function appraisalSheet({ evaluation, notes }: PublicationContext): PackSheet {
  const views = view.members ?? [];
  return tableSheet({
    name: 'Appraisal',
    title: 'Present value, benefit–cost ratio and payback',
    basis: 'As estimated and with optimism bias, in real prices.',
    purpose: 'What the programme is worth, as the Green Book appraises it',
    cites: [notes.cite(NOTES.bias), notes.cite(NOTES.payback), notes.cite(NOTES.rounding)],
    table: {
      name: 'Appraisal',
      columns: [
        labelColumn('Measure'),
        ...views.map(seen => figureColumn(seen)),
        wordColumn('Unit', 16),
        wordColumn('What it is', 60),
      ],
      rows: LINES.map(line => ({
        cells: [
          line.name,
          ...views.map(seen => shownFigure(evaluation.figure(line, seen), line.unit)),
          unitWords(line.unit),
          // Nothing is blank in the pack.
          line.sentence.replace('; blank when', `; ${NOT_APPLICABLE} when`),
        ],
      })),
    },
  });
}
