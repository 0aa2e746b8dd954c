import { Decimal } from '../../engine/decimal';
import type { Issue } from '../../issue/issue';
import { outcomes } from '../../reference/outcomeBands';
import type { BodyFacts, PlausibilityFacts } from './plausibilityFacts';
import { warning } from './remark';
import { inPounds } from './wording';

const { dorset } = outcomes;

/** Asks of every host what stays with it when payments end: `host-without-stranded-overhead` when nothing is entered. */
export function judgeHosts({ bodies }: PlausibilityFacts): readonly Issue[] {
  return bodies.flatMap(judgeHost);
}

function judgeHost({ name, hostsOthers, strandedOverhead }: BodyFacts): readonly Issue[] {
  if (!hostsOthers || strandedOverhead.greaterThan(0)) return [];
  return [
    warning(
      'host-without-stranded-overhead',
      `Stranded overhead (${name})`,
      `${name} is paid for services to others, and no overhead is entered that stays with it when this ends. Dorset County ` +
        `Council sold support services of ${inPounds(new Decimal(dorset.figures.soldServices))} a year to the fire service ` +
        `that was to merge away (${dorset.cite}).`,
      'Enter the overhead that these payments cover and that cannot be given up, or confirm that it is nothing.',
    ),
  ];
}
