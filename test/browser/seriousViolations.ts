import axe from 'axe-core';
import type { Frame } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Looks a page or frame over with axe and names its serious and critical violations, each with its first element. */
export async function seriousViolations(frame: Frame): Promise<readonly string[]> {
  // What is still fading in has not its own colours yet.
  await frame.evaluate('Promise.allSettled(document.getAnimations().map(animation => animation.finished))');
  await frame.evaluate(axe.source);
  // Tabster, which Fluent uses for the keyboard, keeps invisible stops in the page that no reader ever meets.
  const violations = await frame.evaluate<readonly Violation[]>(
    `axe.run({ exclude: [['[data-tabster-dummy]']] }, { iframes: false }).then(found => found.violations)`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
