import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeFor } from '../../../src/taskpane/review/changeFor';
import { choiceFields } from '../../../src/taskpane/review/correctionFields';
import { reviewChoices } from '../../../src/usecases/reviewSources';
import { aMapping } from '../aMapping';

const choices = reviewChoices();
const fieldsOf = (...args: Parameters<typeof choiceFields>) =>
  new Map(choiceFields(...args).map(each => [each.part, each]));
const table = aMapping.tables[0] ?? assert.fail('the mapping has a table');
const [, , fees] = table.columns;

test('a column of services down a table has a unit but no service of its own', () => {
  const fields = fieldsOf('column', { ...fees, isTaken: true }, { unit: '£' }, table, choices, aMapping);
  assert.deepEqual([...fields.keys()], ['take', 'measure', 'unit', 'version', 'sign', 'body']);
  assert.deepEqual([fields.get('unit')?.value, fields.get('unit')?.asRead], ['£', "£'000"]);
  assert.equal(fields.get('body')?.asRead, 'Hampshire County Council');
});

test('a row chooses from the known services and those that the source brought in', () => {
  const fields = fieldsOf('row', { service: 'Web team', isTaken: true }, {}, table, choices, aMapping);
  const services = fields.get('service')?.choices.map(({ value }) => value) ?? [];
  assert.ok(services.includes('ICT') && services.includes('Web team'));
  assert.equal(fields.has('unit'), false);
});

test('a table of whole bodies states other measures than one of services', () => {
  const measures = (services: 'down' | 'none') =>
    fieldsOf('column', { isTaken: true }, {}, { services }, choices, aMapping)
      .get('measure')
      ?.choices.map(({ value }) => value) ?? [];
  assert.ok(measures('down').includes('grossExpenditure') && !measures('down').includes('fundingGap'));
  assert.ok(measures('none').includes('fundingGap') && !measures('none').includes('grossExpenditure'));
});

test('choosing makes a change, and the first choice takes the correction back', () => {
  assert.deepEqual(changeFor('unit', '£m'), { unit: '£m' });
  assert.deepEqual(changeFor('take', 'no'), { take: false });
  assert.deepEqual(changeFor('service', ''), { service: null });
});
