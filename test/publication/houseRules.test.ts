import assert from 'node:assert/strict';
import { childrenOf, descendantsOf } from '../../src/xlsx/xml/readXml';
import { isData, packRule, rule, tableOf, textAt } from './rules';

packRule('W06 sheets have names of their own, none is blank, and the first opens with A1 selected', pack => {
  const names = pack.sheets.map(({ name }) => name.toLowerCase());
  assert.equal(new Set(names).size, names.length);
  for (const { name, cells } of pack.sheets) {
    assert.ok(name.length <= 31 && !/[[\]:*?/\\]/.test(name));
    assert.ok(cells.length > 0);
  }
  assert.equal(descendantsOf(pack.workbook, 'workbookView')[0]?.attributes.get('activeTab') ?? '0', '0');
  pack.sheets.forEach((sheet, index) => {
    const [view] = descendantsOf(sheet.xml, 'sheetView');
    assert.equal(view?.attributes.get('tabSelected') ?? '0', index === 0 ? '1' : '0');
    for (const selection of descendantsOf(sheet.xml, 'selection')) {
      assert.equal(selection.attributes.get('activeCell') ?? 'A1', 'A1');
    }
  });
});

packRule('W12 there are no formulas, external links or macros', pack => {
  for (const sheet of pack.sheets) assert.ok(sheet.cells.every(cell => !cell.hasFormula));
  assert.ok([...pack.parts.keys()].every(path => !/externalLink|vbaProject|connections|calcChain/i.test(path)));
  for (const [path, text] of pack.parts) if (path.endsWith('.rels')) assert.doesNotMatch(text, /TargetMode="External"/);
});

rule('W13 no cell holds an error', sheet => {
  for (const cell of sheet.cells) {
    assert.notEqual(cell.type, 'e');
    assert.doesNotMatch(String(cell.value), /^#|NaN|undefined|Infinity/);
  }
});

rule('W20 every sheet prints on A4, as wide as a page, with the heading of its table on each', (sheet, pack) => {
  const [setup] = childrenOf(sheet.xml, 'pageSetup');
  assert.equal(setup?.attributes.get('paperSize'), '9');
  assert.equal(setup.attributes.get('orientation'), 'landscape');
  assert.equal(setup.attributes.get('fitToWidth'), '1');
  assert.equal(setup.attributes.get('fitToHeight'), '0');
  assert.equal(descendantsOf(sheet.xml, 'pageSetUpPr')[0]?.attributes.get('fitToPage'), '1');
  if (!isData(sheet)) return;
  const at = String(pack.sheets.indexOf(sheet));
  const titles = descendantsOf(pack.workbook, 'definedName').find(
    name => name.attributes.get('name') === '_xlnm.Print_Titles' && name.attributes.get('localSheetId') === at,
  );
  const { top } = tableOf(sheet);
  assert.ok(titles?.text.endsWith(`$${top}:$${top}`), titles?.text);
});

packRule('years are words, and figures below nothing bear a minus sign and no brackets', pack => {
  const sheet = pack.sheets.find(({ name }) => name === 'Net benefit');
  assert.ok(sheet !== undefined);
  const table = tableOf(sheet);
  for (let row = table.top + 1; row <= table.bottom; row++) assert.match(textAt(sheet, row, 1), /^[0-9]{4}\/[0-9]{2}$/);
  for (const format of descendantsOf(pack.styles, 'numFmt')) {
    assert.doesNotMatch(format.attributes.get('formatCode') ?? '', /\(|;/);
  }
});

packRule('every sheet but the first two can be reached from the contents, and leads back', pack => {
  const contents = pack.sheets.find(({ name }) => name === 'Contents');
  const bare = (location: string): string => location.replace(/!A1$/, '').replace(/^'|'$/g, '');
  assert.deepEqual(
    contents?.links.map(({ location }) => bare(location)),
    pack.sheets.slice(2).map(({ name }) => name),
  );
  for (const sheet of pack.sheets.slice(2))
    assert.ok(sheet.links.some(({ location }) => bare(location) === 'Contents'));
});
