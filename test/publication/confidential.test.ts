import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal } from '../../src/engine/decimal';
import { lineOf } from '../../src/lines/model';
import { jointWorking } from '../../src/model/jointWorking';
import type { JointCase } from '../../src/model/jointCase';
import { organisation, service } from '../../src/model/dimensions';
import { serviceTables } from '../../src/publication/disclosure/bodyTable';
import { publishCase } from '../../src/usecases/publishCase';
import { isSolvable } from './disclosure/solvable';
import { readPack, type PackFile } from './packFile';
import { anyPublishableCase, caseOf, computed, DAY, goldenCase, packOf, sampleCase } from './packs';
import { shownTable } from './shownTables';

/** Lines whose every figure is confidential: by body and service, by body and category, pay. */
const SECRETS = jointWorking.lines.filter(({ per, unit }) => {
  const names = per.map(dimension => dimension.name);
  const byBody = names.includes('organisation');
  const isMoneyOrPosts = /^(£k|£|FTE|£k\/FTE)\??$/.test(unit);
  return (
    byBody && isMoneyOrPosts && (names.includes('service') || names.includes('category') || unit.startsWith('£k/FTE'))
  );
});

/** Every number that the file holds anywhere: cells, texts of cells, caches of charts, alternative texts. */
function numbersIn(pack: PackFile): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [path, text] of pack.parts) {
    if (!/^xl\/(worksheets|charts|drawings|sharedStrings)/.test(path) || path.endsWith('.rels')) continue;
    for (const [, content = ''] of text.matchAll(/<(?:v|c:v|t|a:t)(?: [^>]*)?>([^<]*)</g)) {
      for (const [number] of content.matchAll(/[0-9][0-9,]*(?:\.[0-9]+)?/g))
        found.add(String(Number(number.replaceAll(',', ''))));
    }
    for (const [, content = ''] of text.matchAll(/descr="([^"]*)"/g)) {
      for (const [number] of content.matchAll(/[0-9][0-9,]*(?:\.[0-9]+)?/g))
        found.add(String(Number(number.replaceAll(',', ''))));
    }
  }
  return found;
}

/** Every figure that is published by right, as the pack rounds it: whatever does not vary by both body and service. */
function publishedByRight(jointCase: JointCase): ReadonlySet<string> {
  const evaluation = computed(jointCase);
  const open = new Set<string>();
  for (const line of jointWorking.lines.filter(each => !SECRETS.includes(each) && each.origin.kind !== 'input')) {
    for (const figure of evaluation.figuresOf(line)) {
      if (figure.isNaN()) continue;
      for (const places of [0, 1, 2, 3]) open.add(String(figure.abs().toDecimalPlaces(places).toNumber()));
      // Titles of charts say £ million.
      if (line.unit.startsWith('£k')) open.add(String(figure.abs().dividedBy(1000).toDecimalPlaces(2).toNumber()));
    }
  }
  // Numbers of notes, of years and in words.
  for (let number = 0; number <= 31; number++) open.add(String(number));
  for (const text of [
    '1000',
    '1001',
    '2026',
    '1962',
    ...(jointCase.members['year'] ?? []).flatMap(year => [year.slice(0, 4), String(Number(year.slice(5)))]),
  ])
    open.add(text);
  return open;
}

test('no figure of a body for a service or category, and no pay, stands anywhere in the pack of the sample', async () => {
  const { jointCase, evaluation, bytes } = packOf(await sampleCase());
  const inFile = numbersIn(readPack(bytes));
  const open = publishedByRight(jointCase);
  assert.ok(SECRETS.length > 20);
  const leaks: string[] = [];
  let looked = 0;
  for (const line of SECRETS) {
    for (const figure of evaluation.figuresOf(line)) {
      if (figure.isNaN() || figure.isZero()) continue;
      for (const places of [0, 1, 2, 3, 12]) {
        const spelt = String(figure.abs().toDecimalPlaces(places).toNumber());
        looked += 1;
        if (inFile.has(spelt) && !open.has(spelt)) leaks.push(`${line.id}: ${spelt}`);
      }
    }
  }
  assert.ok(looked > 1000, `${looked} spellings were looked for`);
  assert.deepEqual(leaks, []);
});

