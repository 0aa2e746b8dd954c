import type { Issue } from '../issue/issue';
import type { Line } from '../lines/line';
import { suggestion } from './caseSchema/nearestName';
import { spellGroup } from './spellGroups';

/**
 * Checks the names of the groups of bodies whose savings a document gives by object.
 *
 * Issues: `case-body-unknown` for a group with a body that takes no part, `case-group-unknown` for one that is no group of
 * two or more, `case-group-twice` for one that is named in two ways, `case-group-missing` when all bodies together have no
 * saving.
 */
export function checkGroups(
  line: Line,
  written: readonly string[],
  bodies: readonly string[],
  groups: readonly string[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const complain = (code: string, group: string, message: string, remedy: string): void => {
    const at = `inputs.${line.id}[${JSON.stringify(group)}]`;
    issues.push({ code, severity: 'error', message: `At ${at}: ${message}`, remedy, place: { input: line.id } });
  };
  const seen = new Map<string, string>();
  for (const group of written) {
    const spelt = spellGroup(group, bodies, groups);
    const twin = seen.get(spelt);
    const stranger = group
      .split('+')
      .map(part => part.trim())
      .find(part => !bodies.includes(part));
    if (twin !== undefined)
      complain('case-group-twice', group, `It is the same group as "${twin}".`, 'Give each group one saving.');
    else if (groups.includes(spelt)) seen.set(spelt, group);
    else if (stranger !== undefined)
      complain(
        'case-body-unknown',
        group,
        `"${stranger}" is no body of the case.`,
        `${suggestion(stranger, bodies)}Known are ${bodies.join(', ')}; join the bodies of a group with +.`,
      );
    else
      complain(
        'case-group-unknown',
        group,
        'It is no group whose saving can be entered.',
        'A group has two bodies or more, and savings of groups are entered for up to ten bodies; the saving of one body alone is the input standAloneSaving.',
      );
  }
  const all = groups.at(-1);
  if (all !== undefined && !seen.has(all))
    complain(
      'case-group-missing',
      all,
      'The saving of all bodies together is not given.',
      'Give it too: the others are read in proportion to it.',
    );
  return issues;
}
