import { DOCUMENT, testFaults } from './testFaults';

testFaults([
  [
    { investment: 0 },
    {
      code: 'input-key-empty',
      severity: 'error',
      input: 'Investment',
      message: /No body has any of it/,
      remedy: /above nothing/,
    },
  ],
  [
    { activity: { Avon: { ICT: 0 }, Rutland: { ICT: 0 } } },
    {
      code: 'driver-nil',
      severity: 'warning',
      input: `Activity, budgeted (Avon, ICT, ${DOCUMENT})`,
      message: /No body has any of it for ICT/,
      remedy: /leave it blank for every body/,
    },
  ],
  [
    { driverWeight: 0.1 },
    {
      code: 'key-weights',
      severity: 'warning',
      input: 'Weight of investment in the blended key (from Illustrative starting values; replace them with your own)',
      message: /adds to 90%, not to 100%/,
      remedy: /together they are 100%/,
    },
  ],
  [
    { phasing: [0, 0.5, 0.4, 1, 1, 1, 1, 1, 1, 1, 1] },
    {
      code: 'phasing-falls',
      severity: 'warning',
      input: `Phasing (2013/14, ${DOCUMENT})`,
      message: /"Standard" falls in 2013\/14 from 50% to 40%/,
      remedy: /only rises/,
    },
  ],
  [
    { phasing: [0, 0.1, 0.4, 0.7, 0.8, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9] },
    {
      code: 'phasing-incomplete',
      severity: 'warning',
      input: `Phasing (2021/22, ${DOCUMENT})`,
      message: /ends at 90% in 2021\/22/,
      remedy: /Let it reach 100%/,
    },
  ],
  [
    // Ten years after year 0 a linear rise over 20 years that begins in year 1 stands at a half.
    { servicePace: { Legal: 'Quick win' }, paceShape: { 'Quick win': 'Linear' }, paceYears: { 'Quick win': 20 } },
    {
      code: 'phasing-incomplete',
      severity: 'warning',
      input: `Years to the full saving (Quick win, ${DOCUMENT})`,
      message: /"Quick win" ends at 50%/,
      remedy: /add years/,
    },
  ],
  [
    {
      servicePace: { Legal: 'Priority' },
      phasingOfPace: { Priority: [0, 0.6, 0.5, 1, 1, 1, 1, 1, 1, 1, 1] },
    },
    {
      code: 'phasing-falls',
      severity: 'warning',
      input: `Phasing of its own (Priority, 2013/14, ${DOCUMENT})`,
      message: /"Priority" falls in 2013\/14/,
      remedy: /only rises/,
    },
  ],
  [
    { servedPart: { ICT: { Legal: 1 }, Legal: { ICT: 1 } } },
    {
      code: 'service-loop',
      severity: 'warning',
      input: `Part of the service used by another service (ICT, Legal, ${DOCUMENT})`,
      message: /ICT, Legal charge only each other/,
      remedy: /direct method/,
    },
  ],
  [
    { servedPart: { ICT: { Legal: 1 }, Legal: { ICT: 1 } }, chargingMethod: 'Reciprocal' },
    {
      code: 'service-loop',
      severity: 'error',
      input: `Part of the service used by another service (ICT, Legal, ${DOCUMENT})`,
      message: /never reaches a body/,
      remedy: /to the bodies/,
    },
  ],
  [
    // Legal closes first and passes half on to ICT, whose only user it is.
    {
      servedPart: { ICT: { Legal: 1 }, Legal: { ICT: 0.5 } },
      stepOrder: { Legal: 1, ICT: 2 },
      chargingMethod: 'Step-down',
    },
    {
      code: 'service-without-user',
      severity: 'error',
      input: `Part of the service used by another service (ICT, Legal, ${DOCUMENT})`,
      message: /Nothing of ICT goes to the bodies/,
      remedy: /earlier turn/,
    },
  ],
  [
    { servedPart: { ICT: { Legal: 1 }, Legal: { ICT: 0.5 } }, stepOrder: { Legal: 1, ICT: 2 } },
    {
      code: 'service-without-user',
      severity: 'warning',
      input: `Part of the service used by another service (ICT, Legal, ${DOCUMENT})`,
      message: /Nothing of ICT goes to the bodies/,
      remedy: /by equations/,
    },
  ],
  [
    // Half of it is used by the service itself and 60% by another: 110% of what there is.
    { servedPart: { ICT: { ICT: 0.5, Legal: 0.6 } } },
    {
      code: 'served-beyond-whole',
      severity: 'error',
      input: `Part of the service used by another service (ICT, Legal, ${DOCUMENT})`,
      message: /Services use 110% of ICT/,
      remedy: /100% at most/,
    },
  ],
  [
    { practicalCapacity: { ICT: 50 } },
    {
      code: 'capacity-idle',
      severity: 'warning',
      input: `Practical capacity (ICT, ${DOCUMENT})`,
      message: /nobody is charged/,
      remedy: /activity of the bodies/,
    },
  ],
  [
    { gameKind: 'Entered' },
    {
      code: 'game-incomplete',
      severity: 'error',
      input: 'Yearly saving of the group (Avon + Rutland)',
      message: /The saving of every group of bodies is needed/,
      remedy: /Enter a saving for each group/,
    },
  ],
  [
    // All that Rutland has is its investment; the absorption needs two bodies with a baseline.
    { grossExpenditure: { Avon: 100, Rutland: 0 } },
    {
      code: 'baselines-too-few',
      severity: 'warning',
      input: 'Worth of a group',
      message: /follow the net baseline instead/,
      remedy: /./,
    },
  ],
  [
    { grossExpenditure: { Avon: 100, Rutland: { ICT: 100000, Legal: 150000 } } },
    {
      code: 'input-unit-doubtful',
      severity: 'warning',
      input: `Gross expenditure (Rutland, Legal, ${DOCUMENT})`,
      message: /Rutland spends 62500 £k for each full-time equivalent, 1250 times/,
      remedy: /in pounds/,
    },
  ],
]);
