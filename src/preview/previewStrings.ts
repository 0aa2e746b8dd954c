/** Every sentence of the preview page. */
export const previewStrings = {
  title: 'HJW preview',
  explanation: 'The real task pane on a stand-in for Excel. Nothing leaves this page.',
  open: 'Open workbook…',
  download: 'Download workbook',
  runModel: 'Run model',
  insertExamples: 'Insert examples',
  opened: 'The add-in has opened a new workbook.',
  showOpened: 'Show it here',
  downloadOpened: 'Download it',
  closeOpened: 'Close it',
  ribbon: 'Ribbon',
  formula: 'Formula or value of the selected cell',
  cell: 'Selected cell',
  sheets: 'Sheets',
  pane: 'Task pane',
  formulas: (count: number): string => (count === 1 ? '1 formula' : `${count.toLocaleString('en-GB')} formulas`),
  keptCharts: (count: number): string =>
    count === 1
      ? 'One chart of the file is kept but not drawn.'
      : `${count} charts of the file are kept but not drawn.`,
  newWorkbook: 'Workbook.xlsx',
} as const;
