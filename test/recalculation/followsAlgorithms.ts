import type { Expression } from '../../src/lines/expression';
import type { Line } from '../../src/lines/line';
import type { Model } from '../../src/lines/model';

/** The ids of lines that algorithms compute, and of all lines whose rules read one of those, directly or further on. */
export function followsAlgorithms(model: Model): ReadonlySet<string> {
  const following = new Set<string>();
  for (const line of model.lines) {
    if (line.origin.kind === 'algorithm') following.add(line.id);
    else if (line.origin.kind === 'rule' && readBy(line.origin.rule).some(each => following.has(each.id))) {
      following.add(line.id);
    }
  }
  return following;
}

/** The lines that a rule reads, itself among them where it looks back; a model defines lines before they are read. */
function readBy({ node }: Expression): readonly Line[] {
  switch (node.kind) {
    case 'number':
    case 'absent':
      return [];
    case 'line':
      return [node.line];
    case 'operation':
      return node.operands.flatMap(readBy);
    case 'fold':
      return [node.of];
    case 'where':
      return [node.of, node.key, ...readBy(node.equals)];
    case 'previous':
    case 'at':
      return readBy(node.of);
    case 'first':
      return [...readBy(node.then), ...readBy(node.after)];
    case 'each':
      return Object.values(node.cases).flatMap(readBy);
  }
}
