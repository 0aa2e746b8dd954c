import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { watchOffice } from '../../src/taskpane/watchOffice';

type Answer = (info: { host: string | null; platform: string | null }) => void;

// Only the way Office.onReady answers is stood in for: early, late, outside Office, or never.
function provideOffice(): { answer: Answer } {
  const waiting: { answer: Answer } = { answer: () => assert.fail('nobody waits') };
  Object.assign(globalThis, { Office: { onReady: (listener: Answer) => (waiting.answer = listener) } });
  return waiting;
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

test('Office that answers makes the pane ready, and listeners hear of it', () => {
  const office = provideOffice();
  const watch = watchOffice();
  const heard: string[] = [];
  watch.subscribe(() => heard.push(watch.current()));
  assert.equal(watch.current(), 'waiting');
  office.answer({ host: 'Excel', platform: 'PC' });
  assert.deepEqual(heard, ['ready']);
});

test('Office that does not answer in time is called silent, and a late answer still counts', async () => {
  const office = provideOffice();
  const watch = watchOffice(1);
  assert.equal(watch.current(), 'waiting');
  await new Promise<void>(resolve => watch.subscribe(resolve));
  assert.equal(watch.current(), 'silent');
  office.answer({ host: 'Excel', platform: 'PC' });
  assert.equal(watch.current(), 'ready');
});

test('a page outside Office says so', () => {
  const office = provideOffice();
  const watch = watchOffice();
  office.answer({ host: null, platform: null });
  assert.equal(watch.current(), 'elsewhere');
});

test('without Office.js there is nothing to wait for', () => {
  assert.equal(watchOffice().current(), 'silent');
});
