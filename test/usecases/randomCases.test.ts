import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type { WorkbookHost } from '../../src/host/createHost';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import { layOut } from '../../src/lines/layout';
import { assembleCase } from '../../src/model/assembleCase';
import type { CaseDocument } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';
import { FIRST_BODY_ROW } from '../../src/report/sheetBuilder';
import { OWN_SHEETS } from '../../src/report/sheets';
import { run, theHost } from './sampleRun';

let host: WorkbookHost;
let empty: Uint8Array;

before(async () => {
  host = await theHost();
  empty = host.save();
});

const names = (what: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${what} ${index + 1}`);
const list = <Item>(item: fc.Arbitrary<Item>, length: number): fc.Arbitrary<Item[]> =>
  fc.array(item, { minLength: length, maxLength: length });
const grid = (item: fc.Arbitrary<number>, rows: number, columns: number): fc.Arbitrary<number[][]> =>
  list(list(item, columns), rows);

const money = fc.integer({ min: 0, max: 20000 });
const share = fc.integer({ min: 0, max: 100 }).map(percent => percent / 100);

/** Cases of any size and shape: bodies without budgets, no costs at all, gaps for some years, levers that save nothing. */
const anyCase: fc.Arbitrary<CaseDocument> = fc
  .record({
    bodies: fc.integer({ min: 1, max: 4 }),
    services: fc.integer({ min: 1, max: 4 }),
    levers: fc.integer({ min: 1, max: 3 }),
    years: fc.integer({ min: 2, max: 6 }),
    costs: fc.integer({ min: 1, max: 3 }),
  })
  .chain(size =>
    fc
      .record({
        grossExpenditure: grid(money, size.bodies, size.services),
        staff: grid(fc.integer({ min: 0, max: 300 }), size.bodies, size.services),
        genericSpend: list(money, size.bodies),
        specialistSpend: list(money, size.bodies),
        investment: list(fc.integer({ min: 1, max: 9 }), size.bodies),
        serviceUse: list(fc.integer({ min: 1, max: 9 }), size.bodies),
        costDriver: list(fc.integer({ min: 1, max: 9 }), size.bodies),
        fundingGap: list(list(fc.option(fc.integer({ min: -5000, max: 50000 })), size.years), size.bodies),
        leverRate: list(share, size.levers),
        procurementRate: share,
        delay: share,
        realisation: share,
        phasing: list(share, size.years),
        costEstimate: grid(money, size.costs, size.years),
        costBias: list(share, size.costs),
        benefitBias: share,
        discountRate: list(
          fc.integer({ min: 0, max: 10 }).map(percent => percent / 100),
          size.years,
        ),
      })
      .map((inputs): CaseDocument => ({
        format: 'hjw-case/1',
        members: {
          organisation: names('Body', size.bodies),
          service: names('Service', size.services),
          lever: names('Lever', size.levers),
          year: Array.from({ length: size.years }, (_, index) => `20${11 + index}/${12 + index}`),
          costCategory: names('Cost', size.costs),
        },
        inputs,
      })),
  );

test("the sheets of any case show the engine's figure in every cell, blank where there is none", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async document => {
      assert.ok(host.open(empty, 'book.xlsx').ok);
      const bytes = new TextEncoder().encode(JSON.stringify(document));
      await run({ sources: [], caseDocument: { name: 'case.json', bytes }, now: new Date(0) });
      const assembled = assembleCase({ document, facts: [] });
      assert.ok(assembled.ok);
      const binding = bind(jointWorking, assembled.value.members);
      const evaluation = evaluate(binding, assembled.value.figures);
      const layout = layOut(binding, FIRST_BODY_ROW);
      for (const line of jointWorking.lines) {
        evaluation.figuresOf(line).forEach((figure, offset) => {
          const place = layout.placeOf(line, binding.positionOf(line, offset));
          const name = OWN_SHEETS.find(own => own.key === place.sheet)?.name;
          const sheet = host.workbook.sheets.find(each => each.name === name);
          const shown = sheet?.cells.get(place.row - 1)?.get(place.column - 1)?.value ?? '';
          const where = `${line.id} at ${String(name)} row ${place.row}, column ${place.column}`;
          if (figure.isNaN()) assert.equal(shown, '', where);
          else
            assert.ok(
              Math.abs(Number(shown) - figure.toNumber()) <= 1e-6 * Math.max(1, figure.abs().toNumber() * 1e-3),
              `${where}: ${JSON.stringify(shown)} for ${figure.toString()}`,
            );
        });
      }
    }),
    { numRuns: 12, endOnFailure: true, seed: 1674288028 },
  );
});
