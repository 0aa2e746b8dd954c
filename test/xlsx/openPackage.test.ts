import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { openPackage, type PackageLimits } from '../../src/xlsx/openPackage';
import { sharedData } from './sharedData';
import { opened, relationships, tinyParts, zipped } from './tinyWorkbook';

const good = zipped(tinyParts('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** The code of the one issue with which opening is refused. */
function refusal(bytes: Uint8Array, limits?: PackageLimits): string {
  const result = openPackage(bytes, 'budget.xlsx', limits);
  assert.equal(result.ok, false);
  const [issue, ...more] = result.issues;
  assert.ok(issue);
  assert.equal(more.length, 0);
  assert.equal(issue.place.file, 'budget.xlsx');
  assert.ok(issue.remedy.length > 0);
  return issue.code;
}

/** An OLE compound file with one named directory entry in its second sector. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at += 1) bytes[640 + at * 2] = stream.charCodeAt(at);
  bytes[640 + 64] = stream.length * 2 + 2;
  return bytes;
}

test('a package keeps its parts in the order of the file, with their bytes', () => {
  const parts = tinyParts('<row r="1"/>');
  const xlsx = opened(zipped(parts));
  assert.deepEqual([...xlsx.parts.keys()], Object.keys(parts));
  assert.equal(xlsx.workbookPart, 'xl/workbook.xml');
  for (const [path, text] of Object.entries(parts)) {
    assert.deepEqual(xlsx.parts.get(path)?.bytes, strToU8(text));
  }
});

test('parts are found when the zip names them with backslashes', () => {
  const parts = tinyParts('<row r="1"/>');
  const odd = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path.replaceAll('/', '\\'), text]));
  assert.equal(opened(zipped(odd)).workbookPart, 'xl/workbook.xml');
});

test('parts that the zip stores without compression are read', () => {
  const entries = Object.entries(tinyParts('<row r="1"/>')).map(([path, text]) => [path, strToU8(text)] as const);
  const xlsx = opened(zipSync(Object.fromEntries(entries), { level: 0 }));
  assert.equal(xlsx.parts.size, entries.length);
});

test('files that are no workbook are told apart', () => {
  assert.equal(refusal(new Uint8Array(0)), 'file-empty');
  assert.equal(refusal(strToU8('Service,Net budget\nFinance,12')), 'file-not-a-workbook');
  assert.equal(refusal(strToU8('<html><table><tr><td>1</td></tr></table></html>')), 'file-not-a-workbook');
  assert.equal(refusal(compoundFile('Workbook')), 'file-old-xls');
  assert.equal(refusal(compoundFile('Book')), 'file-old-xls');
  assert.equal(refusal(compoundFile('EncryptedPackage')), 'file-password');
  assert.equal(refusal(compoundFile('WordDocument')), 'file-other-document');
  assert.equal(refusal(zipped({ 'readme.txt': 'hello' })), 'file-not-a-workbook');
  assert.equal(refusal(zipped({ mimetype: 'x', 'content.xml': '<x/>' })), 'file-opendocument');
});

test('other Office documents and binary workbooks are told apart by what they say they contain', () => {
  const types = (type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="${type}"/></Types>`;
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
  const binary = 'application/vnd.ms-excel.sheet.binary.macroEnabled.main';
  assert.equal(refusal(zipped({ '[Content_Types].xml': types(word) })), 'file-other-document');
  assert.equal(refusal(zipped({ '[Content_Types].xml': types(slides) })), 'file-other-document');
  assert.equal(refusal(zipped({ '[Content_Types].xml': types(binary) })), 'file-xlsb');
  assert.equal(refusal(zipped({ '[Content_Types].xml': types('application/xml') })), 'file-without-workbook');
});

test('a package whose workbook part is missing is refused', () => {
  const parts = tinyParts('<row r="1"/>', { '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/gone.xml']) });
  assert.equal(refusal(zipped(parts)), 'file-without-workbook');
});

test('a file that breaks off anywhere is refused, never read in part', () => {
  for (let length = 4; length < good.length; length += 7) {
    assert.equal(refusal(good.subarray(0, length)), 'file-incomplete', `after ${length} bytes`);
  }
});

test('a changed byte in a packed part is noticed by its checksum', () => {
  const parts = tinyParts('<row r="1"/>');
  const damaged = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    level: 0,
  });
  const text = new TextDecoder('latin1').decode(damaged);
  damaged[text.indexOf('name="Data"') + 6] = 'B'.charCodeAt(0);
  assert.equal(refusal(damaged), 'file-damaged');
});

test('files that claim to unpack to too much are refused before anything is unpacked', () => {
  const bytes = zipped({ ...tinyParts('<row r="1"/>'), 'xl/media/big.bin': 'x'.repeat(200_000) });
  assert.equal(refusal(bytes, { partBytes: 100_000, totalBytes: 1_000_000, parts: 100 }), 'file-too-large');
  assert.equal(refusal(bytes, { partBytes: 1_000_000, totalBytes: 100_000, parts: 100 }), 'file-too-large');
  assert.equal(refusal(bytes, { partBytes: 1_000_000, totalBytes: 1_000_000, parts: 5 }), 'file-too-large');
});

test('a part that unpacks to more than it claims is refused', () => {
  const bytes = zipped({ ...tinyParts('<row r="1"/>'), 'xl/media/big.bin': 'x'.repeat(200_000) });
  const view = new DataView(bytes.buffer);
  // The size stands in the local header and, as the one that counts, in the central directory.
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 200_000) view.setUint32(at, 10, true);
  }
  assert.equal(refusal(bytes), 'file-damaged');
});

const oldWorkbook = sharedData('revenue-outturn-2011-12.xls');
test('the published .xls of 2011-12 is refused with a way out', { skip: oldWorkbook.skip }, () => {
  const result = openPackage(readFileSync(oldWorkbook.path), 'revenue-outturn-2011-12.xls');
  assert.equal(result.ok, false);
  assert.equal(result.issues[0]?.code, 'file-old-xls');
  assert.match(result.issues[0].remedy, /\.xlsx/);
});
