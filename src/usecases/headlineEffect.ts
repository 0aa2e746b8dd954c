import { bind } from '../lines/binding';
import { evaluate } from '../lines/evaluate';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import { headlineFigures } from './headlineFigures';
import type { HeadlineEffect } from './refreshProposal';
import type { HeadlineFigure } from './runRequest';

/** Computes what a change of a case does to the headline, exactly and with no workbook in sight. */
export function headlineEffect(before: JointCase, after: JointCase): readonly HeadlineEffect[] {
  const old = headlineOf(before);
  return headlineOf(after).flatMap(figure => {
    const same = old.find(each => each.id === figure.id);
    if (same === undefined) return [];
    const difference = same.value === null || figure.value === null ? null : figure.value - same.value;
    return [{ before: same, after: figure, difference }];
  });
}

function headlineOf({ members, figures }: JointCase): readonly HeadlineFigure[] {
  return headlineFigures(evaluate(bind(jointWorking, members), figures));
}
