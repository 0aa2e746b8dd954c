import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sampleWorkbooks } from '../../assets/samples/sampleWorkbooks';
import { j01Inputs } from '../golden/j01';
import { bodyCodes, gapYears, published } from './publishedFigures';
import { codesOf, figuresOf, netOf, readGood, total } from './readings';

const samples = Object.fromEntries(
  bodyCodes.map(code => {
    const url = new URL(`../../assets/samples/${published[code].file}`, import.meta.url);
    return [code, { bytes: new Uint8Array(readFileSync(url)) }];
  }),
);

function readSample(code: (typeof bodyCodes)[number]): ReturnType<typeof readGood> {
  return readGood(samples[code]?.bytes ?? new Uint8Array(), published[code].file);
}

/** Whole units of a total in proportion to weights: what is left over goes to the largest remainders. */
function largestRemainder(amount: number, unit: number, weights: readonly number[]): readonly number[] {
  const units = amount / unit;
  const exact = weights.map(weight => (units * weight) / total(weights));
  const parts = exact.map(value => Math.floor(value + 1e-9));
  const byRemainder = [...weights.keys()].sort(
    (first, second) =>
      exact[second]! - parts[second]! - (exact[first]! - parts[first]!) || weights[second]! - weights[first]!,
  );
  for (const index of byRemainder.slice(0, Math.round(units - total(parts)))) parts[index]! += 1;
  return parts.map(part => part * unit);
}

test('the sample files are what the script makes, byte for byte', () => {
  for (const { file, bytes } of sampleWorkbooks()) {
    const committed = readFileSync(new URL(`../../assets/samples/${file}`, import.meta.url));
    assert.ok(committed.equals(bytes), `${file} differs: run npm run samples`);
  }
});

for (const code of bodyCodes) {
  const facts = published[code];

  test(`the sample of ${code} casts to the published net budget and staff in scope`, () => {
    const reading = readSample(code);
    assert.equal(reading.organisation.code, code);
    assert.equal(total(netOf(reading)), facts.inScope.net);
    assert.equal(total(figuresOf(reading, 'staff')), facts.inScope.staff);
  });

  test(`the sample of ${code} splits budget and staff by service as the golden case does`, () => {
    const reading = readSample(code);
    const weights = j01Inputs.serviceWeights[code];
    const net = largestRemainder(j01Inputs.netTotal[code], j01Inputs.netUnit, weights);
    const staff = largestRemainder(j01Inputs.staffTotal[code], j01Inputs.staffUnit, weights);
    assert.deepEqual(
      j01Inputs.services.map(service => netOf(reading)[service]),
      net,
    );
    assert.deepEqual(
      j01Inputs.services.map(service => figuresOf(reading, 'staff')[service]),
      staff,
    );
  });

  test(`the sample of ${code} states size, procured spend and funding gap as published`, () => {
    const reading = readSample(code);
    const ofBody = (measure: Parameters<typeof figuresOf>[1]): number =>
      figuresOf(reading, measure, 'organisation')[code] ?? 0;
    assert.deepEqual(
      { gross: ofBody('wholeBodyGross'), net: ofBody('wholeBodyNet'), staff: ofBody('wholeBodyStaff') },
      facts.size,
    );
    assert.deepEqual(
      {
        generic: ofBody('genericSpend'),
        specialist: ofBody('specialistSpend'),
        schools: ofBody('schoolsSpend'),
        joint: ofBody('alreadyJointSpend'),
      },
      facts.procured,
    );
    const gap = figuresOf(reading, 'fundingGap', 'year');
    assert.deepEqual(
      gapYears.map(year => gap[year]),
      facts.gap,
    );
  });

  test(`every total that the sample of ${code} states agrees with its lines, and nothing needs a warning`, () => {
    const reading = readSample(code);
    assert.ok(reading.controls.length > 0);
    assert.deepEqual(
      reading.controls.filter(control => !control.difference.isZero()),
      [],
    );
    assert.deepEqual(codesOf(reading.issues), []);
    const net = reading.controls.filter(control => control.measure === 'net' && control.isWhole);
    assert.deepEqual(
      net.map(control => control.stated.toNumber()),
      [facts.inScope.net],
    );
  });
}

test('the three samples together cast to the published £87.2m and 1,459 FTE', () => {
  const readings = bodyCodes.map(code => readSample(code));
  assert.equal(total(readings.map(reading => total(netOf(reading)))), 87_200);
  assert.equal(total(readings.map(reading => total(figuresOf(reading, 'staff')))), 1_459);
});

test('internal recharges of the samples are read apart from gross expenditure and income', () => {
  const reading = readSample('HCC');
  assert.equal(figuresOf(reading, 'internalRecharge')['ICT'], 415);
  assert.equal(figuresOf(reading, 'grossExpenditure')['ICT'], 11_970 + 640 + 95 + 6_385 + 1_260);
  assert.equal(total(figuresOf(readSample('HC'), 'internalRecharge')), 0);
});

test('each figure says where it stands and what stands there', () => {
  const ledger = readSample('HC').figures.find(
    figure => figure.measure === 'externalIncome' && figure.service === 'Fleet',
  );
  assert.deepEqual(ledger?.lineage, {
    file: 'hampshire-constabulary.xlsx',
    sheet: 'Ledger',
    cell: 'E29:E30',
    raw: '-212000; (88,000)',
  });
  assert.equal(ledger.unit, '£');
  assert.equal(ledger.year, '2011/12');
});

test('headcount and vacancies beside the FTE are left out with the reason', () => {
  const { ignored } = readSample('HFRA');
  const headings = ignored.filter(entry => entry.reason.includes('not full-time equivalents')).map(entry => entry.text);
  assert.deepEqual(headings, ['Headcount', 'Vacancies']);
});
