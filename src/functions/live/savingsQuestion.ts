import { succeed, type Result } from '../../issue/issue';
import { readText } from '../arguments/readText';
import { headlineQuestion } from './headlineQuestion';
import { lineQuestion } from './lineQuestion';
import type { Question } from './liveFigures';
import { readYear } from './readYear';

const WHAT = 'this saving';

/** Asks what `HJW.SAVINGS` asks: a gross saving in £'000, of a year or at steady state. */
export function savingsQuestion(
  givenOrganisation: unknown,
  givenService: unknown,
  givenYear: unknown,
): Result<Question> {
  const organisation = readText('organisation', givenOrganisation);
  if (!organisation.ok) return organisation;
  const service = readText('service', givenService);
  if (!service.ok) return service;
  const year = readYear('year', givenYear);
  if (!year.ok) return year;
  const body = { what: WHAT, organisation: organisation.value };
  if (service.value !== null) {
    const ofService = { ...body, service: service.value };
    return succeed(
      year.value === null
        ? lineQuestion({ ...ofService, line: 'HJW_line_serviceSaving' })
        : lineQuestion({ ...ofService, line: 'HJW_line_grossSavingOfService', year: year.value }),
    );
  }
  if (year.value !== null) {
    return succeed(lineQuestion({ ...body, line: 'HJW_line_grossSavingOfBody', year: year.value }));
  }
  return succeed(
    organisation.value === null
      ? headlineQuestion('the yearly saving', 'HJW_yearly_saving')
      : lineQuestion({ ...body, line: 'HJW_line_yearlySavingOfBody' }),
  );
}
