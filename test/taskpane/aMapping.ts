import type { SourceMapping } from '../../src/usecases/reviewSources';

/** How a small budget might be read: one table of services with a sure column, an unsure one and one left out. */
export const aMapping: SourceMapping = {
  format: 'hjw-mapping/1',
  file: 'budget.xlsx',
  fingerprint: 'abc',
  organisation: {
    code: 'HCC',
    name: 'Hampshire County Council',
    from: 'sheets',
    confidence: 'high',
    reason: 'a title says so',
    by: 'proposed',
  },
  year: '2011/12',
  sheets: [{ name: 'Budget', visibility: 'visible', take: true, reason: 'the sheet is shown' }],
  tables: [
    {
      sheet: 'Budget',
      range: 'A3:D6',
      title: ["£'000"],
      headingRows: [3],
      labelColumns: ['A'],
      services: 'down',
      take: true,
      confidence: 'high',
      reason: 'its labels name services',
      by: 'proposed',
      columns: [
        column({ column: 'A', headings: ['Service'], role: 'label' }),
        column({ column: 'B', headings: ['Gross'], role: 'figures', measure: 'grossExpenditure', unit: "£'000" }),
        column({
          column: 'C',
          headings: ['Fees'],
          role: 'figures',
          measure: 'externalIncome',
          unit: "£'000",
          year: '2011/12',
          sign: 'turned',
          confidence: 'medium',
        }),
        column({ column: 'D', headings: ['Check'], role: 'left out', confidence: 'medium' }),
      ],
      rows: [
        row({ row: 4, label: 'Human Resources', service: 'HR', role: 'detail' }),
        row({ row: 5, label: 'Web team', role: 'detail', service: 'Web team', confidence: 'low' }),
        row({ row: 6, label: 'Total', role: 'total' }),
        row({ row: 8, label: 'Source: budget book', role: 'footer', confidence: 'low' }),
      ],
    },
  ],
  ignored: [],
  controls: [],
};

type Column = SourceMapping['tables'][number]['columns'][number];
type Row = SourceMapping['tables'][number]['rows'][number];

function column(part: Partial<Column> & Pick<Column, 'column' | 'headings' | 'role'>): Column {
  return {
    measure: null,
    service: null,
    body: null,
    unit: null,
    year: null,
    version: null,
    sign: 'as stated',
    basis: null,
    confidence: 'high',
    reason: 'its heading says so',
    by: 'proposed',
    ...part,
  };
}

function row(part: Partial<Row> & Pick<Row, 'row' | 'label' | 'role'>): Row {
  return {
    section: null,
    measure: null,
    service: null,
    body: null,
    confidence: 'high',
    reason: 'its label says so',
    by: 'proposed',
    ...part,
  };
}
