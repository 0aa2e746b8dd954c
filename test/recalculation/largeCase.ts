import type { CaseDocument, Spread } from '../../src/model/jointCase';
import type { RunRequest } from '../../src/usecases/runRequest';

/** How many bodies, services and years take part. */
export interface CaseSize {
  readonly bodies: number;
  readonly services: number;
  readonly years: number;
}

/** Twelve bodies, twenty services, twenty years: the largest case that the add-in is meant for. */
export const LARGEST: CaseSize = { bodies: 12, services: 20, years: 20 };

const list = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

/**
 * A case of any size, made up by plain arithmetic so that no two bodies, services or years have the same figures.
 *
 * It gives budgets, staff, front-line spend, known savings, spend, gaps and receipts of every body, costs of every year,
 * and assumptions that differ from what a new model starts from.
 */
export function largeCase({ bodies, services, years }: CaseSize): CaseDocument {
  const perBody = (item: (body: number) => number | null): Spread => list(bodies, item);
  const perService = (item: (body: number, service: number) => Spread): Spread =>
    list(bodies, body => list(services, service => item(body, service)));
  const perYear = (item: (year: number) => number | null): Spread => list(years, item);
  const gross = (body: number, service: number): number => 900 + 137 * (body + 1) * ((service % 7) + 1) + 11 * service;
  return {
    format: 'hjw-case/1',
    title: `${bodies} bodies, ${services} services, ${years} years (made up)`,
    members: {
      organisation: list(bodies, body => `Body ${body + 1}`),
      service: list(services, service => `Service ${service + 1}`),
      lever: ['Management', 'Sites', 'Process'],
      year: list(years, year => `${2026 + year}/${String(27 + year)}`),
      costCategory: ['Programme team', 'ICT', 'ICT running cost', 'Training'],
      category: ['Generic', 'Specialist', 'Energy'],
      adjustment: ['Efficiency of last year', 'Transfer'],
      biasFactor: ['Client', 'Technology'],
    },
    inputs: {
      grossExpenditure: perService(gross),
      externalIncome: perService((body, service) => 10 + 3 * body + 2 * service),
      staff: perService((body, service) => 12 + 2 * body + (service % 5)),
      frontLineSpend: perService((body, service) => 20 + body + 4 * (service % 3)),
      frontLineStaff: perService((_, service) => (service % 4) / 2),
      baselineAdjustment: perService((body, service) => [-5 - body, service % 6]),
      plannedSaving: perService((body, service) => perYear(year => Math.min(year, 6) * ((body + service) % 4))),
      postsReleased: perService((body, service) => ((body + service) % 5) / 4),
      siteCostReleased: perService((body, service) => 2 * ((body + 2 * service) % 6)),
      timeFreed: perService((_, service) => (service % 3) / 2),
      timeCashed: perService(() => 0.4),
      activity: perService((body, service) => (service % 5 === 0 ? 400 + 60 * body + 10 * service : null)),
      servedPart: list(services, from => list(services, to => (from !== to && (from + to) % 9 === 0 ? 0.04 : 0))),
      investment: perBody(body => 5 + (body % 4)),
      serviceUse: perBody(body => 40 + 7 * body),
      costDriver: perBody(body => 300 + 90 * body),
      averagePay: perBody(body => 26 + 0.5 * body),
      employerInsurance: perBody(() => 0.1),
      employerPension: perBody(body => 0.15 + 0.005 * body),
      overheadPerPost: perBody(() => 3),
      redundancyPerPost: perBody(body => 12 + body),
      standAloneSaving: perBody(body => 10 + 5 * body),
      procuredSpend: list(bodies, body => [4000 + 900 * body, 1500 + 100 * body, 600 + 40 * body]),
      alreadyJointSpend: list(bodies, body => [100 + 10 * body, 40, 20]),
      fundingGap: list(bodies, body => perYear(year => (year === 0 ? null : 150 * year + 40 * body))),
      assetReceipt: list(bodies, body => perYear(year => (year === 3 + (body % 4) ? 60 + 10 * body : 0))),
      leverRate: [0.03, 0.02, 0.025],
      leverOverlap: 'Sequential',
      leverCap: 0.14,
      procurementRate: [0.02, 0.01, 0.03],
      realisation: 0.9,
      delayMonths: 5,
      costMultiplier: 1.1,
      benefitBias: 0.2,
      financeRate: 0.05,
      investmentWeight: 0.4,
      useWeight: 0.35,
      driverWeight: 0.25,
      costEstimate: list(4, category =>
        perYear(year => (year < 5 || category === 2 ? 90 * (category + 1) + 7 * year : 0)),
      ),
      costBias: [0.2, 0.6, 0.15, 0.3],
      costRecurring: ['One-off', 'One-off', 'Recurring', 'One-off'],
      riskCost: perYear(year => (year < 8 ? 40 - 3 * year : 5)),
      usualCost: perYear(year => (year === 2 ? 60 : 0)),
      societalBenefit: perYear(year => Math.min(15, 2 * year)),
      inflation: perYear(year => 0.02 + 0.0005 * year),
      payInflation: perYear(year => 0.025 - 0.0005 * year),
      phasing: perYear(year => Math.min(1, (3 * year) / 20)),
      scheduleChosen: 'Standard',
      chargingMethod: 'Step-down',
    },
  };
}

/** A run of such a case on an empty workbook, at a fixed time. */
export function largeRequest(size: CaseSize): RunRequest {
  return documentRequest(largeCase(size));
}

/** A run of a case document alone. */
export function documentRequest(document: CaseDocument): RunRequest {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return { sources: [], caseDocument: { name: 'case.json', bytes }, now: new Date('2026-11-22T10:00:00Z') };
}
