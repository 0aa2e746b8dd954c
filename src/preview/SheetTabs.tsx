import type { KeyboardEvent, ReactElement } from 'react';
import type { SheetState } from '../host/state/workbookState';
import { previewStrings } from './previewStrings';

/** The tabs of the visible sheets, in their colours. Left and right arrows move between them. */
export function SheetTabs(props: {
  readonly sheets: readonly SheetState[];
  readonly shown: string;
  readonly show: (sheetId: string) => void;
}): ReactElement {
  const { shown, show } = props;
  const sheets = props.sheets.filter(sheet => sheet.visibility === 'visible');

  const keyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.findIndex(sheet => sheet.id === shown) + step];
    if (step === 0 || next === undefined) return;
    show(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
    event.preventDefault();
  };

  return (
    <div className="tabs" role="tablist" aria-label={previewStrings.sheets} onKeyDown={keyDown}>
      {sheets.map(sheet => (
        <button
          key={sheet.id}
          id={`tab-${sheet.id}`}
          type="button"
          role="tab"
          aria-selected={sheet.id === shown}
          aria-controls="sheet"
          tabIndex={sheet.id === shown ? 0 : -1}
          className="tab"
          style={sheet.tabColor === null ? {} : { borderBottomColor: sheet.tabColor }}
          onClick={() => show(sheet.id)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
