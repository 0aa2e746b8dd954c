import { shows, type PublishedCase } from './publishedCase';

const maintenanceFirst = '{360000;95000},{0,10,50,40;5,0,45,50}';
const systemsFirst = '{95000;360000},{0,5,45,50;10,0,50,40}';
const plant = '{6300000;1452150},{0,20,30,50;10,0,80,10}';
const waterFirst = '{300000;200000},{0,50,10,40;10,0,30,60}';

/** Worked examples of charging service departments and splitting amounts. */
export const serviceCostCases: readonly PublishedCase[] = [
  {
    name: 'two service and two mission centres, reciprocal',
    source: 'D. W. Young, cost allocation note (Crimson Press): $2,328 and $6,772, together $9,100',
    formulas: [
      shows('=HJW.RECIPROCAL({1200;2400},{0,1,1,4;1,0,1,3})+{1500,4000}', [2328, 6772], 0.5),
      shows('=SUM(HJW.RECIPROCAL({1200;2400},{0,1,1,4;1,0,1,3}))+5500', [9100]),
      shows('=HJW.RECIPROCAL({1200;2400},{7,1,1,4;1,9,1,3})+{1500,4000}', [2328, 6772], 0.5),
    ],
  },
  {
    name: 'maintenance and systems by every method',
    source: 'HOCK, questions for Certified Management Accountants: 445,000 direct, 442,053 step-down; the rest derived',
    formulas: [
      shows(`=HJW.DIRECT(${maintenanceFirst})+{200000,300000}`, [445000, 510000]),
      shows(`=HJW.STEPDOWN(${maintenanceFirst})+{200000,300000}`, [442053, 512947], 1),
      shows(`=HJW.STEPDOWN(${systemsFirst})+{200000,300000}`, [445388.8888888889, 509611.1111111111]),
      shows(`=HJW.RECIPROCAL(${maintenanceFirst})+{200000,300000}`, [442537.688442211, 512462.3115577889]),
    ],
  },
  {
    name: 'plant maintenance and information systems by every method',
    source: 'C. T. Horngren, Cost Accounting, chapter 15: PM = 6,300,000 + 0.1 IS, IS = 1,452,150 + 0.2 PM; derived',
    formulas: [
      shows(`=HJW.RECIPROCAL(${plant})+{2000000,4000000}`, [6187025, 7565125]),
      shows(`=HJW.DIRECT(${plant})+{2000000,4000000}`, [5653300, 8098850]),
      shows(`=HJW.STEPDOWN(${plant})+{2000000,4000000}`, [6300800, 7451350]),
    ],
  },
  {
    name: 'electricity and water, water closed first, and reciprocal',
    source:
      'Balco Inc., https://tutorsglobe.com/question/how-much-service-department-cost-would-be-allocated-53426384.aspx',
    formulas: [
      shows(`=HJW.STEPDOWN(${waterFirst})`, [146666.6666666667, 353333.3333333334]),
      shows(`=HJW.RECIPROCAL(${waterFirst})`, [144210.5263157895, 355789.47368421056]),
    ],
  },
  {
    name: 'a fee and capital shared half and half',
    source:
      'Essex Police, Fire and Crime Commissioner, decision 086-23: £122,540 is £61,270 each, £18,000,000 £9m each',
    formulas: [
      shows('=HJW.ALLOCATE(122540,{0.5,0.5})', [61270, 61270]),
      shows('=HJW.ALLOCATE(18000000,{0.5;0.5})', [9000000, 9000000]),
    ],
  },
];
