import assert from 'node:assert/strict';
import { childOf, descendantsOf, type XmlElement } from '../../src/xlsx/xml/readXml';
import { contrastOf } from '../report/contrast';
import { cellAt, isData, packRule, rule, styleOf, tableOf, textAt } from './rules';

const SANS = /^(Arial|Calibri|Helvetica|Verdana|Tahoma)$/;

rule('A1 every table is marked up as a table with a name that means something', sheet => {
  if (!isData(sheet)) {
    assert.equal(sheet.tables.length, 0);
    return;
  }
  const { name } = tableOf(sheet);
  assert.match(name, /^[A-Z][a-z]+(_[A-Za-z]+)*$/);
  assert.doesNotMatch(name, /^Table[0-9]*$/i);
});

rule('A2 no cell is merged or split, and no table lies in another', sheet => {
  assert.equal(descendantsOf(sheet.xml, 'mergeCell').length, 0);
  assert.ok(sheet.tables.length <= 1);
});

rule(
  'A3 and A7 no row or column of a table is blank, and no cell is empty: shorthand that Notes explains takes its place',
  (sheet, pack) => {
    if (!isData(sheet)) return;
    const table = tableOf(sheet);
    const notes = pack.sheets.find(each => each.name === 'Notes');
    assert.ok(notes !== undefined);
    for (let row = table.top; row <= table.bottom; row++) {
      for (let column = table.left; column <= table.right; column++) {
        const value = textAt(sheet, row, column);
        assert.notEqual(value.trim(), '', `${sheet.name} row ${row}, column ${column}`);
        if (!/^\[[a-z]+\]$/.test(value)) continue;
        assert.ok(
          notes.cells.some(cell => cell.column === 1 && cell.value === value),
          `${value} of ${sheet.name} is not explained`,
        );
      }
    }
    assert.ok(table.bottom > table.top, sheet.name);
  },
);

rule('A4 a table has exactly one heading row, whose cells are the names of its columns', sheet => {
  if (!isData(sheet)) return;
  const table = tableOf(sheet);
  assert.equal(table.xml.attributes.get('headerRowCount') ?? '1', '1');
  assert.equal(table.xml.attributes.get('totalsRowShown') ?? '0', '0');
  assert.deepEqual(
    table.columns,
    table.columns.map((_, at) => textAt(sheet, table.top, table.left + at)),
  );
  assert.equal(new Set(table.columns.map(name => name.toLowerCase())).size, table.columns.length);
});

rule('A5 every cell with words wraps them', (sheet, pack) => {
  for (const cell of sheet.cells.filter(each => typeof each.value === 'string')) {
    assert.equal(styleOf(pack, cell).alignment.get('wrapText'), '1', `${sheet.name} ${cell.row}, ${cell.column}`);
  }
});

rule('A6 nothing is frozen and nothing is filtered', sheet => {
  assert.equal(descendantsOf(sheet.xml, 'pane').length, 0);
  assert.equal(descendantsOf(sheet.xml, 'autoFilter').length, 0);
  for (const table of sheet.tables) assert.equal(childOf(table.xml, 'autoFilter'), undefined);
});

rule('A8 no sheet, row, column or gridline is hidden', (sheet, pack) => {
  const tab = descendantsOf(pack.workbook, 'sheet').find(each => each.attributes.get('name') === sheet.name);
  assert.equal(tab?.attributes.get('state') ?? 'visible', 'visible');
  for (const each of [...descendantsOf(sheet.xml, 'row'), ...descendantsOf(sheet.xml, 'col')]) {
    assert.equal(each.attributes.get('hidden') ?? '0', '0');
    assert.notEqual(each.attributes.get('ht'), '0');
    assert.notEqual(each.attributes.get('width'), '0');
  }
});

