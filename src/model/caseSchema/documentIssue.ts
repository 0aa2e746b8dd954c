import type { Issue } from '../../issue/issue';
import { jointWorking } from '../jointWorking';
import { OPEN_DIMENSIONS } from '../caseMembers';
import type { DocumentFault } from './documentFaults';
import { inputFault, inputOf } from './inputFault';
import { suggestion } from './nearestName';
import { placeInDocument } from './placeInDocument';

type Words = Pick<Issue, 'code' | 'message' | 'remedy'>;

const BY_INPUT = ['inputs', 'origins', 'links'];
const PARTS = ['format', 'title', 'members', ...BY_INPUT, 'readings', 'unmonetised', 'conflicts'];

/** What an entry of a register looks like. */
const ENTRIES = {
  readings:
    'Write { "file": "hcc.xlsx", "organisation": "HCC", "fingerprint": "09f3…", "readAt": "2026-11-22 14:05" }.',
  unmonetised:
    'Write for example { "benefit": "Skills are kept", "body": "HC", "note": "Staff survey" }; body and note may be left out.',
  conflicts: 'Write { "id": …, "topic": …, "first": { "says": …, "where": … }, "second": { "says": …, "where": … } }.',
} as const;

/** States a fault of a document as an issue for whoever wrote it: in which file and where in it, what is wrong, what to do. */
export function documentIssue(fault: DocumentFault, file: string): Issue {
  const place = placeInDocument(fault.steps);
  const [part, name] = fault.steps;
  const byInput = BY_INPUT.includes(String(part)) && name !== undefined;
  const { code, message, remedy } = wordsOf(fault);
  return {
    code,
    severity: 'error',
    message: `At ${place}: ${message}`,
    remedy,
    place: { file, input: byInput ? String(name) : place },
  };
}

function wordsOf(fault: DocumentFault): Words {
  const { steps, keyword, value } = fault;
  const [part, name] = steps;
  if (steps.length === 1 && keyword === 'false')
    return {
      code: 'case-part-unknown',
      message: `A case document has no "${String(part)}".`,
      remedy: `${suggestion(String(part), PARTS)}Its parts are ${PARTS.join(', ')}.`,
    };
  switch (part) {
    case 'members':
      return memberWords(fault);
    case 'inputs':
      return name === undefined ? inputsWords() : inputWords(String(name), fault);
    case 'origins':
    case 'links':
      return keyword === 'enum' ? unknownInput(String(name)) : originWords();
    case 'readings':
    case 'unmonetised':
    case 'conflicts':
      return { code: 'case-register', message: describeRegisterFault(fault), remedy: ENTRIES[part] };
    default:
      return { code: 'case-part', message: `${describe(value)} cannot stand here.`, remedy: 'Write text in quotes.' };
  }
}

function inputWords(name: string, fault: DocumentFault): Words {
  const line = inputOf(name);
  return line === undefined ? unknownInput(name) : inputFault(line, fault);
}

function inputsWords(): Words {
  return {
    code: 'case-part',
    message: 'The inputs are no object.',
    remedy: 'Write each by its name: "inputs": { "realisation": 0.9 }.',
  };
}

function memberWords({ steps, keyword }: DocumentFault): Words {
  const [, name] = steps;
  if (steps.length === 2 && keyword === 'false') {
    const follows = name === 'servedService' || name === 'coalition';
    return {
      code: 'case-dimension-unknown',
      message: `The model names no members of "${String(name)}".`,
      remedy: follows
        ? 'Leave it out: it follows from the services and the bodies.'
        : `${suggestion(String(name), OPEN_DIMENSIONS)}Members are named for ${OPEN_DIMENSIONS.join(', ')}.`,
    };
  }
  return {
    code: 'case-member-list',
    message: 'It is no list of different names.',
    remedy: 'Write for example "organisation": ["HCC", "HC"], with at least one name and none twice.',
  };
}

/** The names of all inputs are in the remedy, for want of a manual at hand. */
function unknownInput(name: string): Words {
  const known = jointWorking.lines.filter(line => line.origin.kind === 'input').map(line => line.id);
  return {
    code: 'case-input-unknown',
    message: `The model has no input "${name}".`,
    remedy: `${suggestion(name, known)}Its inputs are ${known.join(', ')}.`,
  };
}

function originWords(): Words {
  return {
    code: 'case-origins',
    message: 'It is no list of texts.',
    remedy: 'Write one text for every cell of the input in the order of its members, null where nothing is known.',
  };
}

function describeRegisterFault({ steps, keyword, value }: DocumentFault): string {
  if (keyword === 'required') return 'Something that is needed is left out.';
  if (keyword === 'false') return `An entry has no "${String(steps.at(-1))}".`;
  return `${describe(value)} cannot stand here.`;
}

function describe(value: unknown): string {
  return value === undefined ? 'This' : JSON.stringify(value).slice(0, 60);
}
