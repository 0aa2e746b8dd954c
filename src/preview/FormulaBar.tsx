import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { previewStrings } from './previewStrings';

/** The address of the selected cell and what it holds. Typing and Enter write into it; Escape leaves it as it was. */
export function FormulaBar(props: {
  readonly address: string;
  readonly content: string;
  /** The message behind the cell's error, when a function gave one. */
  readonly message: string | undefined;
  /** What is being typed; null when nothing is. */
  readonly draft: string | null;
  readonly type: (draft: string | null) => void;
  readonly enter: (text: string) => void;
}): ReactElement {
  const { address, content, message, draft, type, enter } = props;
  const input = useRef<HTMLInputElement>(null);
  const editing = draft !== null;
  useEffect(() => {
    if (editing) input.current?.focus();
  }, [editing]);

  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && draft !== null) enter(draft);
    else if (event.key === 'Escape') type(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className="formula-bar">
      <output className="name-box" aria-label={previewStrings.cell}>
        {address}
      </output>
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        ref={input}
        className="formula"
        aria-label={previewStrings.formula}
        spellCheck={false}
        value={draft ?? content}
        onChange={event => type(event.target.value)}
        onKeyDown={keyDown}
      />
      {message !== undefined && (
        <span className="cell-message" role="status">
          {message}
        </span>
      )}
    </div>
  );
}