packRule('A9 notes are cited in words in titles and headings, and stand once on the sheet Notes', pack => {
  const notes = pack.sheets.find(sheet => sheet.name === 'Notes');
  assert.ok(notes !== undefined);
  const table = tableOf(notes);
  const listed = notes.cells.filter(cell => cell.column === 1 && cell.row > table.top).map(cell => String(cell.value));
  assert.equal(new Set(listed).size, listed.length);
  const cited = new Set<string>();
  for (const sheet of pack.sheets.filter(each => each !== notes && isData(each))) {
    const { top } = tableOf(sheet);
    for (const { row, value } of sheet.cells) {
      for (const [, note = ''] of String(value).matchAll(/\[(note [0-9]+)\]/g)) {
        assert.ok(row === 1 || row === top, `${note} is cited in row ${row} of ${sheet.name}`);
        cited.add(note);
      }
    }
  }
  assert.ok(cited.size > 3);
  assert.deepEqual(
    listed.filter(name => name.startsWith('note ')),
    [...cited].sort((one, other) => Number(one.slice(5)) - Number(other.slice(5))),
  );
  const superscripts = /[\u00B2\u00B3\u00B9\u2070-\u209F*†‡]/;
  for (const sheet of pack.sheets) {
    for (const { value } of sheet.cells) assert.doesNotMatch(String(value), superscripts);
  }
  assert.equal(descendantsOf(pack.styles, 'vertAlign').length, 0);
});

rule('A10 a title that describes the sheet stands in A1, and everything starts in column A', (sheet, pack) => {
  const title = textAt(sheet, 1, 1);
  assert.ok(title.length >= 8, title);
  assert.equal(pack.sheets.filter(each => textAt(each, 1, 1) === title).length, 1);
  const rows = new Set(sheet.cells.map(cell => cell.row));
  for (let row = 1; row <= Math.max(...rows); row++)
    assert.ok(cellAt(sheet, row, 1) !== undefined, `${sheet.name} row ${row}`);
  for (const table of sheet.tables) assert.equal(table.left, 1);
});

rule('A11 a sheet has one table, with nothing below it and nothing beside it but its chart', sheet => {
  if (!isData(sheet)) {
    assert.ok(sheet.cells.every(cell => cell.column === 1));
    return;
  }
  const table = tableOf(sheet);
  assert.equal(Math.max(...sheet.cells.map(cell => cell.row)), table.bottom);
  for (const cell of sheet.cells) {
    if (cell.row < table.top) assert.equal(cell.column, 1, `${sheet.name} row ${cell.row}`);
    else assert.ok(cell.column <= table.right);
  }
});

rule(
  'A12 there are no headers, footers, text boxes or pictures, and every drawing is a chart with alternative text',
  (sheet, pack) => {
    assert.equal(descendantsOf(sheet.xml, 'headerFooter').length, 0);
    for (const name of ['picture', 'legacyDrawing', 'legacyDrawingHF', 'oleObjects', 'controls', 'drawingHF']) {
      assert.equal(descendantsOf(sheet.xml, name).length, 0, name);
    }
    assert.ok([...pack.parts.keys()].every(path => !/media|comments|vmlDrawing/i.test(path)));
    if (sheet.drawing === undefined) return;
    for (const anchor of sheet.drawing.children) {
      assert.deepEqual(
        anchor.children.map(({ name }) => name),
        ['from', 'to', 'graphicFrame', 'clientData'],
      );
    }
    for (const chart of sheet.charts) assert.ok(chart.altText.length > 40, chart.name);
  },
);

