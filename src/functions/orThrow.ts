import type { Result } from '../issue/issue';
import { valueError } from './valueError';

/** Takes the value of a result, or ends the worksheet function with `#VALUE!` and the issues as its message. */
export function orThrow<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's runtime asks for its own class, no Error.
  throw valueError(result.issues);
}
