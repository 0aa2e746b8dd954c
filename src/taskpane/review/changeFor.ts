import type { CorrectionChange } from './correctMapping';
import type { ChoiceField } from './correctionFields';

/** Makes a change of what was chosen in a field; the empty value takes the correction back. */
export function changeFor(part: ChoiceField['part'], value: string): CorrectionChange {
  if (value === '') return { [part]: null };
  return part === 'take' ? { take: value === 'yes' } : { [part]: value };
}
