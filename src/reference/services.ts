/** A support service in scope, with the other names under which budgets carry it. */
export interface KnownService {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Lists the eleven support services of the strategic case and what the bodies' budgets call them.
 *
 * As at September 2011. Source of the list: Joint Working in Hampshire, A Strategic Case. The aliases follow the heads
 * of the Service Reporting Code of Practice (councils), the Police Objective Analysis and the fire revenue account, and
 * plain usage. Words such as "services", "team" or "department" around a name are no part of it. A service that is not
 * listed is kept under its own name.
 */
export const knownServices: readonly KnownService[] = [
  {
    name: 'Procurement',
    aliases: [
      'Purchasing',
      'Procurement and Supplies',
      'Strategic Procurement',
      'County Supplies',
      'Procurement and Contracts',
      'Procurement and Stores',
      'Stores and Procurement',
    ],
  },
  {
    name: 'ICT',
    aliases: [
      'IT',
      'IS',
      'IM and T',
      'IS and T',
      'Information Technology',
      'Information Systems',
      'Information Services',
      'Information and Communications Technology',
      'Information and Communication Technology',
      'Information Communication Technology',
      'Information Management and Technology',
      'IT and Telecoms',
      'IT and Digital',
      'Computing',
    ],
  },
  {
    name: 'Finance & Payroll',
    aliases: [
      'Finance',
      'Financial',
      'Payroll',
      'Finance Payroll',
      'Payroll and Pensions',
      'Accountancy',
      'Treasurer',
      'Treasurers',
      'Exchequer',
      'Audit',
      'Internal Audit',
      'Corporate Finance',
      'Treasury Management',
    ],
  },
  {
    name: 'HR',
    aliases: [
      'Human Resources',
      'Human Resource',
      'Human Resource Management',
      'HRM',
      'Personnel',
      'HR and OD',
      'HR and Organisational Development',
      'People and Organisational Development',
    ],
  },
  {
    name: 'Occupational Health',
    aliases: [
      'OH',
      'OHU',
      'OH and Wellbeing',
      'Occupational Health and Wellbeing',
      'Occupational Health and Welfare',
      'Occupational Health and Safety',
      'Staff Welfare',
    ],
  },
  {
    name: 'Fleet',
    aliases: [
      'Transport',
      'Fleet Management',
      'Vehicle Fleet',
      'Transport Management',
      'Vehicle Workshops',
      'Vehicle Maintenance',
      'Fleet and Workshops',
      'Fleet and Transport',
      'Transport and Fleet',
      'Fleet Transport',
      'Hampshire Transport Management',
    ],
  },
  {
    name: 'Estates & FM',
    aliases: [
      'Estates',
      'Estate',
      'Estate Management',
      'Property',
      'Facilities',
      'Facilities Management',
      'FM',
      'Estates and Facilities',
      'Estates and Facilities Management',
      'Property and Facilities',
      'Property and Facilities Management',
      'Property and Estates',
      'Estates and Property',
      'Building Maintenance',
    ],
  },
  {
    name: 'Training',
    aliases: [
      'Training and Development',
      'Learning and Development',
      'L and D',
      'Staff Training',
      'Training School',
      'Training Centre',
      'Workforce Development',
    ],
  },
  {
    name: 'Comms',
    aliases: [
      'Communications',
      'Corporate Communications',
      'Corporate Communication',
      'Media and Communications',
      'Communications and Marketing',
      'Marketing and Communications',
      'Communications and Engagement',
      'Press Office',
      'Public Relations',
      'Media Relations',
    ],
  },
  {
    name: 'Research',
    aliases: [
      'Corporate Research',
      'Research and Intelligence',
      'Research and Performance',
      'Research and Policy',
      'Research and Information',
      'Research and Analysis',
      'Research and Consultation',
      'Policy and Research',
      'Performance and Research',
    ],
  },
  {
    name: 'Legal',
    aliases: [
      'Legal and Democratic',
      'Legal and Governance',
      'Legal and Compliance',
      'Legal and Committee',
      'Democratic and Legal',
      'Law and Governance',
      'Solicitor',
      'Solicitors',
      'Force Solicitor',
      'County Solicitor',
    ],
  },
];
