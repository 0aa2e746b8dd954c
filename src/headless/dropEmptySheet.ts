/** Deletes the one empty sheet that a new workbook starts with, once the model's sheets stand beside it. */
export async function dropEmptySheet(): Promise<void> {
  await Excel.run(async context => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Sheet1');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    if (!sheet.isNullObject && used.isNullObject) sheet.delete();
    await context.sync();
  });
}
