import { sumOf } from '../../engine/sumOf';
import type { Issue } from '../../issue/issue';
import { serviceKey } from '../chapters/agreedShare';
import { costDriver, investment, serviceUse } from '../chapters/bodies';
import { activity, activityActual, reservedCapacity } from '../chapters/chargeInputs';
import { driverWeight, investmentWeight, useWeight } from '../chapters/keys';
import { organisation, service } from '../dimensions';
import { againstWhole, percent } from './againstWhole';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** Finds keys that nobody has any of, by which nothing can be shared: `input-key-empty`. */
export function judgeKeys(reading: CaseReading): readonly Issue[] {
  return [investment, serviceUse, costDriver]
    .filter(line => !reading.figures(line).some(figure => figure.gt(0)))
    .map(line =>
      inputIssue(reading, line, undefined, {
        code: 'input-key-empty',
        severity: 'error',
        message: 'No body has any of it, so it cannot be shared by.',
        remedy: 'Enter at least one figure above nothing.',
      }),
    );
}

/** Finds services whose drivers are given but nil for every body: `driver-nil`, since the model then takes another key. */
export function judgeDrivers(reading: CaseReading): readonly Issue[] {
  const services = reading.membersOf(service);
  const bodies = reading.membersOf(organisation);
  return [activity, activityActual, reservedCapacity, serviceKey].flatMap(line => {
    const figures = reading.figures(line);
    return services.flatMap((_, index) => {
      const offsets = bodies.map((_, body) => body * services.length + index);
      const given = offsets.filter(offset => figures[offset]?.isNaN() === false);
      const [first] = given;
      if (first === undefined || given.some(offset => figures[offset]?.isZero() === false)) return [];
      return [
        inputIssue(reading, line, first, {
          code: 'driver-nil',
          severity: 'warning',
          message: `No body has any of it for ${services[index] ?? ''}, so the service is shared by another key.`,
          remedy: 'Enter the figures of the driver, or leave it blank for every body.',
        }),
      ];
    });
  });
}

/** Finds weights of the blended key that do not add to 100%: `key-weights`. */
export function judgeWeights(reading: CaseReading): readonly Issue[] {
  const weights = [investmentWeight, useWeight, driverWeight].map(line => reading.figures(line)[0]);
  const given = weights.filter(weight => weight !== undefined);
  if (againstWhole(reading, given) === 0) return [];
  return [
    inputIssue(reading, investmentWeight, 0, {
      code: 'key-weights',
      severity: 'warning',
      message: `With the weights of service use and cost drivers it adds to ${percent(sumOf(given))}, not to 100%.`,
      remedy:
        'Change the three weights so that together they are 100%; until then the blended key shares too much or too little.',
    }),
  ];
}
