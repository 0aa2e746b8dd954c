import { line, type MonthEnd } from './lastMonth';
import type { Ledger, LedgerLine } from './ledger';

/** A line whose figure a planted change moves: its id in a proposal, and the figures before and after, null for none. */
export interface PlannedMove {
  readonly id: string;
  readonly kind: 'new' | 'gone' | 'changed';
  readonly before: number | null;
  readonly after: number | null;
}

/** One change planted in the new versions of the files, and by hand what it does to the figures: nothing, or these moves. */
export interface Plant {
  readonly what: string;
  readonly plant: (bodies: MonthEnd) => void;
  readonly moves: readonly PlannedMove[];
}

function find(ledger: Ledger, service: string): LedgerLine {
  const found = ledger.lines.find(each => each.service === service);
  if (found === undefined) throw new Error(`The ledger has no ${service}.`);
  return found;
}

const changed = (id: string, before: number, after: number): PlannedMove => ({ id, kind: 'changed', before, after });
const added = (id: string, after: number): PlannedMove => ({ id, kind: 'new', before: null, after });
const gone = (id: string, before: number): PlannedMove => ({ id, kind: 'gone', before, after: null });

/** Forty changes of every kind. What each does to the figures is written down beside it, from the figures above. */
export const PLANTS: readonly Plant[] = [
  {
    what: 'a large budget rises',
    plant: ({ county }) => (find(county, 'ICT').gross = 18950),
    moves: [changed('grossExpenditure|HCC|ICT', 18300, 18950)],
  },
  {
    what: 'a budget falls',
    plant: ({ county }) => (find(county, 'Fleet').gross = 1480),
    moves: [changed('grossExpenditure|HCC|Fleet', 1650, 1480)],
  },
  {
    what: 'a budget changes by seventeen thousand, far below the threshold',
    plant: ({ county }) => (find(county, 'Finance & Payroll').gross = 5162),
    moves: [changed('grossExpenditure|HCC|Finance & Payroll', 5145, 5162)],
  },
  {
    what: 'income rises',
    plant: ({ county }) => (find(county, 'Estates & FM').income = 520),
    moves: [changed('externalIncome|HCC|Estates & FM', 400, 520)],
  },
  {
    what: 'income falls',
    plant: ({ county }) => (find(county, 'Procurement').income = 130),
    moves: [changed('externalIncome|HCC|Procurement', 150, 130)],
  },
  {
    what: 'income that was nil appears',
    plant: ({ county }) => (find(county, 'HR').income = 25),
    moves: [changed('externalIncome|HCC|HR', 0, 25)],
  },
  {
    what: 'income falls to nil',
    plant: ({ county }) => (find(county, 'Training').income = 0),
    moves: [changed('externalIncome|HCC|Training', 100, 0)],
  },
  {
    what: 'staff rise',
    plant: ({ county }) => (find(county, 'HR').staff = 84),
    moves: [changed('staff|HCC|HR', 80, 84)],
  },
  {
    what: 'staff change by a quarter of a post',
    plant: ({ county }) => (find(county, 'Fleet').staff = 21.25),
    moves: [changed('staff|HCC|Fleet', 21.5, 21.25)],
  },
  {
    what: 'a new service is reported',
    plant: ({ county }) => county.lines.splice(3, 0, line('Occupational Health', 410, 30, 6)),
    moves: [
      added('grossExpenditure|HCC|Occupational Health', 410),
      added('externalIncome|HCC|Occupational Health', 30),
      added('staff|HCC|Occupational Health', 6),
    ],
  },
  {
    what: 'a service is no longer reported',
    plant: ({ county }) => county.lines.splice(county.lines.indexOf(find(county, 'Research')), 1),
    moves: [gone('grossExpenditure|HCC|Research', 600), gone('staff|HCC|Research', 9)],
  },
  {
    what: 'a gap turns into a surplus',
    plant: ({ county }) => (county.gap['2011/12'] = -400),
    moves: [changed('fundingGap|HCC|2011/12', 400, -400)],
  },
  {
    what: 'a gap of a later year grows',
    plant: ({ county }) => (county.gap['2013/14'] = 47250),
    moves: [changed('fundingGap|HCC|2013/14', 46000, 47250)],
  },
  {
    what: 'a year joins the gaps',
    plant: ({ county }) => (county.gap['2014/15'] = 55000),
    moves: [added('fundingGap|HCC|2014/15', 55000)],
  },
  { what: 'rows are inserted above the table', plant: ({ county }) => (county.layout.rowsAbove = 3), moves: [] },
  {
    what: 'columns change places',
    plant: ({ county }) => (county.layout.columns = ['staff', 'income', 'gross']),
    moves: [],
  },
  { what: 'the sheet is renamed', plant: ({ county }) => (county.sheet = 'Revenue budget Oct'), moves: [] },
  { what: 'the file is renamed', plant: ({ county }) => (county.file = 'county-october.xlsx'), moves: [] },
  {
    what: 'a service goes by another of its names',
    plant: ({ county }) => (find(county, 'ICT').label = 'Information Technology'),
    moves: [],
  },
  {
    what: 'notes stand below the table',
    plant: ({ county }) => county.layout.notes.push('Note: figures are before the pay award.'),
    moves: [],
  },
  {
    what: 'a subtotal stands within the table',
    plant: ({ county }) => county.layout.subtotalsAfter.push('HR'),
    moves: [],
  },
  {
    what: 'the unit in the heading changes, with the same money',
    plant: ({ police }) => (police.unit = "£'000"),
    moves: [],
  },
  {
    what: 'a budget in the other unit rises',
    plant: ({ police }) => (find(police, 'Fleet').gross = 6900),
    moves: [changed('grossExpenditure|HC|Fleet', 6400, 6900)],
  },
  {
    what: 'a budget is rounded otherwise',
    plant: ({ police }) => (find(police, 'Legal').gross = 900.4),
    moves: [changed('grossExpenditure|HC|Legal', 900, 900.4)],
  },
  {
    what: 'staff fall',
    plant: ({ police }) => (find(police, 'ICT').staff = 121),
    moves: [changed('staff|HC|ICT', 130, 121)],
  },
  {
    what: 'a service that others have is reported here for the first time',
    plant: ({ police }) => police.lines.push(line('Training', 1320, 0, 25)),
    moves: [added('grossExpenditure|HC|Training', 1320), added('staff|HC|Training', 25)],
  },
  {
    what: 'a service is left out here that others still have',
    plant: ({ police }) => police.lines.splice(police.lines.indexOf(find(police, 'Comms')), 1),
    moves: [gone('grossExpenditure|HC|Comms', 700), gone('staff|HC|Comms', 14)],
  },
  {
    what: 'the body goes by another of its names',
    plant: ({ police }) => (police.body = 'Hampshire Police Authority'),
    moves: [],
  },
  { what: 'the rows are sorted otherwise', plant: ({ police }) => police.lines.reverse(), moves: [] },
  {
    what: 'a row is hidden',
    plant: ({ police }) => police.layout.hiddenServices.push('HR'),
    moves: [],
  },
  { what: 'labels end in spaces', plant: ({ police }) => (find(police, 'HR').label = ' HR  '), moves: [] },
  {
    what: 'a gap shrinks',
    plant: ({ police }) => (police.gap['2012/13'] = 7400),
    moves: [changed('fundingGap|HC|2012/13', 8000, 7400)],
  },
  { what: 'a column for the next year is added', plant: ({ fire }) => (fire.layout.withNextYear = true), moves: [] },
  {
    what: 'numbers become text',
    plant: ({ fire }) => fire.layout.textServices.push('ICT', 'Estates & FM'),
    moves: [],
  },
  { what: 'income stands in brackets', plant: ({ fire }) => (fire.layout.incomeInBrackets = true), moves: [] },
  { what: 'a dash stands for nil', plant: ({ fire }) => (fire.layout.dashForNil = true), moves: [] },
  {
    what: 'the body is called a service, no longer an authority',
    plant: ({ fire }) => (fire.body = 'Hampshire Fire and Rescue Service'),
    moves: [],
  },
  {
    what: 'a small budget rises by a third',
    plant: ({ fire }) => (find(fire, 'Comms').gross = 266),
    moves: [changed('grossExpenditure|HFRA|Comms', 200, 266)],
  },
  {
    what: 'a number that is text now changes too',
    plant: ({ fire }) => (find(fire, 'Estates & FM').gross = 1021),
    moves: [changed('grossExpenditure|HFRA|Estates & FM', 864, 1021)],
  },
  {
    what: 'gross and income rise by the same, so that the net stays',
    plant: ({ fire }) => {
      find(fire, 'HR').gross = 640;
      find(fire, 'HR').income = 40;
    },
    moves: [changed('grossExpenditure|HFRA|HR', 612, 640), changed('externalIncome|HFRA|HR', 12, 40)],
  },
];
