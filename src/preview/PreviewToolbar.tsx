import { useRef, type ChangeEvent, type ReactElement } from 'react';
import { previewStrings } from './previewStrings';

/** The bar over the workbook: its name, opening and saving a file, and the add-in's ribbon buttons. */
export function PreviewToolbar(props: {
  readonly name: string;
  readonly open: (file: File) => void;
  readonly download: () => void;
  readonly runModel: () => void;
  readonly insertExamples: () => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const changed = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) props.open(file);
    event.target.value = '';
  };
  return (
    <header className="toolbar">
      <img src="assets/icon-64.png" alt="" width={28} height={28} />
      <div>
        <h1>{previewStrings.title}</h1>
        <p>{previewStrings.explanation}</p>
      </div>
      <strong className="workbook-name">{props.name}</strong>
      <input ref={input} type="file" accept=".xlsx,.xlsm" hidden onChange={changed} />
      <button type="button" onClick={() => input.current?.click()}>
        {previewStrings.open}
      </button>
      <button type="button" onClick={props.download}>
        {previewStrings.download}
      </button>
      <div className="ribbon-group" role="group" aria-label={previewStrings.ribbon}>
        <button type="button" onClick={props.runModel}>
          <img src="assets/icon-16.png" alt="" width={16} height={16} /> {previewStrings.runModel}
        </button>
        <button type="button" onClick={props.insertExamples}>
          <img src="assets/examples-16.png" alt="" width={16} height={16} /> {previewStrings.insertExamples}
        </button>
      </div>
    </header>
  );
}
