import * as apportionment from './apportionment';
import * as appraisal from './appraisal';
import * as costGames from './costGames';
import * as discounting from './discounting';
import { j01 } from './goldenCopy';
import type { PublishedCase } from './publishedCase';
import * as sensitivity from './sensitivity';
import * as serviceDepartments from './serviceDepartments';
import * as sharedServices from './sharedServices';
import * as spreadsheetFunctions from './spreadsheetFunctions';
import * as strategicCase from './strategicCase';

/** What a case is put through: functions of the engine, the lines of the model, or the figures that it holds. */
export type Room = 'engine' | 'model' | 'reference';

/** A published case of which there is a copy: the tests (under test/) that run it, and through what. */
export interface HeldCase {
  readonly copy: PublishedCase;
  readonly tests: readonly string[];
  readonly through: readonly Room[];
}

const hold = (copy: PublishedCase, test: string, ...through: readonly Room[]): HeldCase => ({
  copy,
  tests: [test],
  through,
});

const holdAll = (copies: readonly PublishedCase[], test: string, ...through: readonly Room[]): readonly HeldCase[] =>
  copies.map(copy => hold(copy, test, ...through));

const { a06, ...strategic } = strategicCase;
const { c06, c07, c08, c10, c12 } = appraisal;
const { d09, ...functions } = spreadsheetFunctions;
const { i01, i10, ...programmes } = sharedServices;

/** Every published case that is held. */
export const heldCases: readonly HeldCase[] = [
  ...holdAll(Object.values(strategic), 'cases/strategicCase.test.ts', 'model'),
  {
    copy: a06,
    tests: ['reference/strategicCaseConflicts.test.ts', 'model/plausibility/conflicts.test.ts'],
    through: ['reference', 'model'],
  },
  ...holdAll(Object.values(discounting), 'cases/discounting.test.ts', 'engine', 'model'),
  ...holdAll([c06, c08, c10], 'cases/appraisal.test.ts', 'engine', 'model'),
  hold(c07, 'cases/appraisal.test.ts', 'reference', 'model'),
  hold(c12, 'cases/investmentModelFaults.test.ts', 'model'),
  ...holdAll(Object.values(functions), 'cases/spreadsheetFunctions.test.ts', 'engine', 'model'),
  hold(d09, 'cases/spreadsheetFunctions.test.ts', 'engine'),
  ...holdAll(Object.values(serviceDepartments), 'cases/serviceDepartments.test.ts', 'engine', 'model'),
  ...holdAll(Object.values(costGames), 'cases/costGames.test.ts', 'engine', 'model'),
  ...holdAll(Object.values(apportionment), 'cases/apportionment.test.ts', 'engine', 'model'),
  ...holdAll(Object.values(sensitivity), 'cases/sensitivity.test.ts', 'engine', 'model'),
  ...holdAll(Object.values(programmes), 'cases/sharedServices.test.ts', 'model'),
  ...holdAll([i01, i10], 'cases/sharedServices.test.ts', 'reference'),
  { copy: j01, tests: ['golden/engineJ01.test.ts', 'golden/modelJ01.test.ts'], through: ['engine', 'model'] },
];

/** Why a case is not held here. */
export const leftOut: Readonly<Record<string, string>> = {
  B01: 'a workbook to be read: the tests of the importer hold it (test/sources and test/xlsx)',
  H02: 'quantiles of a distribution: for the chapter on uncertainty, which the model does not have yet',
  H03: 'moments of a simulation: for the chapter on uncertainty, which the model does not have yet',
  H05: 'a property of samples: for the chapter on uncertainty, which the model does not have yet',
};
