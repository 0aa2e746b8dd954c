import { Decimal } from '../../engine/decimal';
import { describeFigure } from './figureIssues';
import type { Control } from './checkTotals';
import type { ModelEntry } from './grossFromNet';
import { placeOf, type TableFigure } from './tableFigure';

/** Holds totals that a workbook states for all services in scope against the sum of the services read. */
export function scopeControls(scope: readonly TableFigure[], entries: readonly ModelEntry[]): readonly Control[] {
  const total = (measure: ModelEntry['measure']): Decimal =>
    entries.filter(entry => entry.measure === measure).reduce((sum, entry) => sum.plus(entry.value), new Decimal(0));
  const controls: Control[] = [];
  for (const figure of scope) {
    const { kind } = figure.meaning;
    if (kind !== 'gross' && kind !== 'net' && kind !== 'staff') continue;
    const gross = total('grossExpenditure');
    const computed =
      kind === 'staff' ? total('staff') : kind === 'gross' ? gross : gross.minus(total('externalIncome'));
    controls.push({
      label: describeFigure(figure.context),
      measure: kind === 'gross' ? 'grossExpenditure' : kind,
      isWhole: true,
      stated: figure.value,
      computed,
      difference: figure.value.minus(computed),
      place: placeOf(figure.context),
    });
  }
  return controls;
}
