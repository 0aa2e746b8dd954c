/** Every sentence of the comparison of new files with the model. */
export const refreshStrings = {
  title: 'Compare with the model',
  nothingChanges: 'The files say what the model says. Nothing would change.',
  summary: (changes: number, material: number): string =>
    `${changes === 1 ? '1 figure' : `${changes.toLocaleString('en-GB')} figures`} would change, ${material.toLocaleString('en-GB')} of them material. Nothing is written until you accept.`,
  headlineTitle: 'What it would do',
  headlineNote: 'With every change accepted, and nothing typed over.',
  noHeadline: 'The model cannot work with all changes together; see below why.',
  unchanged: 'no change',

  thresholdTitle: 'Material from',
  amount: 'Amount (£’000)',
  share: 'Share (%)',
  thresholdNote: 'Either of them suffices. Leave one empty to judge by the other.',
  apply: 'Apply',

  material: 'Material changes',
  smaller: 'Smaller changes',
  overrides: 'Typed over on the sheet',
  overridesNote:
    'These figures were changed by hand. They stay unless you tick them; then the source’s figure takes their place.',
  none: 'None.',
  group: (title: string, count: number): string => `${title} (${count.toLocaleString('en-GB')})`,
  takeAll: (count: number): string => (count === 1 ? 'Take it' : `Take all ${count.toLocaleString('en-GB')}`),
  showAll: (count: number): string => `Show all ${count.toLocaleString('en-GB')}`,
  shownOf: (shown: number, count: number): string =>
    `The first ${shown} of ${count.toLocaleString('en-GB')} are shown. Ticks count for all.`,

  kinds: { new: 'New', changed: 'Changed', gone: 'Gone' },
  goneNote: 'no longer stated: becomes nil',
  from: 'from',
  to: 'now',
  then: 'was',
  onSheet: 'On the sheet',
  sourceSaid: 'the source said',
  sourceSays: 'and now says',
  sourceStill: 'The source still says',

  byBody: 'Totals by body',
  byService: 'Totals by service',
  totalsNote: 'What every line of a kind comes to, before and with every change accepted.',
  whose: 'Whose',
  what: 'What',
  before: 'Before',
  after: 'After',
  difference: 'Difference',

  acceptAll: 'Accept all',
  acceptSelected: (count: number): string => `Accept selected (${count.toLocaleString('en-GB')})`,
  cancel: 'Cancel',
  close: 'Close',
  decide: 'Decide on the changes',
} as const;
