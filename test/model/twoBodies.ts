import { assembleCase } from '../../src/model/assembleCase';
import type { CaseDocument, JointCase, Spread } from '../../src/model/jointCase';

/** A small sound case, Avon and Rutland with ICT and Legal, in which these inputs are replaced. */
export function twoBodies(inputs: Record<string, Spread> = {}, rest: Partial<CaseDocument> = {}): JointCase {
  const assembled = assembleCase({
    facts: [],
    document: {
      format: 'hjw-case/1',
      members: { organisation: ['Avon', 'Rutland'], service: ['ICT', 'Legal'], biasFactor: ['Scope', 'Team'] },
      inputs: { grossExpenditure: 100, staff: 2, investment: 1, serviceUse: 1, costDriver: 1, ...inputs },
      ...rest,
    },
  });
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.issues));
  return assembled.value;
}
