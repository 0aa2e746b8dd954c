/** Every sentence of choosing sources. */
export const sourceStrings = {
  title: 'Sources',
  choose: 'Choose workbooks…',
  dropHere: 'or drop them here (.xlsx, .xlsm, .xls, .csv)',
  caseTitle: 'Case file or mapping (optional)',
  caseNote: 'A .json file with assumptions of your own, or with how a source is read.',
  chooseCase: 'Choose .json file…',
  remove: (name: string): string => `Remove ${name}`,

  fromWorkbook: 'From this workbook',
  openNote: 'The model follows the cells of this workbook by formulas.',
  looking: 'Looking through the workbook…',
  addSelection: 'Add the selected cells',
  selectionNote: 'Select figures together with their headings, then add them.',
  sheets: 'Sheets',
  tables: 'Tables',
  names: 'Names',
  hidden: 'hidden',
  nothingOffered: 'There is nothing to choose from: the workbook holds the model’s own sheets only.',
  nothingSelected: 'No cells of your own are selected.',

  kinds: { sheet: 'Sheet', range: 'Cells', table: 'Table', name: 'Name' },
  markFile: 'File:',
  markOpen: 'this workbook',
  markMapping: 'how it is read',
  markCase: 'case file',
} as const;
