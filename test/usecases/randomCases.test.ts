import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import type { WorkbookHost } from '../../src/host/createHost';
import { bind } from '../../src/lines/binding';
import { evaluate } from '../../src/lines/evaluate';
import type { Dimension } from '../../src/lines/dimension';
import { layOutSheets } from '../../src/report/layOutSheets';
import type { InputLimits, Line } from '../../src/lines/line';
import { assembleCase } from '../../src/model/assembleCase';
import type { CaseDocument, Spread } from '../../src/model/jointCase';
import { jointWorking } from '../../src/model/jointWorking';
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

/** Conventions of the method, and inputs that only make sense together with others. */
const LEFT_ALONE = new Set([
  'poundsPerThousand',
  'monthsPerYear',
  'roundingStep',
  'places',
  'remainderPlaces',
  'tieWeight',
  'tolerance',
  'bandRate',
  'bandFrom',
  'bandTo',
  'rangeLow',
  'rangeHigh',
  'statedNet',
  'payerPart',
  'coalitionSaving',
  'sampleSeed',
]);

/** Parts of something, kept small enough to fit into it; a bare case has none of them and may have no budget at all. */
const SMALL = new Set([
  'externalIncome',
  'plannedSaving',
  'fixedCost',
  'siteCostReleased',
  'averagePay',
  'overheadPerPost',
  'frontLineSpend',
  'frontLineStaff',
  'schoolsPart',
  'schoolsStaff',
  'schoolsSpend',
  'alreadyJointSpend',
  'postsReleased',
  'timeFreed',
  'servedPart',
  'costContribution',
  'benefitContribution',
  'durationContribution',
]);

const percent = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.round(least * 100), max: Math.round(most * 100) }).map(hundredths => hundredths / 100);

/** A figure that the input may hold, by its unit and limits. */
function anyFigure(line: Line, limits: InputLimits, isBare: boolean): fc.Arbitrary<number | null> {
  if (limits.choices !== undefined) {
    const last = line.id === 'gameKind' ? 2 : limits.choices.length - 1;
    return fc.integer({ min: 0, max: last });
  }
  const unit = line.unit.replace('?', '');
  const { least = 0, most = Infinity } = limits;
  const whole = ['grossExpenditure', 'procuredSpend', 'staff'].includes(line.id);
  const within = (low: number, high: number): fc.Arbitrary<number> =>
    fc.integer({ min: Math.max(low, Math.ceil(least)), max: Math.min(high, most) });
  const figure = SMALL.has(line.id)
    ? percent(0, 0.15)
    : unit === '%'
      ? percent(Math.max(least, 0), Math.min(most, line.id === 'discountRate' ? 0.1 : 1))
      : unit === '£k'
        ? within(line.id === 'fundingGap' ? -5000 : whole && !isBare ? 1000 : 0, 20000)
        : unit === 'FTE'
          ? within(whole && !isBare ? 1 : 0, 300)
          : unit === '£k/FTE'
            ? within(0, 60)
            : unit === 'months'
              ? within(0, 40)
              : line.id === 'scaleExponent'
                ? percent(0.3, 0.95)
                : within(1, 9);
  return line.unit.endsWith('?') ? fc.option(figure) : figure;
}

function anySpread(sizes: readonly number[], figure: fc.Arbitrary<number | null>): fc.Arbitrary<Spread> {
  const [size, ...inner] = sizes;
  if (size === undefined) return figure;
  return fc.array(anySpread(inner, figure), { minLength: size, maxLength: size });
}

/** Cases of any size and shape, every input of the model given or left out. */
const anyCase: fc.Arbitrary<CaseDocument> = fc
  .record({
    organisation: fc.integer({ min: 1, max: 4 }),
    service: fc.integer({ min: 1, max: 4 }),
    lever: fc.integer({ min: 1, max: 3 }),
    year: fc.integer({ min: 2, max: 6 }),
    costCategory: fc.integer({ min: 1, max: 3 }),
    category: fc.integer({ min: 1, max: 2 }),
    adjustment: fc.integer({ min: 1, max: 2 }),
    biasFactor: fc.integer({ min: 1, max: 3 }),
    isBare: fc.boolean(),
  })
  .chain(({ isBare, ...sizes }) => {
    const members: Record<string, readonly string[]> = Object.fromEntries(
      Object.entries(sizes).map(([name, count]) => [
        name,
        name === 'year'
          ? Array.from({ length: count }, (_, index) => `20${11 + index}/${12 + index}`)
          : names(name, count),
      ]),
    );
    const listed = { ...members, servedService: members['service'] ?? [] };
    const sizeOf = (dimension: Dimension): number =>
      (dimension.members ?? new Map(Object.entries(listed)).get(dimension.name) ?? []).length;
    const inputs = jointWorking.lines.flatMap(line =>
      line.origin.kind !== 'input' || LEFT_ALONE.has(line.id) || (isBare ? SMALL.has(line.id) : line.id === 'inScope')
        ? []
        : [[line.id, anySpread(line.per.map(sizeOf), anyFigure(line, line.origin.limits, isBare))] as const],
    );
    const always = ['grossExpenditure', 'staff', 'procuredSpend', 'investment', 'serviceUse', 'costDriver'];
    return fc
      .tuple(
        fc.record(Object.fromEntries(inputs), { requiredKeys: [] }),
        fc.record(Object.fromEntries(inputs.filter(([id]) => always.includes(id)))),
      )
      .map(([some, needed]): CaseDocument => {
        const given = Object.entries({ ...some, ...needed }).flatMap(([id, spread]) =>
          spread === undefined ? [] : [[id, spread] as const],
        );
        return { format: 'hjw-case/1', members, inputs: Object.fromEntries(given) };
      });
  });

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
      const layout = layOutSheets(binding);
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
