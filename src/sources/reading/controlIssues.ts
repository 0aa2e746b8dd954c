import type { Issue } from '../../issue/issue';
import type { Control } from './checkTotals';

/** Warns of each total that differs from what its lines add up to, with both figures and the difference. */
export function controlIssues(controls: readonly Control[]): readonly Issue[] {
  return controls
    .filter(control => !control.difference.isZero())
    .map(control => ({
      code: 'total-differs',
      severity: 'warning',
      message:
        `"${control.label}" is stated as ${control.stated.toString()}, its lines add up to ` +
        `${control.computed.toString()}: a difference of ${control.difference.toString()} (£'000 or FTE).`,
      remedy: 'The lines are used. Find out whether the total or a line is wrong.',
      place: control.place,
    }));
}
