import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { LineGroup } from '../../../src/taskpane/refresh/LineGroup';
import type { SourceChange } from '../../../src/usecases/refreshProposal';

const lines = Array.from({ length: 600 }, (_, index): SourceChange => ({
  id: `grossExpenditure|HC|Service ${index}`,
  input: 'grossExpenditure',
  name: 'Gross expenditure',
  unit: '£k',
  organisation: 'HC',
  service: `Service ${index}`,
  kind: 'changed',
  before: 100,
  after: 100 + index,
  difference: index,
  share: index / 100,
  placeBefore: 'old.xlsx, Ledger!A1',
  placeAfter: 'new.xlsx, Ledger!A1',
  isMaterial: true,
}));

const drawn = (isOpen: boolean): string => {
  const group = { title: 'Material changes', lines, isOpen, ticked: new Set<string>(), tick: () => undefined };
  return renderToString(createElement(FluentProvider, { theme: webLightTheme }, createElement(LineGroup, group)));
};

test('of many changes the first fifty are drawn, with how many there are', () => {
  const text = drawn(true);
  assert.equal(text.split('<li').length - 1, 50);
  assert.match(text, /Material changes \(600\)/);
  assert.match(text, /Show all 600/);
});

test('of a folded group nothing but its heading is drawn', () => {
  const text = drawn(false);
  assert.match(text, /Material changes \(600\)/);
  assert.equal(text.includes('<li'), false);
});
