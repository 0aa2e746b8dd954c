import { typedValue } from './typedValue';

// The pane's frame has the real Office.js; what the user does to the workbook goes through it, as the add-in's own work.
type FrameWithExcel = Window & { readonly Excel?: typeof Excel };

const notStarted = 'The pane has not started yet: wait a moment and try again.';

/** Writes into a cell what the user typed. Answers what is wrong with it, or null. */
export async function typeIntoCell(
  frame: Window,
  sheet: string,
  address: string,
  text: string,
): Promise<string | null> {
  const excel = (frame as FrameWithExcel).Excel;
  if (excel === undefined) return notStarted;
  try {
    await excel.run(async context => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[typedValue(text)]];
      await context.sync();
    });
    return null;
  } catch (error) {
    console.warn(error);
    return `“${text}” cannot be entered: ${error instanceof Error ? error.message : 'Excel refuses it.'}`;
  }
}

/** Brings a sheet to the front. Answers what stands against it, or null. */
export async function showSheet(frame: Window, sheet: string): Promise<string | null> {
  const excel = (frame as FrameWithExcel).Excel;
  if (excel === undefined) return notStarted;
  await excel.run(async context => {
    context.workbook.worksheets.getItem(sheet).activate();
    await context.sync();
  });
  return null;
}
