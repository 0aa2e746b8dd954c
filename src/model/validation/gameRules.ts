import type { Issue } from '../../issue/issue';
import { caseGame, gameFigures } from '../caseGame';
import { GAME_LINES, coalitionSaving, gameKind } from '../chapters/games';
import { organisation } from '../dimensions';
import type { CaseReading } from './caseReading';
import { inputIssue } from './inputIssue';

/** The number by which savings of groups as entered are chosen. */
const ENTERED = 3;
/** The most bodies whose nucleolus is worked out; a game of more also takes long to make, so it is not tried here. */
const MOST_SOLVED = 12;

/**
 * Finds games that cannot be played: an entered one that is not complete (`game-incomplete`, an error), or a generated
 * one that the figures do not allow for, under the code of its generator (a warning: shares by fairness then follow the
 * net baseline). Of more than twelve bodies `game-too-large` warns what is not worked out. One body alone plays no game.
 */
export function judgeGame(reading: CaseReading): readonly Issue[] {
  const isEntered = reading.figures(gameKind)[0]?.eq(ENTERED) === true;
  const bodies = reading.membersOf(organisation).length;
  if (bodies < 2) return [];
  if (!isEntered && bodies > MOST_SOLVED) return [tooLarge(reading, bodies)];
  const game = caseGame(gameFigures(GAME_LINES.map(line => reading.figures(line))));
  if (game.ok) return [];
  const first = reading.figures(coalitionSaving).findIndex(saving => !saving.isFinite());
  return game.issues.map(({ code, message, remedy }) =>
    isEntered
      ? inputIssue(reading, coalitionSaving, Math.max(0, first), { code, severity: 'error', message, remedy })
      : inputIssue(reading, gameKind, 0, {
          code,
          severity: 'warning',
          message: `${message} Shares that rest on what groups could save follow the net baseline instead.`,
          remedy,
        }),
  );
}

function tooLarge(reading: CaseReading, bodies: number): Issue {
  return inputIssue(reading, gameKind, 0, {
    code: 'game-too-large',
    severity: 'warning',
    message: `The nucleolus and its variants are worked out for up to ${MOST_SOLVED} bodies; there are ${bodies}, so these keys follow the net baseline instead.`,
    remedy: 'Share by another key, or group the bodies.',
  });
}
