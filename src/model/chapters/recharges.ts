import { chapter } from '../../lines/line';
import { organisation } from '../dimensions';

const recharges = chapter('Services that the bodies sell each other today', 'inputs');

export const soldServices = recharges.input({
  id: 'soldServices',
  name: 'Sold to the other bodies',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly income from service agreements with the other bodies that ends when services are shared.',
  least: 0,
});

export const boughtServices = recharges.input({
  id: 'boughtServices',
  name: 'Bought from the other bodies',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly payments under such agreements; over all bodies the same as what is sold.',
  least: 0,
});

export const strandedOverhead = recharges.input({
  id: 'strandedOverhead',
  name: 'Stranded overhead',
  unit: '£k',
  per: [organisation],
  sentence: 'Yearly overhead that the income paid for and that stays with the host when it ends.',
  least: 0,
});

/** Services that the bodies sell each other today. */
export const rechargesChapters = [recharges.chapter];
