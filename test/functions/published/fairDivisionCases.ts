import { arrayConstant } from '../figures';
import { shows, type PublishedCase } from './publishedCase';

/** Costs of every coalition as columns of formulas: names joined by +, costs, and savings against going alone. */
function gameOf(costs: Readonly<Record<string, number>>): {
  readonly names: string;
  readonly costs: string;
  readonly savings: string;
} {
  const coalitions = Object.keys(costs);
  const cost = (coalition: string): number => costs[coalition] ?? Number.NaN;
  const alone = (coalition: string): number => Array.from(coalition).reduce((sum, player) => sum + cost(player), 0);
  const column = (values: readonly (number | string)[]): string => arrayConstant(values.map(value => [value]));
  return {
    names: column(coalitions.map(coalition => Array.from(coalition).join('+'))),
    costs: column(coalitions.map(cost)),
    savings: column(coalitions.map(coalition => Number((alone(coalition) - cost(coalition)).toFixed(6)))),
  };
}

const airportCosts = { A: 8, B: 11, C: 13, D: 18 };
const airport = gameOf(
  Object.fromEntries(
    Array.from({ length: 15 }, (_, index) => {
      const members = Object.entries(airportCosts).filter((_entry, player) => ((index + 1) >> player) % 2 === 1);
      return [members.map(([name]) => name).join(''), Math.max(...members.map(([, cost]) => cost))];
    }),
  ),
);

const tennessee = gameOf({
  1: 163520,
  2: 140826,
  3: 250096,
  12: 301607,
  13: 378821,
  23: 367370,
  123: 412584,
});

// prettier-ignore
const sweden = gameOf({
  A: 21.95, H: 17.08, K: 10.91, L: 15.88, M: 20.81, T: 21.98, AH: 34.69, AK: 32.86, AL: 37.83, AM: 42.76, AT: 43.93,
  HK: 22.96, HL: 25, HM: 37.89, HT: 39.06, KL: 26.79, KM: 31.45, KT: 32.89, LM: 31.1, LT: 37.86, MT: 39.41,
  AHK: 40.74, AHL: 43.22, AHM: 55.5, AHT: 56.67, AKL: 48.74, AKM: 53.4, AKT: 54.84, ALM: 53.05, ALT: 59.81,
  AMT: 61.36, HKL: 27.26, HKM: 42.55, HKT: 44.94, HLM: 45.81, HLT: 46.98, HMT: 56.49, KLM: 42.01, KLT: 48.77,
  KMT: 50.32, LMT: 51.46, AHKL: 48.95, AHKM: 60.25, AHKT: 62.72, AHLM: 64.03, AHLT: 65.2, AHMT: 74.1, AKLM: 63.96,
  AKLT: 70.72, AKMT: 72.27, ALMT: 73.41, HKLM: 48.07, HKLT: 49.24, HKMT: 59.35, HLMT: 64.41, KLMT: 56.61,
  AHKLM: 69.76, AHKLT: 70.93, AHKMT: 77.42, AHLMT: 83, AKLMT: 73.97, HKLMT: 66.46, AHKLMT: 83.82,
});

const alone = { tennessee: '{163520;140826;250096}', sweden: '{21.95;17.08;10.91;15.88;20.81;21.98}' };
const sharesOf = (answer: string): string => `INDEX(${answer},0,2)`;

/** Worked examples of sharing joint savings and joint costs. */
export const fairDivisionCases: readonly PublishedCase[] = [
  {
    name: 'the airport game: a runway for four aircraft',
    source: 'S. C. Littlechild and G. Owen (1973): costs of 8, 11, 13 and 18 are borne 2, 3, 4, 9',
    formulas: [shows(`=HJW.SHAPLEY(${airport.names},${airport.savings})`, ['A', 6, 'B', 8, 'C', 9, 'D', 9])],
  },
  {
    name: 'the Tennessee Valley Authority: navigation, flood control, power',
    source: 'P. D. Straffin and J. P. Heaney, "Game Theory and the Tennessee Valley Authority" (1981)',
    formulas: [
      shows(`=HJW.SCRB(${tennessee.names},${tennessee.costs})`, ['1', 117476, '2', 99157, '3', 195951], 0.5),
      shows(
        `=${alone.tennessee}-${sharesOf(`HJW.SHAPLEY(${tennessee.names},${tennessee.savings})`)}`,
        [117829, 100756.5, 193998.5],
      ),
      shows(
        `=${alone.tennessee}-${sharesOf(`HJW.NUCLEOLUS(${tennessee.names},${tennessee.savings})`)}`,
        [116234, 93540, 202810],
      ),
      ...['{117829;100756.5;193998.5}', '{116234;93540;202810}', '{117476;99157;195951}'].map(charges =>
        shows(`=HJW.COREGAP(${tennessee.names},${tennessee.savings},${alone.tennessee}-${charges})<=0`, ['true']),
      ),
    ],
  },
  {
    name: 'water supply of six groups of Swedish municipalities',
    source:
      'H. P. Young, N. Okada and T. Hashimoto, IIASA working paper 79-77 (1979), tables 7 and 8. The paper prints 18.60 and ' +
      '19.21 for the last two of the nucleolus; with the same sum, the nucleolus of its own table is 18.32 and 19.49',
    formulas: [
      shows(
        `=HJW.SCRB(${sweden.names},${sweden.costs})`,
        ['A', 19.54, 'H', 13.28, 'K', 5.62, 'L', 10.9, 'M', 16.66, 'T', 17.82],
        0.0101,
      ),
      shows(
        `=${alone.sweden}-${sharesOf(`HJW.SHAPLEY(${sweden.names},${sweden.savings})`)}`,
        [20.01, 10.71, 6.61, 10.37, 16.94, 19.18],
        0.0101,
      ),
      shows(
        `=${alone.sweden}-${sharesOf(`HJW.NUCLEOLUS(${sweden.names},${sweden.savings})`)}`,
        [20.35, 12.06, 5, 8.61, 18.32, 19.49],
        0.0101,
      ),
      shows(
        `=HJW.COREGAP(${sweden.names},${sweden.savings},${sharesOf(`HJW.SHAPLEY(${sweden.names},${sweden.savings})`)})`,
        [0.43],
        0.01,
      ),
      shows(
        `=HJW.COREGAP(${sweden.names},${sweden.savings},${sharesOf(`HJW.NUCLEOLUS(${sweden.names},${sweden.savings})`)})<=0`,
        ['true'],
      ),
    ],
  },
  {
    name: 'a majority of three: no division is in the core, and that is said rather than a crash',
    source:
      'The textbook example: any two of three save all there is; by symmetry a third each, and a pair lacks a third',
    formulas: [
      shows('=HJW.SHAPLEY({"1+2";"1+3";"2+3";"1+2+3"},{1;1;1;1})', ['1', 1 / 3, '2', 1 / 3, '3', 1 / 3]),
      shows('=HJW.NUCLEOLUS({"1+2";"1+3";"2+3";"1+2+3"},{1;1;1;1})', ['1', 1 / 3, '2', 1 / 3, '3', 1 / 3]),
      shows('=HJW.COREGAP({"1+2";"1+3";"2+3";"1+2+3"},{1;1;1;1},{1;1;1}/3)', [1 / 3]),
    ],
  },
];
