import { main, tinyParts, zipped } from '../../xlsx/tinyWorkbook';
import { oneSheet } from '../sourceWorkbook';
import type { MessCase } from './messCase';

const superscript = (text: string, mark: string): string =>
  `<is><r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r></is>`;

export const footnoteMarkers: MessCase = {
  number: 43,
  name: 'Footnote markers on labels and figures',
  trials: [
    {
      says: 'asterisk, dagger, superscript and bracketed numbers stand behind names and amounts',
      bytes: () =>
        oneSheet(
          ['Borsetshire District Council'],
          ["2011/12 £'000"],
          ['Service', 'Gross expenditure¹', 'FTE [2]'],
          ['ICT*', '1,200*', 20],
          ['HR †', '300³', '7.4†'],
          ['Legal [1]', '200 [1]', 5],
          ['* includes telephones'],
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '1200', 'B4'],
          ['staff ICT', '20', 'C4'],
          ['grossExpenditure HR', '300', 'B5'],
          ['staff HR', '7.4', 'C5'],
          ['grossExpenditure Legal', '200', 'B6'],
          ['staff Legal', '5', 'C6'],
        ],
      },
    },
    {
      says: 'a digit set as superscript by format is a mark, not the last digit of the amount',
      bytes: () =>
        zipped(
          tinyParts(
            '<row r="1"><c r="A1" t="inlineStr"><is><t>Borsetshire District Council</t></is></c></row>' +
              `<row r="2"><c r="A2" t="inlineStr"><is><t>2011/12 £'000</t></is></c></row>` +
              '<row r="3"><c r="A3" t="inlineStr"><is><t>Service</t></is></c><c r="B3" t="inlineStr"><is><t>Gross expenditure</t></is></c></row>' +
              `<row r="4"><c r="A4" t="inlineStr">${superscript('ICT', '3')}</c><c r="B4" t="inlineStr">${superscript('234', '1')}</c></row>` +
              '<row r="5"><c r="A5" t="inlineStr"><is><t>HR</t></is></c><c r="B5" t="s"><v>0</v></c></row>',
            {
              'xl/sharedStrings.xml': `<sst xmlns="${main}">${superscript('300', '12').replaceAll('is>', 'si>')}</sst>`,
            },
          ),
        ),
      expected: {
        outcome: 'read',
        figures: [
          ['grossExpenditure ICT', '234', 'B4'],
          ['grossExpenditure HR', '300', 'B5'],
        ],
      },
    },
  ],
};
