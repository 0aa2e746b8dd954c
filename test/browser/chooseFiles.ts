import type { FileToChoose } from './changedSample';
import type { OpenPreview } from './openPage';

/** Chooses source files in the pane, as its button does. */
export async function chooseSources({ pane }: OpenPreview, files: readonly FileToChoose[]): Promise<void> {
  await pane
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

/** Chooses a case file or a mapping in the pane, as its button does. */
export async function chooseDocuments({ pane }: OpenPreview, files: readonly FileToChoose[]): Promise<void> {
  await pane
    .locator('input[type=file]')
    .last()
    .setInputFiles([...files]);
}
