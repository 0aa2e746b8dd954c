/** Every sentence of the pane's first screen; those of a theme of its own stand in its folder. */
export const strings = {
  title: 'HJW',
  promise: 'What sharing back offices would save and cost, and how to share it fairly.',
  welcome:
    'Choose each body’s finance workbook. The model is written into this workbook as plain formulas and charts you can follow to the last figure.',
  trySamples: 'Try with the sample workbooks',
  samplesNote: 'Three made-up workbooks for Hampshire’s county, police and fire bodies.',
  opening: 'Opening…',

  run: 'Run model',
  runAgain: 'Run again',
  runAgainNote: 'No file chosen: the model that stands in this workbook is run again on its inputs as they are now.',
  compare: 'Compare with the model',
  compareNote: 'Shows what the sources would change before anything is written.',
  runWithoutComparing: 'Run without comparing',
  caseFileNote: 'With a case file the model is run at once, without comparing.',
  review: 'Review how they are read',
  reviewHint: 'Something in the sources could not be read for sure. Look at how they are read and correct it there.',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  stepWithShare: (step: string, share: number | undefined): string =>
    share === undefined ? step : `${step} ${Math.floor(share * 100)} %`,
  stepOf: (done: number, of: number): string => `Step ${Math.min(done + 1, of)} of ${of}`,
  wrote: (sheets: number, formulas: number): string =>
    `Wrote ${sheets} sheets with ${formulas.toLocaleString('en-GB')} formulas.`,
  failed: {
    run: 'The model did not run.',
    compare: 'The sources were not compared.',
    accept: 'The changes were not taken.',
    restore: 'The previous run was not restored.',
  },

  staleTitle: (count: number): string =>
    count === 1 ? '1 figure of this workbook has changed' : `${count} figures of this workbook have changed`,
  stale: 'The results follow by formula. Shares by agreement and the log wait for a run.',

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
