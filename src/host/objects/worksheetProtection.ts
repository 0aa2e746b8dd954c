import type { ObjectDefinition } from '../protocol/hostObject';
import type { SheetModel } from './models';

/** The protection of a sheet: the host has none yet, so every sheet says that it is not protected. */
export const worksheetProtection: ObjectDefinition<SheetModel> = {
  scalars: { protected: { read: () => false } },
};
