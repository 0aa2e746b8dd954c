import type { Threshold } from '../../usecases/refreshProposal';

/** A threshold as it is typed: an amount in £'000 and a share in percent, each empty where it does not judge. */
export interface ThresholdText {
  readonly amount: string;
  readonly share: string;
}

/** Writes a threshold for its fields: 100 and 0.1 → `100` and `10`. */
export function writeThreshold({ absolute, relative }: Threshold): ThresholdText {
  return {
    amount: absolute === undefined ? '' : String(absolute),
    share: relative === undefined ? '' : String(Number((relative * 100).toPrecision(12))),
  };
}

/** Reads a threshold as typed; null where one of its fields is no figure of nil or more, or both are empty. */
export function readThreshold({ amount, share }: ThresholdText): Threshold | null {
  const [absolute, percent] = [figureOf(amount), figureOf(share)];
  if (absolute === null || percent === null || (absolute === undefined && percent === undefined)) return null;
  return {
    ...(absolute !== undefined && { absolute }),
    ...(percent !== undefined && { relative: percent / 100 }),
  };
}

function figureOf(text: string): number | null | undefined {
  const plain = text.replace(/[,\s%£]/g, '');
  if (plain === '') return undefined;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
