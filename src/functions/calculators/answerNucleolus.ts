import { nucleolus } from '../../engine/nucleolus';
import { succeed } from '../../issue/issue';
import { answerSavingsGame } from './answerSavingsGame';

/** Answers `HJW.NUCLEOLUS`. */
export const answerNucleolus = answerSavingsGame(game => {
  const found = nucleolus(game);
  return found.ok ? succeed(found.value.shares) : found;
});
