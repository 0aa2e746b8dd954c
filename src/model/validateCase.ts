import { Decimal } from '../engine/decimal';
import type { Issue } from '../issue/issue';
import { lineOf } from '../lines/model';
import type { JointCase } from './jointCase';
import { jointWorking } from './jointWorking';

const ONE = new Decimal(1);

/** Inputs whose every figure lies from nothing to the whole. */
const SHARES = [
  'leverRate',
  'procurementRate',
  'realisation',
  'benefitBias',
  'delay',
  'phasing',
  'investmentWeight',
  'useWeight',
  'driverWeight',
];

/** Inputs whose figures are above nothing somewhere, because others are divided by their sum. */
const KEYS = ['investment', 'serviceUse', 'costDriver'];

/** Inputs that are never below nothing. */
const AMOUNTS = [
  'grossExpenditure',
  'externalIncome',
  'staff',
  'genericSpend',
  'specialistSpend',
  'schoolsSpend',
  'alreadyJointSpend',
  'costMultiplier',
  ...KEYS,
];

/**
 * Finds what the rules of the model cannot work with.
 *
 * Errors: `input-share-range` for a rate below 0% or above 100%, `input-key-empty` for a key that nobody has,
 * `input-step` for shares exact to nothing, `input-discount-rate` at or below -100%. Warnings: `input-negative`. Each
 * names the input, its member and where the figure came from.
 */
export function validateCase(jointCase: JointCase): readonly Issue[] {
  const figuresOf = (id: string): readonly Decimal[] => jointCase.figures.get(id) ?? [];
  const issues: Issue[] = [];
  const complain = (
    code: string,
    severity: Issue['severity'],
    id: string,
    offset: number,
    message: string,
    remedy: string,
  ): void => {
    const line = lineOf(jointWorking, id);
    const origin = jointCase.origins.get(id)?.[offset];
    const where = [
      ...memberNames(jointCase, id, offset),
      ...(origin === undefined || origin === '' ? [] : [`from ${origin}`]),
    ];
    const input = where.length === 0 ? line.name : `${line.name} (${where.join(', ')})`;
    issues.push({ code, severity, message, remedy, place: { input } });
  };

  for (const id of SHARES) {
    figuresOf(id).forEach((figure, offset) => {
      if (figure.gte(0) && figure.lte(ONE)) return;
      complain(
        'input-share-range',
        'error',
        id,
        offset,
        `It is ${figure.toString()}; it must lie between 0 and 1.`,
        'Enter a fraction: 0.035 or 3.5% for three and a half per cent.',
      );
    });
  }
  for (const id of AMOUNTS) {
    figuresOf(id).forEach((figure, offset) => {
      if (!figure.isNegative() || figure.isZero()) return;
      complain(
        'input-negative',
        'warning',
        id,
        offset,
        `It is ${figure.toString()}, below nothing.`,
        'Check the sign in the source: income is entered as a positive figure.',
      );
    });
  }
  for (const id of KEYS) {
    if (figuresOf(id).some(figure => figure.greaterThan(0))) continue;
    complain(
      'input-key-empty',
      'error',
      id,
      -1,
      'No body has any of it, so it cannot be shared by.',
      'Enter at least one figure above nothing.',
    );
  }
  figuresOf('roundingStep').forEach((step, offset) => {
    if (!step.greaterThan(0))
      complain(
        'input-step',
        'error',
        'roundingStep',
        offset,
        `It is ${step.toString()}.`,
        'Enter the smallest amount to be paid, such as 1 for a pound.',
      );
  });
  figuresOf('discountRate').forEach((rate, offset) => {
    if (!rate.greaterThan(-1))
      complain(
        'input-discount-rate',
        'error',
        'discountRate',
        offset,
        `It is ${rate.toString()}.`,
        'Enter a rate above -100%, such as 3.5%.',
      );
  });
  return issues;
}

function memberNames(jointCase: JointCase, id: string, offset: number): readonly string[] {
  if (offset < 0) return [];
  let rest = offset;
  const names: string[] = [];
  for (const dimension of [...lineOf(jointWorking, id).per].reverse()) {
    const members = dimension.members ?? jointCase.members[dimension.name] ?? [];
    names.unshift(members[rest % members.length] ?? '');
    rest = Math.floor(rest / members.length);
  }
  return names;
}
