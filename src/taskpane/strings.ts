/** Every sentence of the pane, in one place so that it can be read, checked and one day translated as a whole. */
export const strings = {
  title: 'HJW',
  promise: 'What sharing back offices would save and cost, and how to share it fairly.',
  welcome:
    'Choose each body’s finance workbook. The model is written into this workbook as plain formulas and charts you can follow to the last figure.',
  trySamples: 'Try with the sample workbooks',
  samplesNote: 'Three made-up workbooks for Hampshire’s county, police and fire bodies.',

  sourcesTitle: 'Source workbooks',
  chooseSources: 'Choose workbooks…',
  dropHere: 'or drop them here',
  caseTitle: 'Case file (optional)',
  caseNote: 'A .json file with assumptions of your own.',
  chooseCase: 'Choose case file…',
  remove: (name: string): string => `Remove ${name}`,

  run: 'Run model',
  runAgain: 'Run again',
  runAgainNote: 'No file chosen: the model that stands in this workbook is run again on its inputs as they are now.',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  stepOf: (done: number, of: number): string => `Step ${Math.min(done + 1, of)} of ${of}`,
  wrote: (sheets: number, formulas: number): string =>
    `Wrote ${sheets} sheets with ${formulas.toLocaleString('en-GB')} formulas.`,
  failed: 'The model did not run.',

  headlineTitle: 'Headline figures',
  sharesTitle: 'Shares by body',
  sharesBody: 'Body',
  sharesPounds: 'Yearly saving',
  sharesShare: 'Share',
  sharesTotal: 'Together',

  checksTitle: 'Checks',
  checksAllPass: (count: number): string => `✓ All ${count} checks hold`,
  checksFail: (failed: number, count: number): string => `✗ ${failed} of ${count} checks do not hold`,
  checkPassed: 'Holds:',
  checkFailed: 'Does not hold:',

  changesTitle: 'Changes since the last run',
  noChanges: 'No input has changed.',
  changed: (count: number): string => (count === 1 ? '1 input changed' : `${count} inputs changed`),
  before: 'before',
  after: 'now',

  issuesTitle: 'What to look at',
  showAllIssues: (count: number): string => `Show all ${count}`,

  officeSilent: {
    title: 'Excel does not answer',
    text: 'The pane waits for Microsoft’s Office.js, which did not load. Check that the network allows appsforoffice.microsoft.com, then open the pane again.',
    reload: 'Try again',
  },
  officeElsewhere: {
    title: 'This page belongs in Excel',
    text: 'Open it from the Home tab of Excel. Without Excel, start the preview with “npm start”.',
  },
  officeWaiting: 'Waiting for Excel…',
} as const;
