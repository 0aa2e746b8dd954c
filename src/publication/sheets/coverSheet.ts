import { failedChecks } from '../../model/chapters/checks';
import { organisation, year } from '../../model/dimensions';
import { CASE_FORMAT } from '../../model/jointCase';
import { describeBody } from '../../report/describeBody';
import type { PackLine, PackSheet } from '../plan';
import type { PublicationContext } from '../publicationContext';

/** The cover: what the pack is, who publishes it, what it withholds and why, and how its figures are to be read. */
export function coverSheet(context: PublicationContext): PackSheet {
  const { details, evaluation } = context;
  const { binding } = evaluation;
  const years = binding.membersOf(year);
  const [first = ''] = years;
  const failed = evaluation.figure(failedChecks);
  const heading = (text: string): PackLine => ({ text, isHeading: true });
  const text = (words: string): PackLine => ({ text: words });
  return {
    name: 'Cover',
    title: details.title,
    purpose: 'What this workbook is and how its figures are to be read',
    lines: [
      text(
        'Results of a cost model for public bodies that think of sharing support services: what it would save and cost, and how saving and cost are shared.',
      ),
      heading('Publication'),
      text(`Published by: ${details.publisher}`),
      text(`Date: ${details.date}`),
      text(`Contact: ${details.contact === '' ? 'nobody is named; ask the publisher' : details.contact}`),
      text(`Model: ${CASE_FORMAT}`),
      text(`Bodies: ${binding.membersOf(organisation).map(describeBody).join('; ')}`),
      heading('What is withheld, and why'),
      ...withheldLines(context).map(text),
      heading('How to read the figures'),
      text(`Years run from April to March. The first, ${first}, is year 0; the last is ${years.at(-1) ?? ''}.`),
      text(`Price base: real, in prices of ${first}, where nothing else is said.`),
      text(`Discounting: year 0 is not discounted; later years are, to their value in ${first}.`),
      text('Units: each title or heading names its unit; £ thousand is 1,000 pounds.'),
      text(
        'Signs: savings, benefits, costs and budgets are figures above nothing. Net is benefit less cost. A minus sign marks a figure below nothing, such as a net cost or a payment to other bodies; brackets are not used.',
      ),
      text(
        'Rounding: every figure is rounded by itself, and the cells hold the rounded figure. Parts may therefore not add exactly to a total that is shown.',
      ),
      text(
        'Shorthand: [c] stands for a figure that is withheld, [z] for one that does not apply. Words such as [note 1] refer to the sheet Notes.',
      ),
      text(
        failed.isZero()
          ? 'Checks: all checks of the model hold; the sheet Checks lists them.'
          : `Checks: ${failed.toFixed(0)} of the checks of the model ${failed.equals(1) ? 'does' : 'do'} not hold; the sheet Checks says which.`,
      ),
      heading('How to use this workbook'),
      text('Each sheet has one table that starts in column A, and nothing below it. Figures are values, not formulas.'),
      { text: 'Go to the list of sheets', sheet: 'Contents' },
    ],
  };
}

function withheldLines({ evaluation, disclosure, showsStandAlone }: PublicationContext): readonly string[] {
  const withheld = [...disclosure.withheld].filter(each => evaluation.binding.members.flat().includes(each));
  return [
    'The detail of each body is confidential: its budgets, savings and staff by service, its pay, and what it buys by category. Only totals are given.',
    'A total is given only where no reader, nor any of the bodies with its own figures in hand, can work out such a detail by taking published figures from each other, or come within a twentieth of it.',
    ...(withheld.length === 0 ? [] : [`Withheld under that rule: the totals by service of ${withheld.join(', ')}.`]),
    ...(disclosure.showsBodies
      ? []
      : ['Withheld under that rule: all tables by body, because a body’s total would tell what stands behind it.']),
    ...(disclosure.showsBodies && !showsStandAlone
      ? [
          'Withheld under that rule: shares by methods that go by what a body buys, because a body buys (nearly) all of it in one category.',
        ]
      : []),
  ];
}
