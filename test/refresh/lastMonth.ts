import { plainLayout, type Ledger, type LedgerLine } from './ledger';

/** The three bodies' files. */
export interface MonthEnd {
  readonly county: Ledger;
  readonly police: Ledger;
  readonly fire: Ledger;
}

/** A line of a ledger; its label is the service's own name unless another is given. */
export const line = (service: string, gross: number, income: number, staff: number, label = service): LedgerLine => ({
  label,
  service,
  gross,
  income,
  staff,
});

/** The files as they were at the last month end: illustrative figures of three bodies. */
export function lastMonth(): MonthEnd {
  return {
    county: {
      file: 'county-september.xlsx',
      body: 'Hampshire County Council',
      sheet: 'Budget',
      unit: "£'000",
      lines: [
        line('Procurement', 2100, 150, 38),
        line('ICT', 18300, 900, 240),
        line('Finance & Payroll', 5145, 45, 120),
        line('HR', 3900, 0, 80),
        line('Fleet', 1650, 50, 21.5),
        line('Estates & FM', 12400, 400, 160),
        line('Training', 800, 100, 12),
        line('Research', 600, 0, 9),
      ],
      gap: { '2011/12': 400, '2012/13': 30000, '2013/14': 46000 },
      layout: plainLayout(),
    },
    police: {
      file: 'police.xlsx',
      body: 'Hampshire Constabulary',
      sheet: 'Support',
      unit: '£',
      lines: [
        line('ICT', 15200, 300, 130),
        line('Finance & Payroll', 3100, 20, 60),
        line('HR', 2750, 0, 55),
        line('Fleet', 6400, 310, 70),
        line('Legal', 900, 0, 11),
        line('Comms', 700, 0, 14),
      ],
      gap: { '2012/13': 8000, '2013/14': 15000 },
      layout: plainLayout(),
    },
    fire: {
      file: 'fire.xlsx',
      body: 'Hampshire Fire and Rescue Authority',
      sheet: 'Budget',
      unit: "£'000",
      lines: [
        line('ICT', 1455, 55, 16),
        line('Finance & Payroll', 742, 0, 7),
        line('HR', 612, 12, 7),
        line('Estates & FM', 864, 64, 9),
        line('Comms', 200, 0, 2),
      ],
      gap: {},
      layout: plainLayout(),
    },
  };
}
