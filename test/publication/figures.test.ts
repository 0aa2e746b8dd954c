import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from '../../src/lines/model';
import { jointWorking } from '../../src/model/jointWorking';
import { describeBody } from '../../src/report/describeBody';
import { j01Expected, j01Inputs } from '../golden/j01';
import { readPack } from './packFile';
import { goldenCase, packOf, randomCase, sampleCase, type MadePack } from './packs';
import { shownTable } from './shownTables';

const golden = readPack(packOf(goldenCase()).bytes);
const biased = 'With optimism bias';
const whole = (figures: readonly number[]): number[] => figures.map(Math.round).map(figure => figure + 0);

test('the golden case is published with the figures worked out for it independently', () => {
  const net = shownTable(golden, 'Net benefit');
  assert.deepEqual(net.labels, j01Inputs.years);
  assert.deepEqual(net.column('Benefits, with optimism bias'), whole(j01Expected.withBias.benefits));
  assert.deepEqual(net.column('Costs, with optimism bias'), whole(j01Expected.withBias.costs));
  assert.deepEqual(net.column('Net benefit, with optimism bias'), whole(j01Expected.withBias.net));
  assert.deepEqual(net.column('Cumulative net benefit, with optimism bias'), whole(j01Expected.withBias.cumulative));
  assert.deepEqual(net.column('Net benefit, as estimated'), whole(j01Expected.withoutBias.net));
  assert.deepEqual(net.column('Cumulative net benefit, as estimated'), whole(j01Expected.withoutBias.cumulative));

  const appraisal = shownTable(golden, 'Appraisal');
  for (const [view, expected] of [
    ['As estimated', j01Expected.withoutBias],
    [biased, j01Expected.withBias],
  ] as const) {
    assert.equal(appraisal.at('Present value of benefits', view), Math.round(expected.presentBenefits));
    assert.equal(appraisal.at('Present value of costs', view), Math.round(expected.presentCosts));
    assert.equal(appraisal.at('Net present social value', view), Math.round(expected.netPresentValue));
    assert.equal(appraisal.at('Benefit-cost ratio', view), Number(expected.benefitCostRatio.toFixed(2)));
    assert.equal(appraisal.at('Internal rate of return', view), Number(expected.internalRate.toFixed(3)));
    assert.equal(appraisal.at('Payback', view), Number(expected.payback.toFixed(1)));
    assert.equal(appraisal.at('Discounted payback', view), Number(expected.discountedPayback.toFixed(1)));
  }

  const gap = shownTable(golden, 'Saving and gap');
  assert.deepEqual(
    gap.labels,
    j01Expected.gapClosed.map(({ year }) => year),
  );
  assert.deepEqual(
    gap.column('Cumulative funding gap'),
    j01Expected.gapClosed.map(each => each.gap),
  );
  assert.deepEqual(gap.column('Net cash'), whole(j01Expected.gapClosed.map(each => each.netSaving)));
  assert.deepEqual(
    gap.column('Share of the gap closed'),
    j01Expected.gapClosed.map(each => Number((each.netPercent / 100).toFixed(3))),
  );

  const costs = shownTable(golden, 'Cost of change');
  assert.equal(costs.at('All years', 'All costs'), 12_935);

  const methods = shownTable(golden, 'Methods compared');
  const shares = shownTable(golden, 'Shares by body');
  for (const body of j01Inputs.organisations) {
    const name = describeBody(body);
    assert.equal(shares.at(name, 'Share of the saving'), j01Expected.pounds.byBlend[body]);
    assert.equal(shares.at(name, 'Agreed key'), j01Expected.blendKey[body]);
    assert.equal(methods.at('Net baseline', name), j01Expected.pounds.byBaseline[body]);
    assert.equal(methods.at('Staff', name), j01Expected.pounds.byStaff[body]);
    assert.equal(methods.at('Investment', name), j01Expected.pounds.byInvestment[body]);
    assert.equal(methods.at('Shapley value', name), j01Expected.pounds.byShapley[body]);
    assert.equal(methods.at('Nucleolus', name), j01Expected.pounds.byNucleolus[body]);
  }
});

test('totals by service are those of the bodies where they are published', () => {
  const services = shownTable(golden, 'Totals by service');
  let published = 0;
  j01Inputs.services.forEach((service, index) => {
    const sum = (table: Readonly<Record<string, readonly number[]>>): number =>
      j01Inputs.organisations.reduce((total, body) => total + (table[body]?.[index] ?? 0), 0);
    const shown = services.at(service, 'Net baseline');
    if (shown === '[c]') {
      assert.equal(services.at(service, 'Staff'), '[c]');
      assert.equal(services.at(service, 'Yearly saving'), '[c]');
      return;
    }
    published += 1;
    assert.equal(shown, sum(j01Expected.baseline));
    assert.equal(services.at(service, 'Staff'), sum(j01Expected.staff));
  });
  assert.equal(published, 7);
  assert.equal(services.at('All services and purchases', 'Net baseline'), j01Expected.netTotal);
  assert.equal(services.at('All services and purchases', 'Staff'), j01Expected.staffTotal);
});

