/** Is told now and then how much of some work is done, from 0 to 1. */
export type Reached = (fraction: number) => void;

/** Takes what is told as a part of longer work, from one fraction of it to another: half of 0.2 to 0.6 is 0.4. */
export function within(reached: Reached | undefined, from: number, to: number): Reached | undefined {
  return reached === undefined ? undefined : fraction => reached(from + (to - from) * fraction);
}
