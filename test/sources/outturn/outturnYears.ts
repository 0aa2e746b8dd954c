import { sourceWorkbook, type TestCell, type TestSheet } from '../sourceWorkbook';

/** How a body stands in one year's list: its codes, what the list calls it, and its budget requirement in £'000. */
export interface OutturnBody {
  readonly code: string;
  readonly ons: string;
  readonly name: string;
  readonly thousands: number | string;
}

/** One year of a publication of revenue outturn: made-up figures in the layouts in which such publications come. */
export interface OutturnYear {
  readonly year: string;
  readonly bodies: readonly OutturnBody[];
  readonly bytes: () => Uint8Array;
  /** The sheet and the column in which the measure stands, and the row of the first body. */
  readonly sheet: string;
  readonly column: string;
  readonly firstRow: number;
}

interface Layout {
  readonly year: string;
  readonly sheet: string;
  /** Key columns before the figures, in order. */
  readonly keys: readonly ('code' | 'ons' | 'name' | 'region' | 'class')[];
  readonly names: Readonly<Record<'county' | 'police' | 'fire' | 'kent' | 'city', string>>;
  readonly policeCodes: readonly [hampshire: string, kent: string];
  readonly measures: readonly string[];
  readonly suffix: string;
  readonly rowsAbove: number;
  readonly spacers: boolean;
  readonly hiddenPounds: boolean;
}

const headings = { code: 'E-code', ons: 'ONS Code', name: 'Local authority', region: 'Region', class: 'Class' };
const requirement = 'THE BUDGET REQUIREMENT (TOTAL OF LINES 805 TO 816)';

/** The years 2012-13 to 2017-18: each later one re-words, re-codes or moves something. */
export const outturnYears: readonly OutturnYear[] = [
  outturn({
    year: '2012-13',
    sheet: 'RS LA Data 2012-13',
    keys: ['code', 'name', 'class'],
    names: {
      county: 'Hampshire',
      police: 'Hampshire Police and Crime Commissioner',
      fire: 'Hampshire Combined Fire Authority',
      kent: 'Kent Police and Crime Commissioner',
      city: 'Southampton UA',
    },
    policeCodes: ['E7052', 'E7022'],
    measures: ['TOTAL SERVICE EXPENDITURE', 'NET CURRENT EXPENDITURE', requirement],
    suffix: '',
    rowsAbove: 2,
    spacers: false,
    hiddenPounds: true,
  }),
  outturn({
    year: '2013-14',
    sheet: 'RS LA Data 2013-14 (1)',
    keys: ['code', 'ons', 'name', 'region', 'class'],
    names: {
      county: 'Hampshire ',
      police: 'Hampshire Police and Crime Commissioner and Chief Constable',
      fire: 'Hampshire Combined Fire and Rescue Authority',
      kent: 'Kent Police and Crime Commissioner and Chief Constable',
      city: 'Southampton',
    },
    policeCodes: ['E7052', 'E7022'],
    measures: ['TOTAL SERVICE EXPENDITURE', 'NET CURRENT EXPENDITURE', `${requirement} `],
    suffix: ' (e)',
    rowsAbove: 4,
    spacers: true,
    hiddenPounds: true,
  }),
  outturn({
    year: '2015-16',
    sheet: 'RS_LA_data',
    keys: ['ons', 'code', 'class', 'name'],
    names: {
      county: 'HAMPSHIRE',
      police: 'Police and Crime Commissioner for Hampshire',
      fire: 'Hampshire Fire and Rescue Authority',
      kent: 'Police and Crime Commissioner for Kent',
      city: 'Southampton City Council',
    },
    policeCodes: ['E7052', 'E7022'],
    measures: ['TOTAL SERVICE EXPENDITURE', requirement, 'NET CURRENT EXPENDITURE'],
    suffix: ' (r)',
    rowsAbove: 3,
    spacers: false,
    hiddenPounds: false,
  }),
  outturn({
    year: '2017-18',
    sheet: 'RS LA Data 2017-18',
    keys: ['code', 'ons', 'name', 'class', 'region'],
    names: {
      county: 'Hampshire',
      police: 'Hampshire Police & Crime Commissioner and Chief Constable',
      fire: 'Hampshire Fire & Rescue Authority',
      kent: 'Kent Police & Crime Commissioner and Chief Constable',
      city: 'Southampton UA',
    },
    policeCodes: ['E7052', 'E7022'],
    measures: ['NET CURRENT EXPENDITURE', 'Budget requirement', 'TOTAL SERVICE EXPENDITURE'],
    suffix: '',
    rowsAbove: 5,
    spacers: true,
    hiddenPounds: true,
  }),
];

