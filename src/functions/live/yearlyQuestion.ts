import { succeed, type Result } from '../../issue/issue';
import { readText } from '../arguments/readText';
import { lineQuestion } from './lineQuestion';
import type { Question } from './liveFigures';
import { readYear } from './readYear';

/** Asks for a line of bodies by years, as `HJW.COSTS` and `HJW.NETBENEFIT` do: of one year or of all together. */
export function yearlyQuestion(
  what: string,
  line: string,
  givenOrganisation: unknown,
  givenYear: unknown,
): Result<Question> {
  const organisation = readText('organisation', givenOrganisation);
  if (!organisation.ok) return organisation;
  const year = readYear('year', givenYear);
  if (!year.ok) return year;
  return succeed(lineQuestion({ what, line, organisation: organisation.value, year: year.value }));
}
