import { useCallback, useRef, useState, type ReactElement } from 'react';
import type { CellState } from '../host/state/workbookState';
import { describeIssue } from '../issue/describeIssue';
import { cellAddress } from '../xlsx/address';
import { cellContent } from './cellContent';
import { downloadFile } from './downloadFile';
import { FormulaBar } from './FormulaBar';
import { NewWorkbook } from './NewWorkbook';
import type { CellPosition } from './moveSelection';
import { showSheet, typeIntoCell } from './paneExcel';
import { PreviewToolbar } from './PreviewToolbar';
import { previewStrings } from './previewStrings';
import { SheetGrid } from './SheetGrid';
import { SheetTabs } from './SheetTabs';
import { useWorkbook } from './workbookContext';

const topLeft: CellPosition = { row: 0, column: 0 };

/** The whole preview: the workbook with its formula bar and tabs, and the add-in's own pane beside it. */
export function PreviewPage(): ReactElement {
  const { host, workbook } = useWorkbook();
  const pane = useRef<HTMLIFrameElement>(null);
  const [file, setFile] = useState<{ name: string; count: number }>({ name: previewStrings.newWorkbook, count: 0 });
  const [message, setMessage] = useState<string | null>(null);
  const [selections, setSelections] = useState<ReadonlyMap<string, CellPosition>>(new Map());
  const [draft, setDraft] = useState<string | null>(null);
  const formatOf = useCallback((cell: CellState | undefined) => host.formatOf(cell), [host]);

  const sheet = workbook.sheets.find(one => one.id === workbook.activeSheet) ?? workbook.sheets[0];
  if (sheet === undefined) throw new Error('A workbook has at least one sheet.');
  const selected = selections.get(sheet.id) ?? topLeft;
  const address = cellAddress(selected.row + 1, selected.column + 1);
  const cell = sheet.cells.get(selected.row)?.get(selected.column);

  const select = (position: CellPosition): void => {
    setDraft(null);
    setSelections(current => new Map(current).set(sheet.id, position));
  };
  const inPane = (act: (frame: Window) => Promise<string | null>): void => {
    const frame = pane.current?.contentWindow;
    if (frame) void act(frame).then(setMessage);
  };
  const enter = (text: string): void => {
    inPane(frame => typeIntoCell(frame, sheet.name, address, text));
    select({ ...selected, row: selected.row + 1 });
    document.querySelector<HTMLElement>('.grid')?.focus();
  };
  const open = (bytes: Uint8Array, name: string): void => {
    const result = host.open(bytes, name);
    setMessage(result.ok ? null : result.issues.map(describeIssue).join(' '));
    if (!result.ok) return;
    setSelections(new Map());
    // Another count loads the pane anew, as Excel does when another workbook is opened.
    setFile(current => ({ name, count: current.count + 1 }));
  };
  const fileCharts = sheet.charts.filter(chart => chart.kind === 'file').length;

  return (
    <div className="page">
      <PreviewToolbar
        name={file.name}
        open={chosen => void chosen.arrayBuffer().then(bytes => open(new Uint8Array(bytes), chosen.name))}
        download={() => downloadFile(file.name, host.save())}
        runModel={() => host.invokeAction('runModel')}
        insertExamples={() => host.invokeAction('insertExamples')}
      />
      <FormulaBar
        address={address}
        content={cellContent(cell)}
        message={host.errorMessage(sheet.name, selected.row, selected.column)}
        draft={draft}
        type={setDraft}
        enter={enter}
      />
      <main className="sheet" id="sheet" role="tabpanel" aria-labelledby={`tab-${sheet.id}`}>
        <SheetGrid
          key={sheet.id}
          sheet={sheet}
          formatOf={formatOf}
          selected={selected}
          select={select}
          edit={text => setDraft(text ?? cellContent(cell))}
        />
        <NewWorkbook show={bytes => open(bytes, previewStrings.newWorkbook)} />
        {message !== null && (
          <p className="issue" role="alert">
            {message}
          </p>
        )}
      </main>
      <footer className="tab-bar">
        <SheetTabs
          sheets={workbook.sheets}
          shown={sheet.id}
          show={id => {
            const name = workbook.sheets.find(one => one.id === id)?.name;
            if (name !== undefined) inPane(frame => showSheet(frame, name));
          }}
        />
        {fileCharts > 0 && <span className="statistics">{previewStrings.keptCharts(fileCharts)}</span>}
        <span className="statistics">{previewStrings.formulas(host.statistics.formulas)}</span>
      </footer>
      <aside className="pane" aria-label={previewStrings.pane}>
        <iframe key={file.count} ref={pane} src="preview-pane.html" title={previewStrings.pane} />
      </aside>
    </div>
  );
}