function outturn(layout: Layout): OutturnYear {
  const { names, policeCodes, suffix, year } = layout;
  const start = Number(year.slice(2, 4)) * 1_000;
  // Not sorted, with decimals, as such lists come.
  const bodies: readonly OutturnBody[] = [
    { code: policeCodes[0], ons: 'E23000030', name: `${names.police}${suffix}`, thousands: start + 314_097.4 },
    { code: 'E1721', ons: 'E10000014', name: names.county, thousands: start + 715_585 },
    { code: 'E5018', ons: 'E09000001', name: 'City of London', thousands: '-' },
    { code: 'E1702', ons: 'E06000045', name: `${names.city} `, thousands: start + 190_001 },
    { code: policeCodes[1], ons: 'E23000032', name: names.kent, thousands: start + 280_333.25 },
    { code: 'E6117', ons: 'E31000017', name: `${names.fire}${suffix} `, thousands: start + 68_674 },
    { code: 'E6144', ons: 'E31000041', name: 'Merseyside Fire & CD Authority', thousands: start + 61_000 },
  ];
  const own = layout.measures.findIndex(measure => /budget requirement/i.test(measure));
  const at = layout.keys.length + own * (layout.spacers ? 2 : 1) + (layout.spacers ? 1 : 0);
  return {
    year: year.replace('-', '/'),
    bodies,
    sheet: layout.sheet,
    column: String.fromCharCode(65 + at),
    firstRow: layout.rowsAbove + 4,
    bytes: () => sourceWorkbook(contents(layout), ...sheets(layout, bodies)),
  };
}

function contents({ year }: Layout): TestSheet {
  return {
    name: 'Contents',
    rows: [[`Revenue outturn summary (RS) ${year}`], ['Department for Communities and Local Government']],
  };
}

function sheets(layout: Layout, bodies: readonly OutturnBody[]): readonly TestSheet[] {
  const shown: TestSheet = {
    name: layout.sheet,
    rows: rowsOf(layout, bodies, 1, '£ thousand'),
    hiddenRows: [layout.rowsAbove + 3],
  };
  if (!layout.hiddenPounds) return [shown];
  const hidden: TestSheet = { name: 'RS LA pounds', visibility: 'hidden', rows: rowsOf(layout, bodies, 1_000, '£') };
  return [hidden, shown];
}

/** Title rows, two heading rows, a hidden row of line numbers, the bodies, and totals over classes of bodies. */
function rowsOf(layout: Layout, bodies: readonly OutturnBody[], times: number, unit: string): TestCell[][] {
  const { keys, measures, spacers, rowsAbove, year } = layout;
  const spread = (cells: readonly TestCell[]): TestCell[] => cells.flatMap(cell => (spacers ? [null, cell] : [cell]));
  const figures = (amount: number | string): TestCell[] =>
    spread(
      measures.map((measure, index) =>
        typeof amount === 'string' ? amount : (amount + index * (/budget req/i.test(measure) ? 0 : 11)) * times,
      ),
    );
  const titles: TestCell[][] = [
    [`Revenue outturn summary ${year}: ${unit}`],
    ...Array.from({ length: rowsAbove - 1 }, () => []),
  ];
  const keyCells = (body: OutturnBody): TestCell[] =>
    keys.map(key => (key === 'region' ? 'SE' : key === 'class' ? 'O' : body[key]));
  const total = (name: string): TestCell[] => [
    ...keys.map(key => (key === 'name' ? name : null)),
    ...figures(9_999_999),
  ];
  return [
    ...titles,
    [...keys.map(() => null), ...spread(measures.map((_, index) => (index === 0 ? 'Summary' : null)))],
    [...keys.map(key => headings[key]), ...spread(measures)],
    [...keys.map(() => null), ...spread(measures.map((_, index) => 800 + index))],
    ...bodies.map(body => [...keyCells(body), ...figures(body.thousands)]),
    [],
    total('ENGLAND TOTAL'),
  ];
}
