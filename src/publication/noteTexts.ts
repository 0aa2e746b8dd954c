/** Notes that more than one table cites. */
export const NOTES = {
  rounding: 'Each figure is rounded by itself, so parts that are shown may not add exactly to a total that is shown.',
  bias: 'With optimism bias: costs are raised, and benefits are lowered and come later, as past programmes teach. As estimated: neither is done.',
  steady:
    'What is saved in a year once everything is in place, as estimated: before costs of change, savings already planned and optimism bias.',
  gap: 'The shortfall in a year that is reached by that year if nothing is done. It is cumulative, so the gaps of several years are never added. Years without a forecast are left out.',
  horizon: 'All years of the case together, not discounted.',
  key: 'The part that the body keeps of each pound saved. Shares are whole pounds that add exactly to the yearly saving.',
  transfer:
    'The share of the saving less the saving in its own budgets. Above nothing the body receives the difference from the others; below nothing it pays it to them.',
  alone: 'Net benefit after sharing less what the body would save by itself, at the same pace.',
  payback:
    'Years until the money put in has come back for good. In the appraisal they count from the first flow; by body, from the first year of the case.',
  lowestCash:
    'The lowest point that the body’s running total of cash comes to, in prices of each year: what it must find money for.',
  core: 'Yes where no group of bodies would do better by itself than by this method.',
  methods: 'Each method shares the same yearly saving. The one that is agreed stands in the table of shares by body.',
  baseline:
    'Budgets in scope, net of external income, before internal recharges. Staff are budgeted full-time equivalents.',
  services:
    'A total over all bodies is given only where no reader can work out the figure of one body, or come within a twentieth of it. A service is withheld from every column alike.',
} as const;
