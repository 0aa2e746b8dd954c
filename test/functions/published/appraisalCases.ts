import { arrayConstant } from '../figures';
import { shows, type PublishedCase } from './publishedCase';

const thirtyYears = Array.from({ length: 31 }, (_, year) => year);

/** Worked examples of time and risk. */
export const appraisalCases: readonly PublishedCase[] = [
  {
    name: 'discount factors at 3.5%, years 0 to 30, in the standard schedule and as a rate',
    source: 'HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, table A.1',
    formulas: ['"standard"', '0.035', ''].map(schedule =>
      shows(
        `=HJW.DISCOUNTFACTOR(${arrayConstant([thirtyYears])},${schedule})`,
        // prettier-ignore
        [1, 0.9662, 0.9335, 0.9019, 0.8714, 0.842, 0.8135, 0.786, 0.7594, 0.7337, 0.7089, 0.6849, 0.6618, 0.6394, 0.6178, 0.5969, 0.5767, 0.5572, 0.5384, 0.5202, 0.5026, 0.4856, 0.4692, 0.4533, 0.438, 0.4231, 0.4088, 0.395, 0.3817, 0.3687, 0.3563],
        5e-5,
      ),
    ),
  },
  {
    name: 'discount factors for risks to health, years 0 to 30',
    source: 'HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, table A.2',
    formulas: ['"health"', '0.015'].map(schedule =>
      shows(
        `=HJW.DISCOUNTFACTOR(${arrayConstant(thirtyYears.map(year => [year]))},${schedule})`,
        // prettier-ignore
        [1, 0.9852, 0.9707, 0.9563, 0.9422, 0.9283, 0.9145, 0.901, 0.8877, 0.8746, 0.8617, 0.8489, 0.8364, 0.824, 0.8118, 0.7999, 0.788, 0.7764, 0.7649, 0.7536, 0.7425, 0.7315, 0.7207, 0.71, 0.6995, 0.6892, 0.679, 0.669, 0.6591, 0.6494, 0.6398],
        5e-5,
      ),
    ),
  },
  {
    name: 'one pound a year from year 0',
    source: 'HM Treasury, "Discounting: Green Book supplementary guidance", February 2026, annex A, cumulative values',
    formulas: [
      shows('=HJW.NPSV(SEQUENCE(1,21,1,0),0.035)', [15.212], 5e-4),
      shows('=HJW.NPSV(SEQUENCE(21,1,1,0),0.015)', [18.169], 5e-4),
      shows('=HJW.NPSV(SEQUENCE(27,1,1,0))', [17.89], 5e-4),
      shows('=HJW.NPSV(SEQUENCE(27,1,1,0),"health")', [22.399], 5e-4),
    ],
  },
  {
    name: 'the declining schedules are chained from year to year',
    source:
      'Rates of HM Treasury, February 2026, from the Department for Transport, "Forthcoming change: Green Book updates", ' +
      '16 April 2026; factors derived from them',
    formulas: (
      [
        // prettier-ignore
        ['standard', [0.356278, 0.345901, 0.265105, 0.197263, 0.146782, 0.094214, 0.091916, 0.050818, 0.027411, 0.026873, 0.006207, 0.006116, 0.001401, 0.001387]],
        // prettier-ignore
        ['health', [0.639762, 0.631615, 0.562799, 0.495094, 0.435534, 0.359354, 0.35555, 0.275402, 0.211062, 0.209262, 0.111042, 0.110336, 0.058671, 0.05842]],
        // prettier-ignore
        ['low', [0.411987, 0.401664, 0.319654, 0.248014, 0.19243, 0.131513, 0.128757, 0.077459, 0.045622, 0.044855, 0.012791, 0.012628, 0.00355, 0.00352]],
      ] as const
    ).map(([schedule, factors]) =>
      shows(`=HJW.DISCOUNTFACTOR({30,31,40,50,60,75,76,100,125,126,200,201,300,301},"${schedule}")`, factors),
    ),
  },
  {
    name: 'the bounds of optimism bias, and the reduction by what is managed',
    source:
      'Mott MacDonald, "Review of Large Public Procurement in the UK" (2002), table 2, and example 1: 51% of which 92% is ' +
      'managed leaves 4% (exactly 4.08%)',
    formulas: [
      shows('=HJW.OPTIMISMBIAS("Non-standard Buildings","duration")', [0.39]),
      shows('=HJW.OPTIMISMBIAS("Non-standard Buildings","capex")', [0.51]),
      shows('=HJW.OPTIMISMBIAS("Standard Buildings","duration")', [0.04]),
      shows('=HJW.OPTIMISMBIAS("standard buildings","CAPEX")', [0.24]),
      shows('=HJW.OPTIMISMBIAS("Non-standard Civil Engineering","duration")', [0.25]),
      shows('=HJW.OPTIMISMBIAS("Non-standard Civil Engineering","capex")', [0.66]),
      shows('=HJW.OPTIMISMBIAS("Standard Civil Engineering","duration")', [0.2]),
      shows('=HJW.OPTIMISMBIAS("Standard Civil Engineering","capex")', [0.44]),
      shows('=HJW.OPTIMISMBIAS("Equipment/Development","duration")', [0.54]),
      shows('=HJW.OPTIMISMBIAS("equipment-development","capex")', [2]),
      shows('=HJW.OPTIMISMBIAS("Outsourcing","opex")', [0.41]),
      shows('=HJW.OPTIMISMBIAS("Non-standard Buildings","capex",0.92)', [0.0408]),
      shows('=ROUND(100*(1+HJW.OPTIMISMBIAS("Non-standard Buildings","capex",0.92)),0)+7', [111]),
    ],
  },
  {
    name: 'the switching value of benefits',
    source:
      "The Green Book's definition: 30,000 of benefit and 21,000 of cost leave 9,000, which is 30% of the benefit",
    formulas: [
      shows('=HJW.SWITCHINGVALUE(30000,21000)', [0.3]),
      shows('=HJW.SWITCHINGVALUE({30000},{21000},"low")', [0.3]),
    ],
  },
  {
    name: 'net present value, which Excel discounts by one period more',
    source:
      "Microsoft's documentation of NPV (1,188.44) and of VBA's NPV; Adobe FormCalc reference, NPV, with 14 digits",
    formulas: [
      shows('=HJW.NPSV({-10000,3000,4200,6800},0.1)', [1307.287754]),
      shows('=HJW.NPSV({-10000,3000,4200,6800},0.1)/1.1', [1188.44], 0.005),
      shows('=HJW.NPSV({-10000,3000,4200,6800},0.1)-NPV(0.1,-10000,3000,4200,6800)*1.1', [0]),
      shows('=HJW.NPSV({-70000;22000;25000;28000;31000},0.0625)/1.0625', [19312.570209535177]),
      shows('=HJW.NPSV(5000,0.065)/1.065', [4694.83568075117], 1e-8),
      shows('=HJW.NPSV({500,1500,4000,10000},0.1)/1.1', [11529.60863329007], 1e-8),
      shows('=HJW.NPSV({50,60,40,100,25},0.0275/12)/(1+0.0275/12)', [273.14193838457], 1e-8),
    ],
  },
  {
    name: 'payback for good, plain and discounted',
    source: 'The definition in accounting textbooks: even accrual within a period; derived by hand',
    formulas: [
      shows('=HJW.PAYBACK({-1000,300,400,500,200})', [2.6]),
      shows('=HJW.PAYBACK({-1000;300;400;500;200},0.035)', [2.74670075], 1e-9),
      shows('=HJW.PAYBACK({-1000,100,100,100})', '#N/A'),
      shows('=HJW.PAYBACK({-1000,100,100,100},0.035)', '#N/A'),
      shows('=HJW.PAYBACK({500,100})', [0]),
      shows('=HJW.PAYBACK({-100,300,-250,100})', [2.5]),
    ],
  },
];
