import type { ReactElement } from 'react';
import type { DrawnCell } from './drawnCell';

const lines = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/**
 * What stands in a cell. A text that runs on and a merged cell reach over cells that come later in the page and would
 * otherwise cover them, so they stand in a box of their own.
 */
export function CellText({ cell }: { readonly cell: DrawnCell }): ReactElement {
  const { text, look, spread, merged } = cell;
  if (merged !== undefined) {
    const upright = lines[look.verticalAlign as keyof typeof lines];
    return (
      <span className="merged" style={{ ...merged, justifyContent: upright, backgroundColor: look.backgroundColor }}>
        <span>{text}</span>
      </span>
    );
  }
  if (spread === undefined) return <>{text}</>;
  return (
    <span className="spread" style={{ width: spread - 6 }}>
      {text}
    </span>
  );
}
