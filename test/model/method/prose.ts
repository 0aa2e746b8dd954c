/** What stands before the worked example and the lines: what the model is for, how to read it, the order of its steps. */
export const opening = `# Method

<!-- Made from the lines of the model: npm run method -->

This is the whole method: what the model answers, its conventions, the steps in order, one example worked through, and
every line with its rule. The rules below are read out of the model itself, the same rules that compute the figures and
that stand as formulas on the sheets; the figures of the example are computed when this page is made. A test refuses the
page when it is not what the model says.

## What the model answers

Public bodies that think of sharing their support services ask five things:

1. What do the services cost today, net, and who works in them?
2. What would sharing save a year, by lever, by service and by body, and what would buying together save?
3. What does it cost to get there, when does the saving come, and is the whole worth it?
4. How much of each body's funding gap does it close?
5. Who pays, who receives, and does every body and every group of bodies gain from taking part?

It does not say whether a service gets better or worse, it knows no VAT, and benefits without a figure are only listed.

## Conventions

- **Money** is in thousands of pounds (£k), real prices of year 0, unless a line says pounds or prices of the year.
- **Year 0** is the first year. It is not discounted; each later year is discounted by its own rate on top of the years
  before. A spreadsheet's NPV discounts the first flow as well and so comes out lower by one year's rate.
- **Signs**: expenditure, costs and savings are positive; income is positive and taken off; a surplus is a negative gap.
  In net lines, above nothing is good. In the column "Receives or (pays)" a payment is negative.
- **Net is not gross**: budgets are net of external income and without internal recharges; staff numbers are gross. Net
  pounds divided by staff are no pay, and the model does not divide them.
- **The funding gap is cumulative**: the gap of a year is the yearly shortfall reached by then. Years are never added.
- **Nothing is saved twice**: known savings come before levers, levers work on what earlier ones left, savings that a body
  has planned already are taken off, and so is spend that is placed jointly already.
- **Two views** run side by side: as estimated, and with optimism bias, which raises costs, cuts benefits and delays them.
- **Rounding** happens only where money is shared out: to whole pounds, by largest remainder, so that the parts add to the
  whole. Every other figure is kept to 34 digits and rounded when it is shown.
- **Blank** is not nought: it means that there is no figure, such as the payback of what is never paid back.

## The steps in order

1. **Baseline**: gross expenditure less external income, without front-line work and (unless they are included) schools,
   adjusted, for the services in scope.
2. **Known savings**: posts, spare capacity, sites and staff time that are known in figures.
3. **Levers**: each saves a share of what is left, one after the other (or each of the whole, as chosen), up to a cap.
4. **Procurement**: a share of the spend that joint buying can reach.
5. **Phasing and realisation**: how much of the steady-state saving is reached in each year, how much is achieved, and
   what delay does to it; less what each body has planned by itself.
6. **Cost of change**: by category and year, raised by optimism bias as far as its causes are not under control; risks and
   costs beyond business as usual.
7. **Cash flow and appraisal**: benefits less costs by year, discounted and added to the net present social value, with
   ratios, rates of return, payback and switching values.
8. **Funding gap**: net cash of a year against the cumulative gap of the same year.
9. **Charges**: what each body would pay for the shared services, by each method of charging.
10. **Shares**: the yearly saving under every key side by side, each tested for fairness; then by the keys agreed for
    investment, running cost and benefit.
11. **Statements**: what each body pays in, receives and keeps, year by year, against going alone.
12. **Checks**: what must hold before anyone signs.

One-way sensitivities then run the whole model again with one assumption at a time at the low and the high end of its
range, and order the assumptions by the swing of the net present social value (as the Green Book asks).
`;

/** What stands between the example and the lines. */
export const beforeLines = `## Every line of the model

The lines stand by sheet and by table, in the order in which they are computed. Each entry has the line's name, what it
means, its unit, by what it varies, and its id, by which case documents and results call it. After "=" stands its rule
over other lines: names are in italics, with the id where several lines bear the same name; a member in square brackets
picks the figure of that member; "over every service" adds up along the services. A line by body and year reads the
figures of the same body and year, unless the rule says otherwise.
`;

/** What introduces the algorithms. */
export const beforeAlgorithms = `## Algorithms

Some lines are no arithmetic. They call a function, which reads the lines that their entry names; on the sheet their
cells hold values, and a check turns to "Stale: run again" when what they read has changed.
`;
