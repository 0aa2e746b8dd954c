import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { evaluateFormulas, type EvaluatedFormula } from '../../src/headless/evaluateFormulas';
import { startHost } from '../../src/headless/startHost';

const host = await startHost();

const threePlayers = '{"A+B";"A+C";"B+C";"A+B+C"}';

/** Every calculator with arguments that it cannot work with, and the message behind the `#VALUE!` that it shows. */
const refusals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BLEND: {
    'HJW.BLEND({1,2;3,4},{1;1})': 'weights are 2 rows by 1 column. Give one row; TRANSPOSE turns a column into one.',
    'HJW.BLEND({1,2;3,4},{1,1,1})':
      'weights are 3 cells for 2 measures of keys. Give one weight for each column of keys.',
    'HJW.BLEND({1,2;3,4},1)': 'weights are 1 cell for 2 measures of keys. Give one weight for each column of keys.',
    'HJW.BLEND({1,-2;3,4},{1,1})': 'keys hold -2 in row 1, column 2. Give figures of zero or more.',
    'HJW.BLEND({1,2;"n/a",4},{1,1})': 'keys hold the text "n/a" in row 2, column 1. Give numbers only.',
    'HJW.BLEND({1,2;#N/A,4},{1,1})': 'keys hold the error #N/A in row 2, column 1. Give numbers only.',
    'HJW.BLEND({1,2;3,4},{1,-1})': 'weights hold -1 in cell 2. Give weights of zero or more.',
    'HJW.BLEND({1,2;3,4},{0,0})':
      'keys and weights: No measure has both a weight and a figure above zero, so there is no key. Give at least one measure with figures a weight above zero.',
    'HJW.BLEND({1,2;3,4})': 'HJW.BLEND needs weights.',
  },
  DIRECT: {
    'HJW.DIRECT({100,200},{0,1,1;1,0,1})':
      'costs are 1 row by 2 columns. Give one column; TRANSPOSE turns a row into one.',
    'HJW.DIRECT({100;200},{0,1,1})':
      'usage is 1 row by 3 columns for 2 costs. Give 2 rows, with 2 columns for the services themselves and then one for each receiver.',
    'HJW.DIRECT({100;200},{0,1;1,0})':
      'usage is 2 rows by 2 columns for 2 costs. Give 2 rows, with 2 columns for the services themselves and then one for each receiver.',
    'HJW.DIRECT(100,5)':
      'usage is 1 row by 1 column for 1 cost. Give 1 row, with 1 column for the services themselves and then one for each receiver.',
    'HJW.DIRECT({100;200},{0,1,1;1,0,-1})': 'usage holds -1 in row 2, column 3. Give figures of zero or more.',
    'HJW.DIRECT({100;"x"},{0,1,1;1,0,1})': 'costs hold the text "x" in cell 2. Give numbers only.',
    'HJW.DIRECT({100;200},{0,1,0;1,0,1})':
      'usage: The cost of service department 1 has no way to a receiver. Give the use of its output by at least one receiver, or by a department that reaches one.',
  },
  STEPDOWN: {
    'HJW.STEPDOWN({100;200},{0,1,1;1,0,TRUE})': 'usage holds TRUE in row 2, column 3. Give numbers only.',
    'HJW.STEPDOWN({100;200},{0,1,1;1,0,0})':
      'usage: The cost of service department 2 has no way to a receiver. Give the use of its output by at least one receiver, or by a department that reaches one.',
    'HJW.STEPDOWN({100;200})': 'HJW.STEPDOWN needs usage.',
  },
  RECIPROCAL: {
    'HJW.RECIPROCAL({100;200},{0,1,0;1,0,0})':
      'usage: The cost of service department 1 has no way to a receiver. Give the use of its output by at least one receiver, or by a department that reaches one.',
    'HJW.RECIPROCAL({100;200},{0,1,1;1,#REF!,1})': 'usage holds the error #REF! in row 2, column 2. Give numbers only.',
  },
  SHAPLEY: {
    'HJW.SHAPLEY({"A+B";"A+B+C"},{1;2})': 'coalitions leave out A+C, B+C. Give every coalition of two or more players.',
    'HJW.SHAPLEY({"A+B+C+D"},{2})':
      'coalitions leave out A+B, A+C, B+C and 7 more. Give every coalition of two or more players.',
    'HJW.SHAPLEY({"A+B","A"},{1,0})': 'values are 1 row by 2 columns. Give one column; TRANSPOSE turns a row into one.',
    'HJW.SHAPLEY({"A+B","A"},{1;0})': 'coalitions are 1 row by 2 columns. Give one column of names.',
    'HJW.SHAPLEY({"A+B";"A"},{1})': 'values are 1 cell for 2 coalitions. Give one for each coalition.',
    'HJW.SHAPLEY({"A+B";"A"},{1;"low"})': 'values hold the text "low" in cell 2. Give numbers only.',
    'HJW.SHAPLEY({"A+B";"B+A"},{1;1})': 'coalitions name B+A twice, again in cell 2. Give each coalition once.',
    'HJW.SHAPLEY({"A+A"},{1})':
      'coalitions hold the text "A+A" in cell 1. Give the names of different players joined by +, such as HCC+HC.',
    'HJW.SHAPLEY({"A+"},{1})':
      'coalitions hold the text "A+" in cell 1. Give the names of different players joined by +, such as HCC+HC.',
    'HJW.SHAPLEY({#N/A},{1})':
      'coalitions hold the error #N/A in cell 1. Give the names of different players joined by +, such as HCC+HC.',
    'HJW.SHAPLEY({"A+B";""},{1;2})': 'coalitions are blank in cell 2, where values hold a figure. Name the coalition.',
    'HJW.SHAPLEY(X1:X3,Y1:Y3)': 'coalitions are blank. Give names joined by +, such as HCC+HC.',
    'HJW.SHAPLEY({"a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u"},{1})':
      'coalitions name more than 20 players. Group the players.',
  },
  NUCLEOLUS: {
    'HJW.NUCLEOLUS({"A+B";"A+B+C"},{1;2})':
      'coalitions leave out A+C, B+C. Give every coalition of two or more players.',
    'HJW.NUCLEOLUS({"A+B"})': 'HJW.NUCLEOLUS needs values.',
  },
  SCRB: {
    'HJW.SCRB({"A";"A+B"},{1;2})': 'coalitions leave out B. Give every player alone and every coalition.',
    'HJW.SCRB({"A";"B";"A+B"},{1;2})': 'costs are 2 cells for 3 coalitions. Give one for each coalition.',
    'HJW.SCRB({"A";"B";"A+B"},{10;10;30})':
      'costs: No player saves anything by joining, so there is nothing to share the rest of the cost by. Check the costs of the single players and of all together.',
  },
  COREGAP: {
    [`HJW.COREGAP(${threePlayers},{1;1;1;1},{1;1})`]:
      'shares are 2 cells for 3 players. Give one for each of A, B, C, in this order.',
    [`HJW.COREGAP(${threePlayers},{1;1;1;1},{1,1,1})`]:
      'shares are 1 row by 3 columns. Give one column; TRANSPOSE turns a row into one.',
    'HJW.COREGAP({"A"},{1},{1})':
      'coalitions: A game of one player has no coalition that could leave. Add a second player.',
  },
  LEVERS: {
    'HJW.LEVERS({100,200},{0.1,0.1})':
      'baseline is 1 row by 2 columns. Give one column; TRANSPOSE turns a row into one.',
    'HJW.LEVERS({100;200},{0.1;0.1;0.1})':
      'rates are 3 rows by 1 column for a baseline of 2. Give one row of rates, or a row for each baseline.',
    'HJW.LEVERS({100},{5,0.1})': 'rates hold 5 in cell 1. Give fractions from 0 to 1, such as 0.05 for 5%.',
    'HJW.LEVERS({100},{-0.1})': 'rates hold -0.1 in cell 1. Give fractions from 0 to 1, such as 0.05 for 5%.',
    'HJW.LEVERS({100},{0.1},"both")': 'method is "both". Give "sequential" or "additive".',
    'HJW.LEVERS({100},{0.1},TRUE)': 'method is TRUE. Give a text.',
    'HJW.LEVERS({100},{0.1},X1:X2)': 'HJW.LEVERS takes a single cell or value for method.',
  },
  PHASE: {
    'HJW.PHASE({1,2},{0,1})': 'annual is 1 row by 2 columns. Give one column; TRANSPOSE turns a row into one.',
    'HJW.PHASE({1},{0;1})': 'profile is 2 rows by 1 column. Give one row; TRANSPOSE turns a column into one.',
    'HJW.PHASE({1},{0,"half"})': 'profile holds the text "half" in cell 2. Give numbers only.',
  },
  DISCOUNTFACTOR: {
    'HJW.DISCOUNTFACTOR(-1)': 'year holds -1 in cell 1. Give whole years from 0 to 1000, year 0 being the base year.',
    'HJW.DISCOUNTFACTOR(1.5)': 'year holds 1.5 in cell 1. Give whole years from 0 to 1000, year 0 being the base year.',
    'HJW.DISCOUNTFACTOR({1,2;3,1001})':
      'year holds 1001 in row 2, column 2. Give whole years from 0 to 1000, year 0 being the base year.',
    'HJW.DISCOUNTFACTOR("2014/15")': 'year holds the text "2014/15" in cell 1. Give numbers only.',
    'HJW.DISCOUNTFACTOR(1,"green")':
      'schedule is the text "green". Give "standard", "health", "low" or a rate as a fraction, such as 0.035 for 3.5%.',
    'HJW.DISCOUNTFACTOR(1,3.5)':
      'schedule is 3.5. Give "standard", "health", "low" or a rate as a fraction, such as 0.035 for 3.5%.',
    'HJW.DISCOUNTFACTOR(1,-1)':
      'schedule is -1. Give "standard", "health", "low" or a rate as a fraction, such as 0.035 for 3.5%.',
    'HJW.DISCOUNTFACTOR(1,TRUE)':
      'schedule is TRUE. Give "standard", "health", "low" or a rate as a fraction, such as 0.035 for 3.5%.',
    'HJW.DISCOUNTFACTOR(1,{0.03,0.04})': 'HJW.DISCOUNTFACTOR takes a single cell or value for schedule.',
  },
  NPSV: {
    'HJW.NPSV({1,2;3,4})': 'flows are 2 rows by 2 columns. Give one row or one column.',
    'HJW.NPSV({1,"x"})': 'flows hold the text "x" in cell 2. Give numbers only.',
    'HJW.NPSV({1,2},"green")':
      'schedule is the text "green". Give "standard", "health", "low" or a rate as a fraction, such as 0.035 for 3.5%.',
    'HJW.NPSV()': 'HJW.NPSV needs flows.',
  },
  PAYBACK: {
    'HJW.PAYBACK({1,2;3,4})': 'flows are 2 rows by 2 columns. Give one row or one column.',
    'HJW.PAYBACK({-1,#DIV/0!})': 'flows hold the error #DIV/0! in cell 2. Give numbers only.',
    'HJW.PAYBACK({-1,2},5)':
      'schedule is 5. Give "standard", "health", "low" or a rate as a fraction, such as 0.035 for 3.5%.',
  },
  SWITCHINGVALUE: {
    'HJW.SWITCHINGVALUE({0,0},{1,1})':
      'The benefits have no present value above zero, so there is nothing that could fall. Give benefits as amounts above zero.',
    'HJW.SWITCHINGVALUE({1,1},{-1,0})': 'costs are below zero. Give costs as amounts above zero, as benefits are.',
    'HJW.SWITCHINGVALUE({1,1;1,1},{1,1})': 'benefits are 2 rows by 2 columns. Give one row or one column.',
    'HJW.SWITCHINGVALUE({1,1},{1,"x"})': 'costs hold the text "x" in cell 2. Give numbers only.',
  },
  OPTIMISMBIAS: {
    'HJW.OPTIMISMBIAS("Software","capex")':
      'category is "Software", which is not there. Give one of: Non-standard buildings, Standard buildings, Non-standard civil engineering, Standard civil engineering, Equipment and development, Outsourcing.',
    'HJW.OPTIMISMBIAS(X1,"capex")':
      'category is missing. Give one of: Non-standard buildings, Standard buildings, Non-standard civil engineering, Standard civil engineering, Equipment and development, Outsourcing.',
    'HJW.OPTIMISMBIAS("Outsourcing","capex")': 'measure is "capex", for which Outsourcing has no bound. Give "opex".',
    'HJW.OPTIMISMBIAS("Standard buildings",X1)': 'measure is missing. Give "duration" or "capex".',
    'HJW.OPTIMISMBIAS("Standard buildings","capex",1.2)':
      'mitigation is 1.2. Give a fraction from 0 to 1, such as 0.4 for 40%.',
    'HJW.OPTIMISMBIAS("Standard buildings","capex","some")': 'mitigation is the text "some". Give a number.',
  },
  FINANCIALYEAR: {
    'HJW.FINANCIALYEAR("11/13")':
      'value is the text "11/13". Give a financial year such as 2011/12, 11-12 or FY12, or a date.',
    'HJW.FINANCIALYEAR(2012)': 'value is 2012. Give a financial year such as 2011/12, 11-12 or FY12, or a date.',
    'HJW.FINANCIALYEAR(X1)': 'value is blank. Give a financial year such as 2011/12, 11-12 or FY12, or a date.',
    'HJW.FINANCIALYEAR(TRUE)': 'value is TRUE. Give a financial year such as 2011/12, 11-12 or FY12, or a date.',
    'HJW.FINANCIALYEAR({"2011/12";"next year"})':
      'value holds the text "next year" in cell 2. Give a financial year such as 2011/12, 11-12 or FY12, or a date.',
  },
  'the readers, which answer at once for arguments that no model could have': {
    'HJW.RESULT()': 'HJW.RESULT needs measure.',
    'HJW.RESULT(X1)':
      'measure is missing. Give one of: NPSV, BCR, IRR, Payback, Discounted payback, Gap closed, FTE, Baseline, Cost of change.',
    'HJW.RESULT("ROI")':
      'measure is "ROI", which is not there. Give one of: NPSV, BCR, IRR, Payback, Discounted payback, Gap closed, FTE, Baseline, Cost of change.',
    'HJW.RESULT("NPSV","HCC")':
      'organisation cannot be chosen for NPSV, which is of all bodies together. Leave it empty, or ask for one of: FTE, Baseline, Cost of change.',
    'HJW.SHARE("HCC","Profit")': 'what is "Profit". Give "benefit", "investment" or "running cost".',
    'HJW.SHARE("HCC","constructor")': 'what is "constructor". Give "benefit", "investment" or "running cost".',
    'HJW.SAVINGS(TRUE)': 'organisation is TRUE. Give a text.',
    'HJW.SAVINGS(,,2014)': 'year is 2014. Give a financial year such as "2014/15", or a date.',
    'HJW.COSTS({"HCC","HC"})': 'HJW.COSTS takes a single cell or value for organisation.',
    'HJW.NETBENEFIT(,TRUE)': 'year is TRUE. Give a financial year such as "2014/15", or a date.',
  },
};

let results: ReadonlyMap<string, EvaluatedFormula>;

before(async () => {
  const formulas = Object.values(refusals).flatMap(each => Object.keys(each));
  const answers = await evaluateFormulas(host, formulas);
  results = new Map(formulas.map((formula, at) => [formula, answers[at] ?? { error: 'none' }]));
});

for (const [name, messages] of Object.entries(refusals)) {
  test(`bad arguments show #VALUE!, which one and what to do: ${name}`, () => {
    for (const [formula, message] of Object.entries(messages)) {
      assert.deepEqual(results.get(formula), { error: '#VALUE!', message }, formula);
    }
  });
}

test('flows that never pay back are #N/A with the remedy', async () => {
  assert.deepEqual(await evaluateFormulas(host, ['=HJW.PAYBACK({-100,30,30})']), [
    {
      error: '#N/A',
      message: 'The flows do not pay back for good. Give more years of flows, or smaller costs.',
    },
  ]);
});
