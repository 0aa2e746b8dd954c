import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grandCoalition, includes, membershipOf, membersOf, properCoalitions } from '../../src/engine/coalition';
import { savingsGame, scaleOf, worthOf } from '../../src/engine/savingsGame';
import { codesOf, decimals, gameOf } from './decimals';

test('coalitions are numbered by their players', () => {
  assert.equal(grandCoalition(3), 7);
  assert.deepEqual(membersOf(0b101), [0, 2]);
  assert.deepEqual(membersOf(0), []);
  assert.equal(includes(0b101, 1), false);
  assert.equal(includes(0b101, 2), true);
  assert.deepEqual(membershipOf(3, 0b101), [1, 0, 1]);
  assert.deepEqual(properCoalitions(3), [1, 2, 3, 4, 5, 6]);
  assert.deepEqual(properCoalitions(1), []);
});

test('a game knows the worth of each coalition and its scale', () => {
  const game = gameOf(0, 1, -9, 4);
  assert.equal(game.playerCount, 2);
  assert.equal(worthOf(game, 0b10).toNumber(), -9);
  assert.equal(scaleOf(game).toNumber(), 9);
  assert.throws(() => worthOf(game, 4), /not part of a game/);
});

test('a list that is no game is refused', () => {
  assert.deepEqual(codesOf(savingsGame(decimals(0, 1, 2))), ['game-incomplete']);
  assert.deepEqual(codesOf(savingsGame(decimals(0))), ['game-incomplete']);
  assert.deepEqual(codesOf(savingsGame([])), ['game-incomplete']);
  assert.deepEqual(codesOf(savingsGame(decimals(1, 1))), ['game-empty-worth']);
  assert.deepEqual(codesOf(savingsGame(decimals(0, NaN))), ['number-not-finite']);
});
