// What the ribbon's buttons do. The names given to Office here are the FunctionNames of manifest.xml.
import { runFeed } from '../usecases/runFeed';

Office.actions.associate('runModel', (event: Office.AddinCommands.Event) => void runModelFromRibbon(event));
Office.actions.associate('insertExamples', (event: Office.AddinCommands.Event) => void insertExamplesFromRibbon(event));

/**
 * Runs the model again on the inputs and assumptions that stand in the workbook.
 *
 * A run that fails opens the pane, which shows why. Excel waits for `completed`, so it is called whatever happens.
 */
async function runModelFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const result = await runFeed.start({ sources: [], now: new Date() });
    if (!result.ok) await openPane();
  } finally {
    event.completed();
  }
}

/** Writes the sheet of examples; when that fails, the pane opens and shows why. */
async function insertExamplesFromRibbon(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { insertExamples } = await import('../usecases/insertExamples');
    const result = await insertExamples();
    runFeed.tell(result.issues);
    if (!result.ok) await openPane();
  } finally {
    event.completed();
  }
}

// Excel before the shared runtime cannot open the pane from here, and others may refuse; the message waits in the pane
// for whoever opens it.
async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    console.warn(error);
  }
}
