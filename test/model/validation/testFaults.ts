import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../../src/issue/issue';
import type { Spread } from '../../../src/model/jointCase';
import { validateCase } from '../../../src/model/validateCase';
import { twoBodies } from '../twoBodies';

/** What the one issue of a case is to say. */
export interface ExpectedFault {
  readonly code: string;
  readonly severity: Issue['severity'];
  /** The input as the issue names it. */
  readonly input: string;
  readonly message: RegExp;
  readonly remedy: RegExp;
}

/** Where figures come from that a test gives. */
export const DOCUMENT = 'from case document';

/** Inputs that are replaced in a sound case, and the fault that follows. */
export type FaultyInputs = readonly [Record<string, Spread>, ExpectedFault];

/** Tests that each replacement in a sound case is found as its one issue; numbers in messages are worked by hand. */
export function testFaults(faults: readonly FaultyInputs[]): void {
  for (const [inputs, expected] of faults) {
    test(`${JSON.stringify(inputs)} is named as ${expected.code}, ${expected.severity}`, () => {
      const issues = validateCase(twoBodies({ costEstimate: 0, ...inputs }));
      assert.deepEqual(
        issues.map(issue => [issue.severity, issue.code, issue.place.input]),
        [[expected.severity, expected.code, expected.input]],
      );
      assert.match(issues[0]?.message ?? '', expected.message);
      assert.match(issues[0]?.remedy ?? '', expected.remedy);
    });
  }
}
