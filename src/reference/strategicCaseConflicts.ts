/** What a document says, in a few words, and where. */
export interface Statement {
  readonly says: string;
  readonly where: string;
}

/** Two statements of the same matter that do not agree, with what the model does about it where that is settled. */
export interface ConflictingStatements {
  readonly id: string;
  readonly topic: string;
  readonly first: Statement;
  readonly second: Statement;
  readonly treatment?: string;
}

/**
 * Lists the points on which the strategic case contradicts itself or the news of it.
 *
 * As at October 2011. Sources: Joint Working in Hampshire, A Strategic Case (September 2011); news of it, such as
 * Government Business, "Hampshire Council, Fire and Rescue and Constabulary explore joint services"
 * (https://governmentbusiness.co.uk/node/7903).
 */
export const strategicCaseConflicts = [
  {
    id: 'scope',
    topic: 'Scope of the budgets',
    first: { says: 'the budgets are for "the delivery of the priority areas"', where: 'Strategic case, Budgets' },
    second: { says: 'there are 11 in-scope service areas', where: 'Strategic case, In Scope Areas' },
    treatment: 'The baseline is the sum of every service marked as in scope, priority or not.',
  },
  {
    id: 'priority_ict',
    topic: 'ICT as a priority',
    first: { says: 'ICT is one of the priority areas', where: 'Strategic case, Context' },
    second: {
      says: 'the priority areas are Procurement, Finance & Payroll and HR, without ICT',
      where: 'Strategic case, footnote 4',
    },
    treatment: 'The pace of every service is an input of its own; ICT follows what is entered for it.',
  },
  {
    id: 'total',
    topic: 'Net budgets in scope',
    first: { says: '£87.2m', where: 'Strategic case, Budgets' },
    second: { says: 'around £90m', where: 'News of the strategic case' },
    treatment: 'The figures of the sources are used as they stand; £90m is taken as a rounding for the public.',
  },
  {
    id: 'fte_schools',
    topic: 'Staff of the three bodies',
    first: { says: '36,347 full-time equivalents include schools staff', where: 'Strategic case, size of the bodies' },
    second: { says: '36,347 full-time equivalents exclude schools', where: 'News of the strategic case' },
    treatment: 'Only staff of the services in scope are counted, with schools staff as an input of their own.',
  },
  {
    id: 'net_vs_gross',
    topic: 'Basis of budgets and staff',
    first: { says: 'budgets are net of external income', where: 'Strategic case, Budgets' },
    second: { says: 'staff numbers beside them are gross', where: 'Strategic case, Budgets' },
    treatment: 'Net pounds are never divided by gross staff; posts are costed by their pay.',
  },
  {
    id: 'alias',
    topic: 'Name of the fire and rescue body',
    first: { says: 'HFRS', where: 'Strategic case, procured spend' },
    second: { says: 'HFRA', where: 'Strategic case, Budgets' },
    treatment: 'Both are read as one body, HFRA.',
  },
  {
    id: 'hc_hpa',
    topic: 'Name of the police body',
    first: { says: 'HC, the force', where: 'Strategic case, Budgets' },
    second: { says: 'HPA, the authority that governs it', where: 'Strategic case, on the shared Treasurer' },
    treatment: 'Both are read as one body, HC.',
  },
] as const satisfies readonly ConflictingStatements[];