/** Moves an amount around two bodies and two services, so that no total changes. */
function shifted(jointCase: JointCase, input: string, services: readonly [string, string], amount: number): JointCase {
  const line = lineOf(jointWorking, input);
  assert.deepEqual(line.per, [organisation, service]);
  const all = jointCase.members['service'] ?? [];
  const figures = [...(jointCase.figures.get(input) ?? [])];
  services.forEach((name, which) =>
    [0, 1].forEach(body => {
      const at = body * all.length + all.indexOf(name);
      const figure = figures[at];
      assert.ok(figure !== undefined);
      figures[at] = figure.plus(new Decimal(which === body ? amount : -amount));
    }),
  );
  return { ...jointCase, figures: new Map([...jointCase.figures, [input, figures]]) };
}

test('two cases that differ in nothing but confidential detail make the same pack, byte for byte', () => {
  const one = goldenCase();
  let other = shifted(one, 'grossExpenditure', ['HR', 'Training'], 100);
  other = shifted(other, 'staff', ['HR', 'Training'], 2);
  const baseline = lineOf(jointWorking, 'netBaseline');
  const differing = computed(one)
    .figuresOf(baseline)
    .filter((figure, at) => !figure.equals(computed(other).figuresOf(baseline)[at] ?? 0));
  assert.equal(differing.length, 4);
  assert.deepEqual(packOf(other).bytes, packOf(one).bytes);
});

test('in no case can a body or the public solve the published totals for a figure that is withheld', () => {
  let published = 0;
  fc.assert(
    fc.property(anyPublishableCase, document => {
      const jointCase = caseOf(document);
      const made = publishCase(jointCase, { now: DAY });
      if (!made.ok) return;
      const pack = readPack(made.value.bytes);
      const tables = serviceTables(computed(jointCase));
      const showsBodies = pack.sheets.some(({ name }) => name === 'Totals by body');
      const services = pack.sheets.some(({ name }) => name === 'Totals by service')
        ? shownTable(pack, 'Totals by service')
        : undefined;
      // What is withheld is taken from the file: a service without a figure in any of its columns.
      const withheld = new Set(
        (tables[0]?.columns ?? []).filter(
          name =>
            !['Net baseline', 'Staff', 'Yearly saving'].some(
              heading => typeof services?.at(name, heading) === 'number',
            ),
        ),
      );
      for (const table of tables) {
        for (const reader of [-1, ...table.rows.keys()]) {
          assert.ok(!isSolvable(table, { withheld, showsBodies }, reader));
        }
      }
      published += services === undefined ? 0 : 1;
    }),
    { seed: 11, numRuns: 25 },
  );
  assert.ok(published > 5, `${published} packs had totals by service`);
});

test('shares by what a body buys are withheld where it buys in one category alone, and the Cover says so', () => {
  const pack = readPack(packOf(goldenCase()).bytes);
  const methods = shownTable(pack, 'Methods compared');
  for (const heading of methods.headings.slice(2, -2)) {
    assert.equal(methods.at('Stand-alone cost', heading), '[c]');
    assert.equal(methods.at('Proportional nucleolus', heading), '[c]');
    assert.equal(typeof methods.at('Nucleolus', heading), 'number');
  }
  const cover = pack.sheets[0]?.cells.map(cell => String(cell.value)) ?? [];
  assert.ok(cover.some(text => text.includes('methods that go by what a body buys')));
  assert.ok(cover.some(text => text.includes('Legal') && text.startsWith('Withheld')));
});

test('where a body has one service nothing is published by body, and where that does not help nothing at all', () => {
  const document = (budget: number[][]) =>
    caseOf({
      format: 'hjw-case/1',
      members: {
        organisation: budget.map((_, index) => `Body ${index + 1}`),
        service: (budget[0] ?? []).map((_, index) => `Service ${index + 1}`),
      },
      inputs: { grossExpenditure: budget, externalIncome: 0, staff: 10, investment: 1, serviceUse: 1, costDriver: 1 },
    });
  const some = publishCase(
    document([
      [500, 400, 0],
      [300, 600, 0],
      [400, 500, 300],
      [350, 450, 320],
    ]),
    { now: DAY },
  );
  assert.ok(some.ok);
  const lone = publishCase(
    document([
      [500, 400, 300],
      [300, 600, 290],
      [400, 500, 310],
      [350, 0.001, 0.001],
    ]),
    { now: DAY },
  );
  assert.ok(lone.ok && !lone.value.sheets.some(name => name.endsWith('by body') || name === 'Methods compared'));
  const none = publishCase(document([[500], [300]]), { now: DAY });
  assert.ok(!none.ok);
  assert.equal(none.issues[0]?.code, 'publication-tells');
});
