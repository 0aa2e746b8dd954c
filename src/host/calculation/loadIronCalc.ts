import initialise, { Model } from '@ironcalc/wasm';

/** The calculation engine, ready to make models. */
export interface IronCalc {
  /** Makes an empty model with a single sheet. Formulas are in English, with commas between arguments. */
  createModel(): Model;
}

/** Room for a few hundred thousand cells. It is address space; memory is taken up when it is used. */
const reservedBytes = 128 * 2 ** 20;

/**
 * Loads the calculation engine from its WebAssembly: the bytes of `@ironcalc/wasm/wasm_bg.wasm`, or the answer of the
 * server that has them.
 */
export async function loadIronCalc(
  wasm: BufferSource | WebAssembly.Module | Response | Promise<Response>,
): Promise<IronCalc> {
  const { __wbindgen_malloc: reserve, __wbindgen_free: release } = await initialise({ module_or_path: wasm });
  // Memory that grows bit by bit makes JavaScript collect its garbage each time, which takes longer than the sums do.
  release(reserve(reservedBytes, 1), reservedBytes, 1);
  return { createModel: () => new Model('workbook', 'en', 'UTC', 'en') };
}
