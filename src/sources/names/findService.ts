import { knownServices } from '../../reference/services';
import { comparableText, withoutMarks } from '../text/plainText';
import { rememberByWords } from '../text/rememberByText';

/** A service as a label names it: known for certain, known by a word within the label, or kept under its own name. */
export interface FoundService {
  readonly name: string;
  readonly certainty: 'known' | 'likely' | 'own';
}

const aliases = new Map<string, string>();
for (const service of knownServices) {
  for (const name of [service.name, ...service.aliases]) aliases.set(essence(name), service.name);
}
const leadingCode = /^[a-z]{0,4}\d[\w./]*\s*(?:-|:)?\s+(?=\D)/i;

/**
 * Finds the service that a label names; null for an empty label.
 *
 * A leading code, footnote marks and words such as "services", "team" or "total" are set aside, and of "IT - licences"
 * the part before the dash counts. A label that holds the name of just one known service among other words is
 * `likely` that service; one that holds none, or two, is kept under its own name.
 */
export function findService(label: string): FoundService | null {
  const text = withoutMarks(label).replace(leadingCode, '');
  if (text === '' || !/\p{L}/u.test(text)) return null;
  const known = knownService(text);
  if (known !== null) return { name: known, certainty: 'known' };
  const within = servicesWithin(text);
  const [only] = within;
  if (only !== undefined && within.length === 1) return { name: only, certainty: 'likely' };
  return { name: text, certainty: 'own' };
}

/** Finds the known service that a label names for certain; null when it names none. */
export const knownService: (label: string) => string | null = rememberByWords(lookUpService);

function lookUpService(label: string): string | null {
  const text = withoutMarks(label).replace(leadingCode, '');
  const whole = aliases.get(essence(text));
  if (whole !== undefined) return whole;
  const [before] = text.split(/\s*(?:\s-\s|:|\/|\()\s*/);
  return aliases.get(essence(before ?? '')) ?? null;
}

/** Short names count too, so that "HR & Payroll" is seen to name two services; "is" is a word like any other. */
function servicesWithin(text: string): readonly string[] {
  const within = ` ${essence(text)} `;
  const found = new Set<string>();
  for (const [alias, service] of aliases) {
    if (alias !== 'is' && within.includes(` ${alias} `)) found.add(service);
  }
  return [...found];
}

function essence(label: string): string {
  const text = comparableText(label);
  const bare = text
    .replace(
      /\b(services?|teams?|units?|departments?|dept|functions?|sections?|divisions?|branch|support|corporate|central|head of|sub total|subtotal|totals?|net cost of)\b/g,
      ' ',
    )
    .replace(/^(and|of|the)\b|\b(and|of|the)$/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return bare === '' ? text : bare;
}
