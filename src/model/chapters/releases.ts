import { at, first, previous, sum } from '../../lines/expression';
import { chapter } from '../../lines/line';
import { rule } from '../../lines/rule';
import { organisation, pace, service, view, year } from '../dimensions';
import { reached } from './delay';
import { postsCounted } from './knownSavings';
import { redundancyPerPost } from './pay';
import { strandedOverhead } from './recharges';

const standardPace = at(at(reached, view, 'As estimated'), pace, 'Standard');

const releases = chapter('Posts released and overhead stranded', 'costs');

export const postsOfBody = releases.line({
  id: 'postsOfBody',
  name: 'Posts released',
  unit: 'FTE',
  per: [organisation],
  sentence: 'All services of the body together.',
  rule: sum(postsCounted, service),
});

export const postsShareReleased = releases.line({
  id: 'postsShareReleased',
  name: 'Posts released in the year',
  unit: '%',
  per: [year],
  sentence: 'Rise of the standard phasing, as estimated.',
  rule: first(year, standardPace, rule`${standardPace} - ${previous(standardPace, year)}`),
});

export const releaseCost = releases.line({
  id: 'releaseCost',
  name: 'Redundancy and pension strain',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Paid by the body whose posts are released, in the year of their release.',
  rule: rule`${postsOfBody} * ${redundancyPerPost} * ${postsShareReleased}`,
});

export const strandedCost = releases.line({
  id: 'strandedCost',
  name: 'Stranded overhead',
  unit: '£k',
  per: [organisation, year],
  sentence: 'Overhead that stays with the host as the services it sold are shared.',
  rule: rule`${strandedOverhead} * ${standardPace}`,
});

/** What it costs to release posts and to lose income. */
export const releasesChapters = [releases.chapter];
