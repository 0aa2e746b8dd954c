import type { Line } from '../../lines/line';

/** What is wrong with a figure outside the limits of its input, and what to do. */
export interface RangeFault {
  readonly code: 'input-share-range' | 'input-negative' | 'input-range';
  readonly message: string;
  readonly remedy: string;
}

/** Says in words that a figure lies outside the limits of its input; `figure` as it was written. */
export function rangeFault(line: Line, figure: string, isNegative: boolean): RangeFault {
  const { least, most } = line.origin.kind === 'input' ? line.origin.limits : {};
  if (least === 0 && most === undefined && isNegative)
    return {
      code: 'input-negative',
      message: `It is ${figure}, below nothing.`,
      remedy: 'Check the sign: the figure is entered as zero or more.',
    };
  const bounds =
    least !== undefined && most !== undefined
      ? least === most
        ? `be ${least}`
        : `lie between ${least} and ${most}`
      : least !== undefined
        ? `be at least ${least}`
        : `be at most ${most ?? ''}`;
  const isShare = line.unit.startsWith('%') && most === 1;
  return {
    code: isShare ? 'input-share-range' : 'input-range',
    message: `It is ${figure}; it must ${bounds}.`,
    remedy: isShare
      ? 'Enter a fraction: 0.035 or 3.5% for three and a half per cent.'
      : `Enter a figure within these limits${line.unit === 'number' ? '' : `, in ${line.unit.replace('?', '')}`}.`,
  };
}
