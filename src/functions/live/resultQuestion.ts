import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from '../arguments/argumentIssue';
import { chooseName } from '../arguments/chooseName';
import { readText } from '../arguments/readText';
import { headlineQuestion } from './headlineQuestion';
import { lineQuestion } from './lineQuestion';
import type { Question } from './liveFigures';

/** A headline by the name it is asked for, its cell, and its line by body where there is one. */
interface Measure {
  readonly name: string;
  readonly cell: string;
  readonly ofBody?: string;
}

const MEASURES: readonly Measure[] = [
  { name: 'NPSV', cell: 'HJW_npsv' },
  { name: 'BCR', cell: 'HJW_bcr' },
  { name: 'IRR', cell: 'HJW_irr' },
  { name: 'Payback', cell: 'HJW_payback' },
  { name: 'Discounted payback', cell: 'HJW_discounted_payback' },
  { name: 'Gap closed', cell: 'HJW_gap_closed' },
  { name: 'FTE', cell: 'HJW_staff', ofBody: 'HJW_line_staffOfBody' },
  { name: 'Baseline', cell: 'HJW_baseline', ofBody: 'HJW_line_netOfBody' },
  { name: 'Cost of change', cell: 'HJW_cost_of_change', ofBody: 'HJW_line_costShare' },
];

const NAMES = MEASURES.map(({ name }) => name);

/** Asks what `HJW.RESULT` asks: a headline, or a body's part where the model has it by body. */
export function resultQuestion(givenMeasure: unknown, givenOrganisation: unknown): Result<Question> {
  const name = readText('measure', givenMeasure);
  if (!name.ok) return name;
  const organisation = readText('organisation', givenOrganisation);
  if (!organisation.ok) return organisation;
  if (name.value === null) return argumentIssue('measure', 'is missing', `Give one of: ${NAMES.join(', ')}.`);
  const at = chooseName('measure', name.value, NAMES);
  if (!at.ok) return at;
  const measure = MEASURES[at.value];
  if (measure === undefined) throw new Error(`There is no measure ${at.value}.`);
  if (organisation.value === null) return succeed(headlineQuestion(measure.name, measure.cell));
  if (measure.ofBody === undefined) {
    const byBody = MEASURES.filter(each => each.ofBody !== undefined).map(each => each.name);
    return argumentIssue(
      'organisation',
      `cannot be chosen for ${measure.name}, which is of all bodies together`,
      `Leave it empty, or ask for one of: ${byBody.join(', ')}.`,
    );
  }
  return succeed(lineQuestion({ what: measure.name, line: measure.ofBody, organisation: organisation.value }));
}
