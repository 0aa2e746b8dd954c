import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { WorkbookHost } from '../host/createHost';
import { PreviewPage } from './PreviewPage';
import { WorkbookContext } from './workbookContext';

/** Draws the preview into an element of the page and keeps it in step with the host's workbook. */
export function renderPreview(place: HTMLElement, host: WorkbookHost): void {
  createRoot(place).render(<Preview host={host} />);
}

function Preview({ host }: { readonly host: WorkbookHost }): ReactElement {
  const [version, setVersion] = useState(0);
  useEffect(() => host.onChange(() => setVersion(current => current + 1)), [host]);
  return (
    <WorkbookContext value={{ host, workbook: host.workbook, version }}>
      <PreviewPage />
    </WorkbookContext>
  );
}
