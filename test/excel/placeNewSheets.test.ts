import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNewSheets } from '../../src/excel/placeNewSheets';
import { samplePlan } from '../report/samplePlan';

const { plan } = samplePlan();
const OWN = plan.sheets.map(sheet => sheet.name);

/** The tabs after a run in a workbook with these sheets: new ones are added at the end, then placed. */
function tabsAfter(present: readonly string[]): readonly string[] {
  const tabs = [...present, ...OWN.filter(name => !present.includes(name))];
  placeNewSheets(plan, present, key => ({
    set position(to: number) {
      const name = plan.sheets.find(sheet => sheet.key === key)?.name ?? '';
      tabs.splice(tabs.indexOf(name), 1);
      tabs.splice(to, 0, name);
    },
    get position() {
      return 0;
    },
  }));
  return tabs;
}

test('in a workbook without any of them the sheets of the add-in stay at the end', () => {
  assert.deepEqual(tabsAfter(['Mine', 'Yours']), ['Mine', 'Yours', ...OWN]);
});

test('a new sheet goes where the plan has it, and no sheet that stood is moved against another', () => {
  const present = ['Mine', ...OWN.filter(name => name !== 'Cover' && name !== 'Sharing'), 'Yours'];
  assert.deepEqual(tabsAfter(present), ['Mine', ...OWN, 'Yours']);
});

test('sheets that a user has put elsewhere stay there', () => {
  const present = ['Log', 'Mine', 'Summary'];
  const tabs = tabsAfter(present);
  assert.deepEqual(
    tabs.filter(name => present.includes(name)),
    present,
  );
  assert.equal(tabs.indexOf('Charges'), tabs.indexOf('Summary') - 1);
  assert.equal(tabs.indexOf('Results'), tabs.indexOf('Summary') + 1);
});
