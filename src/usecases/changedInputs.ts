import type { Decimal } from '../engine/decimal';
import { bind } from '../lines/binding';
import { namedMembers } from '../lines/namedMembers';
import { figureOfCase } from '../model/figureOfCase';
import type { JointCase } from '../model/jointCase';
import { jointWorking } from '../model/jointWorking';
import type { InputChange } from './runRequest';

/** Lists every input figure that differs between two cases, by the names of its members, before and after. */
export function changedInputs(before: JointCase, after: JointCase): readonly InputChange[] {
  const binding = bind(jointWorking, after.members);
  return jointWorking.lines
    .filter(line => line.origin.kind === 'input')
    .flatMap(line =>
      (after.figures.get(line.id) ?? []).flatMap((figure, offset): InputChange[] => {
        const named = namedMembers(binding, line, offset);
        const old = figureOfCase(before, line, named)?.value;
        if (old !== undefined && same(old, figure)) return [];
        return [
          {
            input: [line.name, Object.values(named).join(', ')].filter(part => part !== '').join(': '),
            before: old === undefined ? 'none' : spell(old),
            after: spell(figure),
            source: after.origins.get(line.id)?.[offset] ?? '',
          },
        ];
      }),
    );
}

function same(one: Decimal, other: Decimal): boolean {
  return one.equals(other) || (one.isNaN() && other.isNaN());
}

function spell(figure: Decimal): string {
  return figure.isNaN() ? 'blank' : figure.toString();
}
