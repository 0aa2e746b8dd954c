import { Decimal } from '../../engine/decimal';
import { succeed, type Result } from '../../issue/issue';
import { argumentIssue } from '../arguments/argumentIssue';
import { plainName } from '../arguments/plainName';
import { readText } from '../arguments/readText';
import { lineQuestion } from './lineQuestion';
import { notRun, type LiveAnswer } from './liveAnswer';
import type { Question } from './liveFigures';
import { LISTS, membersOfList } from './members';
import { runningCostQuestion } from './runningCostQuestion';

const POUNDS_PER_THOUSAND = 1000;

/** What is shared, by the names for it, with what asks for an organisation's part. */
const SHARED: Readonly<Record<string, (organisation: string) => Question>> = {
  benefit: benefitQuestion,
  investment: investmentQuestion,
  'running cost': runningCostQuestion,
};

const REMEDY = `Give ${Object.keys(SHARED)
  .map(name => `"${name}"`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ')}.`;

/** Asks what `HJW.SHARE` asks, in £'000. */
export function shareQuestion(givenOrganisation: unknown, givenWhat: unknown): Result<Question> {
  const organisation = readText('organisation', givenOrganisation);
  if (!organisation.ok) return organisation;
  const what = readText('what', givenWhat);
  if (!what.ok) return what;
  const name = plainName(what.value ?? 'benefit');
  const question = Object.hasOwn(SHARED, name) ? SHARED[name] : undefined;
  if (question === undefined) return argumentIssue('what', `is "${what.value ?? ''}"`, REMEDY);
  return succeed(organisation.value === null ? whichBody : question(organisation.value));
}

/** The share of the yearly saving, which the model keeps in pounds. */
function benefitQuestion(organisation: string): Question {
  const inPounds = lineQuestion({ what: 'this share of the benefit', line: 'HJW_line_agreedShare', organisation });
  return {
    names: inPounds.names,
    answer: figures => reckoned(inPounds.answer(figures), pounds => pounds.dividedBy(POUNDS_PER_THOUSAND)),
  };
}

/** All that the body pays in over the horizon but the running costs, so that both together are its cost of change. */
function investmentQuestion(organisation: string): Question {
  const paidIn = lineQuestion({ what: 'this share of the investment', line: 'HJW_line_costShare', organisation });
  const runningCost = runningCostQuestion(organisation);
  return {
    names: [...new Set([...paidIn.names, ...runningCost.names])],
    answer: figures => {
      const recurring = runningCost.answer(figures);
      if (recurring.kind !== 'figure') return recurring;
      return reckoned(paidIn.answer(figures), paid => paid.minus(recurring.value));
    },
  };
}

function reckoned(answer: LiveAnswer, reckon: (figure: Decimal) => Decimal): LiveAnswer {
  return answer.kind === 'figure' ? { kind: 'figure', value: reckon(new Decimal(answer.value)).toNumber() } : answer;
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
