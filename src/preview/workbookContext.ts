import { createContext, use } from 'react';
import type { WorkbookHost } from '../host/createHost';
import type { WorkbookState } from '../host/state/workbookState';

/** The workbook as it is now. It changes in place: `version` is another number after each change. */
export interface ShownWorkbook {
  readonly host: WorkbookHost;
  readonly workbook: WorkbookState;
  readonly version: number;
}

/** Holds the open workbook for everything that the preview draws. */
export const WorkbookContext = createContext<ShownWorkbook | null>(null);

/** Answers the open workbook; the calling component is drawn again whenever it changes. */
export function useWorkbook(): ShownWorkbook {
  const shown = use(WorkbookContext);
  if (shown === null) throw new Error('The preview is drawn without a workbook.');
  return shown;
}
