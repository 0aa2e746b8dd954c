// One test for each rule of the house that it names, over the working pack as it is saved: what stands in formulas (W10, W11, W13, W22).
// docs/house-rules.md lists them all.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { bind } from '../../src/lines/binding';
import { formulaWriter } from '../../src/lines/writeFormula';
import { jointWorking } from '../../src/model/jointWorking';
import { layOutSheets } from '../../src/report/layOutSheets';
import { OWN_SHEETS } from '../../src/report/sheets';
import { constantsIn, depthOfIfs } from './formulaShape';
import { addresses, formulasOf, savePack } from './savedPack';
import type { SavedFormula, SavedPack } from './savedPack';

/** "About 100" characters in the rule, and no deeper than an IF within an IF. */
const LONGEST = 100;
const DEEPEST = 2;

let pack: SavedPack;
let formulas: readonly SavedFormula[];

before(async () => {
  pack = await savePack();
  formulas = formulasOf(pack);
});

test('W10: no formula holds a number but 0 and 1', () => {
  const withNumbers = formulas.filter(({ formula }) =>
    constantsIn(formula).some(number => number !== '0' && number !== '1'),
  );
  assert.deepEqual(addresses(withNumbers), []);
});

test('W11: every formula has fewer than 100 characters and no IF stands within more than one other', () => {
  assert.deepEqual(addresses(formulas.filter(({ formula }) => formula.length >= LONGEST)), []);
  assert.deepEqual(addresses(formulas.filter(({ formula }) => depthOfIfs(formula) > DEEPEST)), []);
});

test('W11: the same holds with twelve bodies, twenty services and twenty years', () => {
  const sizes: Readonly<Record<string, number>> = { organisation: 12, service: 20, servedService: 20, year: 20 };
  const members = Object.fromEntries(
    jointWorking.dimensions
      .filter(dimension => dimension.members === undefined)
      .map(({ name, heading }) => [
        name,
        Array.from({ length: sizes[name] ?? 10 }, (_, index) =>
          name === 'year' ? year(index) : `${heading} ${index}`,
        ),
      ]),
  );
  const binding = bind(jointWorking, members);
  const layout = layOutSheets(binding);
  const writer = formulaWriter(layout, key => OWN_SHEETS.find(own => own.key === key)?.name ?? key);
  let written = 0;
  for (const line of jointWorking.lines.filter(({ origin }) => origin.kind === 'rule')) {
    const count = binding.countOf(line);
    // The last figure stands in the farthest row and column; those between tell of rules of single members.
    for (const offset of new Set([
      0,
      ...Array.from({ length: 60 }, (_, at) => Math.floor((at * count) / 60)),
      count - 1,
    ])) {
      const formula = writer.formula(line, binding.positionOf(line, offset));
      written++;
      assert.ok(formula.length < LONGEST, `${line.name}: ${formula.length} characters in ${formula}`);
      assert.ok(depthOfIfs(formula) <= DEEPEST, `${line.name}: ${formula}`);
    }
  }
  assert.ok(written > 2000, `${written} formulas`);
});

test('W13: no cell shows an error', () => {
  const errors = pack.sheets.flatMap(sheet =>
    sheet.cells.filter(({ value }) => typeof value === 'object' && value !== null),
  );
  assert.deepEqual(addresses(errors), []);
});

test('W22: every formula has its figure in the file and none calls the add-in', () => {
  assert.ok(formulas.length > 7000);
  assert.deepEqual(addresses(formulas.filter(cell => cell.uncalculated === true)), []);
  assert.deepEqual(addresses(formulas.filter(({ formula }) => /HJW\.|_xldudf|_xlfn/i.test(formula))), []);
});

function year(index: number): string {
  return `${2011 + index}/${String(12 + index)}`;
}
