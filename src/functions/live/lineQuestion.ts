import { figureAnswer } from './figureAnswer';
import { notRun, wrongAnswer, type LiveAnswer } from './liveAnswer';
import type { Figures, Question } from './liveFigures';
import { LISTS, membersOfList, positionsOf, positionsOfYear } from './members';
import type { AskedYear } from './readYear';

/** Which figures of a line are asked for; they are added up. Null takes all bodies, services or years. */
export interface LinePart {
  /** The line as it is called in a message, and the name of its cells: a row for each body, or body and service. */
  readonly what: string;
  readonly line: string;
  readonly organisation: string | null;
  /** Given when the line has a row for each service of a body. */
  readonly service?: string | null;
  /** Given when the line has a column for each year. */
  readonly year?: AskedYear | null;
}

/** Asks for a part of a line of the model. */
export function lineQuestion(part: LinePart): Question {
  const { what, line, organisation, service, year } = part;
  const lists = [
    LISTS.organisation,
    ...(service === undefined ? [] : [LISTS.service]),
    ...(year === undefined ? [] : [LISTS.year]),
  ];

  function answer(figures: Figures): LiveAnswer {
    const rows = figures.get(line);
    const bodies = membersOfList(figures, 'organisation');
    const services = service === undefined ? [''] : membersOfList(figures, 'service');
    const years = year === undefined ? [''] : membersOfList(figures, 'year');
    if (!rows || bodies === null || services === null || years === null) return notRun;
    const chosenBodies = positionsOf('organisation', organisation, bodies);
    if (!chosenBodies.ok) return wrongAnswer(chosenBodies.issues);
    const chosenServices = positionsOf('service', service ?? null, services);
    if (!chosenServices.ok) return wrongAnswer(chosenServices.issues);
    const chosenYears = positionsOfYear(year ?? null, years);
    if (!chosenYears.ok) return wrongAnswer(chosenYears.issues);
    const cells = chosenBodies.value.flatMap(body =>
      chosenServices.value.flatMap(each => {
        const row = rows[body * services.length + each];
        return chosenYears.value.map(column => row?.[column]);
      }),
    );
    return figureAnswer(what, cells);
  }

  return { names: [line, ...lists], answer };
}
