import { DOCUMENT, testFaults } from './testFaults';

testFaults([
  [
    { leverRate: { Management: 1.5 } },
    {
      code: 'input-share-range',
      severity: 'error',
      input: `Lever rate (Management, ${DOCUMENT})`,
      message: /It is 1\.5; it must lie between 0 and 1/,
      remedy: /Enter a fraction: 0\.035/,
    },
  ],
  [
    { delayMonths: 121 },
    {
      code: 'input-range',
      severity: 'error',
      input: `Delay (${DOCUMENT})`,
      message: /It is 121; it must lie between 0 and 120/,
      remedy: /in months/,
    },
  ],
  [
    { paceYears: { Priority: 0.5 } },
    {
      code: 'input-range',
      severity: 'error',
      input: `Years to the full saving (Priority, ${DOCUMENT})`,
      message: /must be at least 1/,
      remedy: /in years/,
    },
  ],
  [
    { costMultiplier: -1 },
    {
      code: 'input-negative',
      severity: 'error',
      input: `Cost multiplier (${DOCUMENT})`,
      message: /It is -1, below nothing/,
      remedy: /zero or more/,
    },
  ],
  [
    { leverOverlap: 2 },
    {
      code: 'input-choice',
      severity: 'error',
      input: `Levers (${DOCUMENT})`,
      message: /It is 2, which is none of the choices/,
      remedy: /0 for "Sequential", 1 for "Additive"/,
    },
  ],
  [
    { inScope: { Avon: { Legal: 0.5 } } },
    {
      code: 'input-choice',
      severity: 'error',
      input: `In scope (Avon, Legal, ${DOCUMENT})`,
      message: /It is 0\.5/,
      remedy: /1 for "In"/,
    },
  ],
  [
    { realisation: null },
    {
      code: 'input-missing',
      severity: 'error',
      input: `Realisation (${DOCUMENT})`,
      message: /There is no figure/,
      remedy: /Enter a figure/,
    },
  ],
  [
    { staff: { Rutland: { ICT: -3 } } },
    {
      code: 'input-negative',
      severity: 'error',
      input: `Staff (Rutland, ICT, ${DOCUMENT})`,
      message: /It is -3, below nothing/,
      remedy: /full-time equivalents/,
    },
  ],
  [
    { externalIncome: { Avon: { Legal: -20 } } },
    {
      code: 'input-negative',
      severity: 'warning',
      input: `External income (Avon, Legal, ${DOCUMENT})`,
      message: /It is -20/,
      remedy: /income is entered as a positive figure/,
    },
  ],
  [
    { discountRate: { '2012/13': -1 } },
    {
      code: 'input-discount-rate',
      severity: 'error',
      input: `Discount rate of its own (2012/13, ${DOCUMENT})`,
      message: /It is -1\./,
      remedy: /above -100%/,
    },
  ],
  [
    { payInflation: { '2012/13': -2 } },
    {
      code: 'input-rate',
      severity: 'error',
      input: `Pay inflation (2012/13, ${DOCUMENT})`,
      message: /It is -2\./,
      remedy: /above -100%/,
    },
  ],
  [
    { roundingStep: 0 },
    {
      code: 'input-step',
      severity: 'error',
      input: `Shares are exact to (${DOCUMENT})`,
      message: /It is 0\./,
      remedy: /such as 1 for a pound/,
    },
  ],
  [
    { places: 2.5 },
    {
      code: 'input-whole',
      severity: 'error',
      input: `Decimal places of a comparison (${DOCUMENT})`,
      message: /It is 2\.5/,
      remedy: /whole number from 0 to 15/,
    },
  ],
]);
