import type { FunctionArgument } from '../src/host/calculation/calculator';
import type { Runtime } from './startRuntime';

/**
 * Calls a function many times at once, as a recalculation does, and answers the milliseconds of processor time until all
 * have answered. Whatever else the machine does meanwhile does not count.
 */
export async function timeCalls(
  { call }: Runtime,
  id: string,
  calls: readonly (readonly FunctionArgument[])[],
): Promise<number> {
  const start = process.cpuUsage();
  await Promise.all(
    calls.map(
      values =>
        new Promise<void>((resolve, reject) => {
          call({ id, arguments: values, address: 'Sheet1!A1', stream: false }, answer => {
            if (answer.ok) resolve();
            else reject(new Error(`${id}(${JSON.stringify(values)}): ${answer.message ?? answer.error}`));
          });
        }),
    ),
  );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle one of measurements; of two in the middle the later. */
export function median(measured: readonly number[]): number {
  return [...measured].sort((one, other) => one - other)[Math.floor(measured.length / 2)] ?? NaN;
}
