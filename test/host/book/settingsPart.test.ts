import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSettingsPart, settingsNamespace, writeSettingsPart } from '../../../src/host/book/settingsPart';
import { namespaceOf } from '../../../src/host/book/customXml';
import type { Json } from '../../../src/host/protocol/wire';

/** Texts of all kinds, with characters that XML cannot carry among them. */
const text = fc.string({ unit: 'binary' });

test('settings and properties of any keys and values are read as they were written', () => {
  const settings = fc.array(fc.tuple(text, fc.jsonValue()), { minLength: 1 });
  const properties = fc.array(fc.tuple(text, fc.array(fc.tuple(text, text), { minLength: 1 })));
  fc.assert(
    fc.property(settings, properties, (pairs, sheets) => {
      const stored = {
        settings: new Map(pairs.map(([key, value]) => [key, JSON.parse(JSON.stringify(value)) as Json])),
        sheetProperties: new Map(sheets.map(([sheet, entries]) => [sheet, new Map(entries)])),
      };
      assert.deepEqual(readSettingsPart(writeSettingsPart(stored) ?? ''), stored);
    }),
  );
});

test('without settings and properties there is no part', () => {
  assert.equal(writeSettingsPart({ settings: new Map(), sheetProperties: new Map() }), undefined);
});

test('the part is known by its namespace', () => {
  const part = writeSettingsPart({ settings: new Map([['key', 1]]), sheetProperties: new Map() });
  assert.equal(namespaceOf(part ?? ''), settingsNamespace);
});

test('what the host did not write is not read', () => {
  assert.equal(readSettingsPart('<settings'), undefined);
  assert.equal(readSettingsPart('<settings><setting>no json</setting></settings>'), undefined);
});

test('the namespace of a part is that of its root, however it is written', () => {
  const parts: readonly (readonly [xml: string, namespace: string])[] = [
    ['<a xmlns="urn:one"/>', 'urn:one'],
    [
      "<?xml version='1.0'?>\n<!-- <b xmlns='urn:no'/> -->\n<p:a xmlns='urn:other' xmlns:p='urn:two'><p:b/></p:a>",
      'urn:two',
    ],
    ['<a b="1" xmlns = "urn:three&amp;more">text</a>', 'urn:three&more'],
    ['<a><b xmlns="urn:inner"/></a>', ''],
    ['no xml', ''],
  ];
  for (const [xml, namespace] of parts) assert.equal(namespaceOf(xml), namespace, xml);
});
