import { shapley } from '../../engine/shapley';
import { succeed } from '../../issue/issue';
import { answerSavingsGame } from './answerSavingsGame';

/** Answers `HJW.SHAPLEY`. */
export const answerShapley = answerSavingsGame(game => succeed(shapley(game)));
