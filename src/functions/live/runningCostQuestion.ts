import { figureAnswer } from './figureAnswer';
import { notRun, wrongAnswer, type LiveAnswer } from './liveAnswer';
import type { Figures, Question } from './liveFigures';
import { LISTS, membersOfList, positionsOf } from './members';

/** The part of each cost that a body bears: a row for each body and category of cost, a column for each year. */
const COSTS = 'HJW_line_costOfBodyByCategory';

/** Whether each category of cost recurs: 1 for a running cost, else one-off. */
const RECURRING = 'HJW_in_costRecurring';

/** Asks what an organisation bears of the running costs over the horizon, in £'000 with optimism bias. */
export function runningCostQuestion(organisation: string): Question {
  function answer(figures: Figures): LiveAnswer {
    const rows = figures.get(COSTS);
    const recurring = figures.get(RECURRING)?.flat();
    const bodies = membersOfList(figures, 'organisation');
    if (!rows || recurring === undefined || bodies === null) return notRun;
    const chosen = positionsOf('organisation', organisation, bodies);
    if (!chosen.ok) return wrongAnswer(chosen.issues);
    const cells = chosen.value.flatMap(body =>
      recurring.flatMap((flag, category) => (flag === 1 ? (rows[body * recurring.length + category] ?? []) : [])),
    );
    return figureAnswer('this share of the running cost', cells);
  }

  return { names: [COSTS, RECURRING, LISTS.organisation], answer };
}
