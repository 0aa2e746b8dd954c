import type { Issue } from '../issue/issue';
import type { Binding } from '../lines/binding';
import { lineOf } from '../lines/model';
import type { CaseDocument, Spread } from './jointCase';
import { jointWorking } from './jointWorking';

/**
 * Finds inputs of a document that do not fit its members: `case-member-unknown` for a name that is no member,
 * `case-list-length` for a list of another length than its members.
 */
export function checkDocument(document: CaseDocument, binding: Binding): readonly Issue[] {
  const issues: Issue[] = [];
  const complain = (code: string, input: string, message: string, remedy: string): void => {
    issues.push({ code, severity: 'error', message, remedy, place: { input } });
  };

  const look = (input: string, spread: Spread, depth: number): void => {
    if (spread === null || typeof spread !== 'object') return;
    const dimension = lineOf(jointWorking, input).per[depth];
    if (dimension === undefined) {
      complain(
        'case-list-length',
        input,
        'It has more levels than the input has dimensions.',
        'Take one level of brackets away.',
      );
      return;
    }
    const members = binding.membersOf(dimension);
    if (isList(spread)) {
      if (spread.length !== members.length) {
        const remedy = `Give one for each: ${members.join(', ')}.`;
        complain(
          'case-list-length',
          input,
          `A list has ${spread.length} entries for ${members.length} of ${dimension.heading.toLowerCase()}.`,
          remedy,
        );
      }
      for (const entry of spread) look(input, entry, depth + 1);
      return;
    }
    for (const [member, entry] of Object.entries(spread)) {
      if (!members.includes(member)) {
        const remedy = `Known are ${members.join(', ')}.`;
        complain(
          'case-member-unknown',
          input,
          `"${member}" is no ${dimension.heading.toLowerCase()} of the case.`,
          remedy,
        );
      }
      look(input, entry, depth + 1);
    }
  };

  for (const [input, spread] of Object.entries(document.inputs ?? {})) look(input, spread, 0);
  return issues;
}

function isList(spread: Spread): spread is readonly Spread[] {
  return Array.isArray(spread);
}