rule(
  'A13 no cell is filled, every text stands out by 4.5 to 1, and links are underlined as well as coloured',
  (sheet, pack) => {
    const linked = new Set(sheet.links.map(({ cell }) => cell));
    for (const cell of sheet.cells) {
      const { fill, color, isUnderlined } = styleOf(pack, cell);
      assert.ok(fill === 'none', `${sheet.name} ${cell.row}, ${cell.column}: ${fill ?? ''}`);
      assert.ok(contrastOf(color, '#FFFFFF') >= 4.5, color);
      assert.equal(isUnderlined, linked.has(`${String.fromCharCode(64 + cell.column)}${cell.row}`));
    }
    assert.equal(descendantsOf(sheet.xml, 'conditionalFormatting').length, 0);
    for (const table of sheet.tables)
      assert.equal(childOf(table.xml, 'tableStyleInfo')?.attributes.get('name'), undefined);
    for (const { xml } of sheet.charts) {
      const looks = descendantsOf(xml, 'ser').map(series => {
        const shape = childOf(series, 'spPr');
        const colors =
          shape === undefined ? [] : descendantsOf(shape, 'srgbClr').map(each => each.attributes.get('val') ?? '');
        for (const color of colors.filter(each => each !== 'FFFFFF'))
          assert.ok(contrastOf(`#${color}`, '#FFFFFF') >= 4.5);
        const isLine = childOf(series, 'marker') !== undefined;
        const form = descendantsOf(series, isLine ? 'prstDash' : 'pattFill')[0];
        return `${isLine ? 'line' : 'column'} ${form?.attributes.get(isLine ? 'val' : 'prst') ?? 'plain'}`;
      });
      assert.equal(new Set(looks).size, looks.length, 'series are told apart by colour alone');
      for (const run of [...descendantsOf(xml, 'rPr'), ...descendantsOf(xml, 'defRPr')]) {
        const [color] = descendantsOf(run, 'srgbClr');
        assert.ok(contrastOf(`#${color?.attributes.get('val') ?? 'FFFFFF'}`, '#FFFFFF') >= 4.5);
      }
    }
  },
);

rule('A14 every text is sans-serif of 10 points or more', (sheet, pack) => {
  for (const cell of sheet.cells) {
    const { font, size } = styleOf(pack, cell);
    assert.match(font, SANS);
    assert.ok(size >= 10, `${size}`);
  }
  for (const { xml } of sheet.charts) {
    const runs = [...descendantsOf(xml, 'rPr'), ...descendantsOf(xml, 'defRPr')];
    assert.ok(runs.length > 0);
    for (const run of runs) {
      assert.ok(Number(run.attributes.get('sz')) >= 1000);
      assert.match(childOf(run, 'latin')?.attributes.get('typeface') ?? '', SANS);
    }
  }
});

packRule('A15 the file states its title, its author and its language', pack => {
  for (const name of ['title', 'creator']) {
    assert.ok((childOf(pack.properties, name)?.text ?? '').length > 5, name);
  }
  assert.equal(childOf(pack.properties, 'language')?.text, 'en-GB');
});

rule('A16 a chart stands right of the table that holds its data, draws all of it and has alternative text', sheet => {
  for (const { altText, column, row, xml } of sheet.charts) {
    const table = tableOf(sheet);
    assert.ok(column > table.right && row >= table.top);
    assert.match(altText, /table on this sheet|£/);
    for (const series of descendantsOf(xml, 'ser')) {
      for (const part of ['cat', 'val']) {
        const reference = descendantsOf(childOf(series, part) as XmlElement, 'f')[0]?.text ?? '';
        const match = /^(?:'([^']+)'|([A-Za-z]+))!\$([A-Z])\$([0-9]+):\$([A-Z])\$([0-9]+)$/.exec(reference);
        assert.ok(match !== null, reference);
        assert.equal(match[1] ?? match[2], sheet.name);
        const at = match[3]?.charCodeAt(0) ?? 0;
        assert.equal(match[3], match[5]);
        assert.equal(Number(match[4]), table.top + 1);
        assert.ok(at - 64 <= table.right && Number(match[6]) <= table.bottom);
        const cached = descendantsOf(childOf(series, part) as XmlElement, 'v').map(({ text }) => text);
        const shown = cached.map((_, index) => textAt(sheet, table.top + 1 + index, at - 64));
        assert.deepEqual(cached, shown);
        const isTotal = (label: string): boolean => /^All /.test(label);
        const rest = sheet.cells.filter(cell => cell.column === 1 && cell.row > Number(match[6]));
        assert.ok(rest.every(cell => isTotal(String(cell.value))));
      }
    }
  }
});

packRule('A16 there are two charts at least', pack => {
  assert.ok(pack.sheets.flatMap(sheet => sheet.charts).length >= 2);
});
