import type { Issue } from '../../issue/issue';
import type { Line } from '../../lines/line';
import { financeRate } from '../chapters/discounting';
import { places, remainderPlaces, roundingStep } from '../chapters/conventions';
import { sampleSeed } from '../chapters/games';
import { inflation, payInflation } from '../chapters/prices';
import { bandRate, discountRate } from '../chapters/rates';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** Excel shows no more digits. */
const MOST_PLACES = 15;

/**
 * Finds rates and settings that cannot be calculated with: `input-discount-rate` at or below -100%, `input-rate` for
 * other rates there, `input-step` for shares exact to nothing, `input-whole` for numbers that must be whole.
 */
export function judgeRates(reading: CaseReading): readonly Issue[] {
  const issues: Issue[] = [];
  const look = (line: Line, isWrong: (figure: number) => boolean, code: string, remedy: string): void => {
    reading.figures(line).forEach((figure, offset) => {
      if (figure.isNaN() || !isWrong(figure.toNumber())) return;
      issues.push(
        inputIssue(reading, line, offset, { code, severity: 'error', message: `It is ${figure.toString()}.`, remedy }),
      );
    });
  };
  for (const line of [discountRate, bandRate])
    look(line, rate => rate <= -1, 'input-discount-rate', 'Enter a rate above -100%, such as 3.5%.');
  for (const line of [financeRate, inflation, payInflation])
    look(line, rate => rate <= -1, 'input-rate', 'Enter a rate above -100%, such as 2%.');
  look(roundingStep, step => step <= 0, 'input-step', 'Enter the smallest amount to be paid, such as 1 for a pound.');
  for (const line of [places, remainderPlaces])
    look(
      line,
      count => !Number.isInteger(count) || count < 0 || count > MOST_PLACES,
      'input-whole',
      `Enter a whole number from 0 to ${MOST_PLACES}.`,
    );
  look(sampleSeed, seed => !Number.isInteger(seed), 'input-whole', 'Enter a whole number.');
  return issues;
}
