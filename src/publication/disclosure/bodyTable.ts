import type { Evaluation } from '../../lines/evaluate';
import type { Line } from '../../lines/line';
import { netBaseline, staffInScope } from '../../model/chapters/baseline';
import { addressableSpend } from '../../model/chapters/procurement';
import { procurementSaving } from '../../model/chapters/savings';
import { serviceSaving } from '../../model/chapters/serviceSavings';
import { category, organisation, service } from '../../model/dimensions';

/** Confidential figures of each body: a row for every body, a column for every service or what else they are split by. */
export interface BodyTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

/** The column beside the services in which savings by buying together stand. */
export const PROCUREMENT = 'Goods and services bought';

/** The confidential figures behind the totals by body and by service: net baseline, staff and yearly saving. */
export function serviceTables(evaluation: Evaluation): readonly BodyTable[] {
  const { binding } = evaluation;
  const services = binding.membersOf(service);
  const columns = [...services, PROCUREMENT];
  const table = (line: Line, procurement?: Line): BodyTable => ({
    columns,
    rows: binding
      .membersOf(organisation)
      .map(body => [
        ...services.map(each => evaluation.figure(line, body, each).toNumber()),
        procurement === undefined ? 0 : evaluation.figure(procurement, body).toNumber(),
      ]),
  });
  return [table(netBaseline), table(staffInScope), table(serviceSaving, procurementSaving)];
}

/** What each body buys by category, which stands behind its stand-alone cost. */
export function purchaseTable(evaluation: Evaluation): BodyTable {
  const { binding } = evaluation;
  const columns = binding.membersOf(category);
  return {
    columns,
    rows: binding
      .membersOf(organisation)
      .map(body => columns.map(each => evaluation.figure(addressableSpend, body, each).toNumber())),
  };
}
