import type { LiveFigure } from './liveFigures';
import { notAvailable } from './notAvailable';

/** What a cell shows for a figure of the model: its number, or `#N/A` with the reason and the remedy. */
export function figureResult(figure: LiveFigure): number | CustomFunctions.Error {
  if (!figure.ok) return notAvailable(figure.message);
  if (typeof figure.value === 'number') return figure.value;
  if (figure.value === null) return notAvailable('Run the model first');
  return notAvailable(`The result is ${String(figure.value)}. Check the inputs and run the model again.`);
}
