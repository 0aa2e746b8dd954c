import { DOCUMENT, testFaults } from './testFaults';

testFaults([
  [
    { payerPart: { ICT: { Avon: 0.6 } } },
    {
      code: 'payers-partial',
      severity: 'error',
      input: `Part paid by the body (ICT, Avon, ${DOCUMENT})`,
      message: /nothing is said of the part of Rutland/,
      remedy: /for every body, 0 for one that pays nothing, or for none/,
    },
  ],
  [
    { payerPart: { ICT: { Avon: 0.6, Rutland: 0.3 } } },
    {
      code: 'payers-sum',
      severity: 'error',
      input: `Part paid by the body (ICT, Avon, ${DOCUMENT})`,
      message: /"ICT" add to 90%/,
      remedy: /pay the whole cost/,
    },
  ],
  [
    { benefitContribution: { Scope: 0.7, Team: 0.4 } },
    {
      code: 'bias-parts',
      severity: 'error',
      input: `Part of the bias on benefits (Scope, ${DOCUMENT})`,
      message: /adds to 110%/,
      remedy: /100% at most/,
    },
  ],
  [
    { costContribution: { ICT: { Team: 0.6, Scope: 0.6 } } },
    {
      code: 'bias-parts',
      severity: 'error',
      input: `Part of the bias on cost (ICT, Scope, ${DOCUMENT})`,
      message: /adds to 120%/,
      remedy: /100% at most/,
    },
  ],
  [
    { capacityUsedNow: 0.8, capacityUsedAfter: { Avon: { ICT: 0.6, Legal: 0.9 }, Rutland: 0.8 } },
    {
      code: 'capacity-falls',
      severity: 'warning',
      input: `Capacity used after (Avon, ICT, ${DOCUMENT})`,
      message: /It is 60%, below the 80% in use now/,
      remedy: /fill spare capacity/,
    },
  ],
  [
    { schoolsPart: { Avon: { ICT: 60 } }, frontLineSpend: { Avon: { ICT: 50 } } },
    {
      code: 'part-beyond-whole',
      severity: 'error',
      input: `Schools part (Avon, ICT, ${DOCUMENT})`,
      message: /front-line part and schools part \(110 £k\) are beyond the net budget of 100 £k/,
      remedy: /part of the net budget/,
    },
  ],
  [
    { frontLineStaff: { Rutland: { Legal: 3 } } },
    {
      code: 'part-beyond-whole',
      severity: 'error',
      input: `Front-line staff (Rutland, Legal, ${DOCUMENT})`,
      message: /\(3 FTE\) are beyond the staff of 2 FTE/,
      remedy: /part of the staff/,
    },
  ],
  [
    { schoolsSpend: { Avon: 10 } },
    {
      code: 'part-beyond-whole',
      severity: 'error',
      input: `Procured spend of schools (Avon, ${DOCUMENT})`,
      message: /\(10 £k\) is beyond the procured spend of 0 £k/,
      remedy: /part of the procured spend/,
    },
  ],
  [
    // Half of the 200 is of schools, which leaves 50 of the 100 in each category.
    { procuredSpend: { Avon: 100 }, schoolsSpend: { Avon: 100 }, alreadyJointSpend: { Avon: { Generic: 60 } } },
    {
      code: 'part-beyond-whole',
      severity: 'error',
      input: `Already placed jointly (Avon, Generic, ${DOCUMENT})`,
      message: /It is 60 £k, beyond the 50 £k/,
      remedy: /same year and category/,
    },
  ],
  [
    // Two posts at 50 and 10 for a site save 110 of 100.
    {
      postsReleased: { Avon: { ICT: 2 } },
      siteCostReleased: { Avon: { ICT: 10 } },
      averagePay: 50,
      employerInsurance: 0,
      employerPension: 0,
    },
    {
      code: 'saving-beyond-baseline',
      severity: 'error',
      input: `Posts released (Avon, ICT, ${DOCUMENT})`,
      message: /it is 110 £k, beyond the net baseline of 100 £k/,
      remedy: /posts, pay, capacity, sites or time/,
    },
  ],
  [
    { plannedSaving: { Avon: { ICT: { '2013/14': 150, '2014/15': 300 } } } },
    {
      code: 'planned-beyond-budget',
      severity: 'warning',
      input: `Saving already planned (Avon, ICT, 2013/14, ${DOCUMENT})`,
      message: /It is 150 £k, beyond the net budget of 100 £k/,
      remedy: /not the sum over years/,
    },
  ],
  [
    // A service that earns its cost may release a site all the same.
    { externalIncome: { Avon: { ICT: 100 } }, siteCostReleased: { Avon: { ICT: 10 } } },
    {
      code: 'saving-beyond-baseline',
      severity: 'warning',
      input: `Running cost of sites released (Avon, ICT, ${DOCUMENT})`,
      message: /it is 10 £k, beyond the net baseline of 0 £k/,
      remedy: /posts, pay/,
    },
  ],
  [
    { inScope: { Avon: { ICT: 'Out' } }, siteCostReleased: { Avon: { ICT: 10 } } },
    {
      code: 'saving-out-of-scope',
      severity: 'warning',
      input: `Running cost of sites released (Avon, ICT, ${DOCUMENT})`,
      message: /counts for nothing/,
      remedy: /into scope/,
    },
  ],
  [
    { externalIncome: { Avon: { ICT: 120 } }, frontLineSpend: { Avon: { ICT: 5 } } },
    {
      code: 'part-beyond-whole',
      severity: 'warning',
      input: `Front-line part (Avon, ICT, ${DOCUMENT})`,
      message: /\(5 £k\) are beyond the net budget of -20 £k/,
      remedy: /basis/,
    },
  ],
]);
