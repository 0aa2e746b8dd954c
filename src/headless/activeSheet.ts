/** Reads which sheet is in front. */
export async function activeSheet(): Promise<string> {
  return Excel.run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

/** Puts a sheet in front, so that a user's own workbook opens where it did before. */
export async function activateSheet(name: string): Promise<void> {
  await Excel.run(async context => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
