import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDarkTheme } from '../../src/taskpane/isDarkTheme';

test('Office decides when it says whether its theme is dark', () => {
  assert.equal(isDarkTheme({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false), true);
  assert.equal(isDarkTheme({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true), false);
});

test('an older Office is judged by its background', () => {
  assert.equal(isDarkTheme({ bodyBackgroundColor: '#262626' }, false), true);
  assert.equal(isDarkTheme({ bodyBackgroundColor: '#F3F3F3' }, true), false);
});

test('without a theme, or with a colour that cannot be read, the system decides', () => {
  assert.equal(isDarkTheme(undefined, true), true);
  assert.equal(isDarkTheme({}, false), false);
  assert.equal(isDarkTheme({ bodyBackgroundColor: 'window' }, true), true);
});
