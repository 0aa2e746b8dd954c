import type { WorkbookHost } from '../host/createHost';

declare global {
  interface Window {
    /** The workbook host of the preview page, for the pane's frame to find. */
    hjwHost?: WorkbookHost;
  }
}