/** Which line of the model, by its id, stands under a heading; a heading that is left out holds words. */
const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Saving and gap': {
    Saving: 'benefits biased',
    'Of it cash-releasing': 'cashBenefits',
    Costs: 'costs biased',
    'Net cash': 'netCash',
    'Cumulative funding gap': 'gapOfAll',
    'Share of the gap closed': 'gapClosed',
  },
  'Shares by body': {
    'Agreed key': 'agreedKey',
    'Saving in its own budgets': 'ownSaving',
    'Share of the saving': 'agreedShare',
    'Receives, or pays where below nothing': 'transfer',
    'Part of the cost of change': 'costShare',
  },
  'Statements by body': {
    'Pays in': 'costShare',
    Receives: 'benefitTotal',
    'Net benefit after sharing': 'netTotal',
    'Against going alone': 'gainTotal',
    Payback: 'paybackOfBody',
    'Years worse off than alone': 'yearsWorse',
    'Lowest cash position': 'lowestCash',
  },
  'Totals by body': { 'Net baseline': 'netOfBody', Staff: 'staffOfBody', 'Yearly saving': 'yearlySavingOfBody' },
  'Totals by service': { 'Net baseline': 'netOfService', Staff: 'staffOfService', 'Yearly saving': 'savingOfService' },
};

/** Half of the last place that each unit is shown to. */
const HALF: Readonly<Record<string, number>> = { '£k': 0.5, '£': 0.5, FTE: 0.5, '%': 0.0005, years: 0.05, number: 0 };

function assertAsComputed({ evaluation, bytes }: MadePack): void {
  const pack = readPack(bytes);
  let compared = 0;
  for (const [sheet, lines] of Object.entries(LINES)) {
    if (!pack.sheets.some(each => each.name === sheet)) continue;
    const table = shownTable(pack, sheet);
    for (const [heading, spelt] of Object.entries(lines)) {
      const [id = '', view] = spelt.split(' ');
      const line = lineOf(jointWorking, id);
      const last = line.per.at(-1);
      assert.ok(last !== undefined);
      for (const member of evaluation.binding.membersOf(last)) {
        const label: string = last.name === 'organisation' ? describeBody(member) : member;
        if (sheet === 'Saving and gap' && !table.labels.includes(label)) continue;
        const shown = table.at(label, heading);
        const figure = evaluation.figure(line, ...(view === undefined ? [] : [biased]), member);
        if (shown === '[c]') continue;
        if (figure.isNaN()) {
          assert.equal(shown, '[z]', `${sheet}, ${label}, ${heading}`);
          continue;
        }
        const difference = Math.abs(Number(shown) - figure.toNumber());
        const half = HALF[line.unit.replace('?', '')] ?? NaN;
        assert.ok(difference <= half + 1e-9, `${sheet}, ${label}, ${heading}: ${shown} for ${figure.toString()}`);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 30, `${compared} figures were compared`);
}

test("the sample's pack shows the engine's figures, rounded", async () => assertAsComputed(packOf(await sampleCase())));
test("a random case's pack shows the engine's figures, rounded", () => assertAsComputed(packOf(randomCase())));

test('the parts that are shown add to the total that is shown, or the title cites the note on rounding', async () => {
  for (const { bytes } of [packOf(goldenCase()), packOf(await sampleCase()), packOf(randomCase())]) {
    const pack = readPack(bytes);
    const rounding = shownTable(pack, 'Notes');
    const note: string | undefined = rounding.labels.find(label =>
      String(rounding.at(label, 'What it means')).startsWith('Each figure is rounded'),
    );
    let totals = 0;
    for (const { name, cells } of pack.sheets) {
      if (!cells.some(cell => cell.column === 1 && /^All (years|bodies|services)/.test(String(cell.value)))) continue;
      const table = shownTable(pack, name);
      const title = String(cells.find(cell => cell.row === 1 && cell.column === 1)?.value);
      for (const heading of table.headings.slice(1)) {
        const figures = table.column(heading);
        const total = figures.at(-1);
        const parts = figures.slice(0, -1).filter(figure => figure !== '[z]');
        if (total === '[z]' || parts.includes('[c]')) continue;
        totals += 1;
        const sum = parts.reduce<number>((all, part) => all + Number(part), 0);
        if (Math.abs(sum - Number(total)) > 1e-9) assert.ok(title.includes(`[${note ?? ''}]`), `${name}, ${heading}`);
        assert.ok(Math.abs(sum - Number(total)) <= parts.length, `${name}, ${heading}: ${sum} for ${String(total)}`);
      }
    }
    assert.ok(totals > 8);
  }
});
