import { Decimal } from '../../engine/decimal';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from '../arguments/argumentIssue';
import { plainName } from '../arguments/plainName';
import { readText } from '../arguments/readText';
import { lineQuestion } from './lineQuestion';
import type { Question } from './liveFigures';
import { LISTS, membersOfList } from './members';
import { notRun } from './liveAnswer';

const POUNDS_PER_THOUSAND = 1000;

/** Asks what `HJW.SHARE` asks, in £'000. The model keeps the shares of the benefit in whole pounds. */
export function shareQuestion(givenOrganisation: unknown, givenWhat: unknown): Result<Question> {
  const organisation = readText('organisation', givenOrganisation);
  if (!organisation.ok) return organisation;
  const text = readText('what', givenWhat);
  if (!text.ok) return text;
  const what = plainName(text.value ?? 'benefit');
  if (what !== 'benefit' && what !== 'investment') {
    const fault = what === 'running cost' ? 'is "running cost", which the model does not share yet' : `is "${what}"`;
    return argumentIssue('what', fault, 'Give "benefit" or "investment".');
  }
  if (organisation.value === null) return succeed(whichBody);
  const part = { what: `this share of the ${what}`, organisation: organisation.value };
  if (what === 'investment') return succeed(lineQuestion({ ...part, line: 'HJW_line_costShare' }));
  const inPounds = lineQuestion({ ...part, line: 'HJW_line_agreedShare' });
  return succeed({
    names: inPounds.names,
    answer: figures => {
      const answer = inPounds.answer(figures);
      if (answer.kind !== 'figure') return answer;
      return { kind: 'figure', value: new Decimal(answer.value).dividedBy(POUNDS_PER_THOUSAND).toNumber() };
    },
  });
}

/** The remedy for a missing organisation names those there are, which only the workbook knows. */
const whichBody: Question = {
  names: [LISTS.organisation],
  answer: figures => {
    const bodies = membersOfList(figures, 'organisation');
    if (bodies === null) return notRun;
    return { kind: 'wrong', message: `organisation is missing. Give one of: ${bodies.join(', ')}.` };
  },
};
