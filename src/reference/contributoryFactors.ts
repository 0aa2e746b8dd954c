/**
 * Names the groups of causes of optimism bias, each with the risk areas that the study counts to it.
 *
 * Published 2002. An estimate starts at the upper bound; what is managed in a group takes that group's part of it off.
 * Every group also has an entry for other causes.
 */
export const contributoryFactors = {
  published: '2002',
  source: 'Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), tables 15 and 16',
  url: 'https://ppponline.affinitext.com/public/book?id=1343&toc_id=444318',
  groups: [
    {
      name: 'Procurement',
      areas: [
        'Complexity of contract structure',
        'Late contractor involvement in design',
        'Poor contractor capabilities',
        'Government guidelines',
        'Disputes and claims',
        'Information management',
      ],
    },
    { name: 'Project specific', areas: ['Design complexity', 'Degree of innovation', 'Environmental impact'] },
    {
      name: 'Client specific',
      areas: [
        'Inadequacy of the business case',
        'Large number of stakeholders',
        'Funding availability',
        'Project management team',
        'Poor project intelligence',
      ],
    },
    { name: 'Environment', areas: ['Public relations', 'Site characteristics', 'Permits, consents and approvals'] },
    { name: 'External influences', areas: ['Political', 'Economic', 'Legislation and regulations', 'Technology'] },
  ],
} as const;
