import { createRoot } from 'react-dom/client';
import { PanePage } from './PanePage';
import type { OfficeWatch } from './watchOffice';

/** Draws the pane into an element of the page, in the place of what stands there. */
export function renderPane(place: HTMLElement, office: OfficeWatch): void {
  createRoot(place).render(<PanePage office={office} />);
}
