import { useState, type ReactElement } from 'react';
import { downloadFile } from './downloadFile';
import { previewStrings } from './previewStrings';
import { useWorkbook } from './workbookContext';

/** Tells of a workbook that the add-in has opened beside this one, as Excel would in a window of its own. */
export function NewWorkbook(props: { readonly show: (bytes: Uint8Array) => void }): ReactElement | null {
  const { host } = useWorkbook();
  const [settled, setSettled] = useState(0);
  const bytes = host.createdWorkbooks.at(-1);
  if (bytes === undefined || settled === host.createdWorkbooks.length) return null;
  const settle = (): void => setSettled(host.createdWorkbooks.length);
  return (
    <div className="new-workbook" role="status">
      <span>{previewStrings.opened}</span>
      <button
        type="button"
        onClick={() => {
          settle();
          props.show(bytes);
        }}
      >
        {previewStrings.showOpened}
      </button>
      <button type="button" onClick={() => downloadFile(previewStrings.newWorkbook, bytes)}>
        {previewStrings.downloadOpened}
      </button>
      <button type="button" onClick={settle}>
        {previewStrings.closeOpened}
      </button>
    </div>
  );
}
