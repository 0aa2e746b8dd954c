import { cellAddress } from '../../address';
import type { SheetEdit } from '../../edit';
import { applyEdits, outlineOf, replaceElements, textOf, withAttributes } from '../../xml/editXml';

/** What shall change in how a sheet is shown; what is left out stays. */
export interface ViewChange {
  readonly frozen?: SheetEdit['frozen'];
  readonly showGridlines?: boolean | undefined;
  readonly selected?: boolean | undefined;
}

// CT_SheetView, ECMA-376 18.3.1.87.
const order = ['pane', 'selection', 'pivotSelection', 'extLst'];

/** Changes the first view of a sheet; `xml` is its `<sheetViews>`, undefined when it has none. */
export function patchViews(xml: string | undefined, change: ViewChange, prefix: string): string {
  const views = xml ?? `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const view = outlineOf(views).elements.find(element => element.name === 'sheetView');
  if (view === undefined) return views;
  const text = patchView(textOf(views, view), change, prefix);
  return applyEdits(views, [{ start: view.start, end: view.end, text }]);
}

function patchView(view: string, { frozen, showGridlines, selected }: ViewChange, prefix: string): string {
  const shown = withAttributes(view, {
    ...(showGridlines !== undefined && { showGridLines: showGridlines ? null : 0 }),
    ...(selected !== undefined && { tabSelected: selected ? 1 : null }),
  });
  if (frozen === undefined) return shown;
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) {
    return replaceElements(
      shown,
      order,
      new Map([
        ['pane', null],
        ['selection', null],
      ]),
    );
  }
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = withAttributes(`<${prefix}pane/>`, {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: active,
    state: 'frozen',
  });
  const replacements = new Map([
    ['pane', pane],
    ['selection', `<${prefix}selection pane="${active}"/>`],
  ]);
  // Where the window was scrolled to would count as the first of the frozen rows.
  return replaceElements(withAttributes(shown, { topLeftCell: null }), order, replacements);
}
