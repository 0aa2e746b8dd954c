import { protectedActions, type ProtectedAction, type SheetProtection } from '../../xlsx/protection';
import { HostError } from '../protocol/hostError';
import type { Argument, ObjectDefinition } from '../protocol/hostObject';
import { isLeftOut, readBoolean, readText, readWord } from '../protocol/readArgument';
import type { Json } from '../protocol/wire';
import { protect, unprotect } from '../book/protection';
import type { SheetModel } from './models';

const optionOfAction: Readonly<Record<ProtectedAction, string>> = {
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
};
const selections = { normal: 'Normal', unlocked: 'Unlocked', none: 'None' } as const;

/** The protection of a sheet, with a password or without. */
export const worksheetProtection: ObjectDefinition<SheetModel> = {
  scalars: {
    options: { read: ({ sheet }) => (sheet.protection === null ? null : writeOptions(sheet.protection)) },
    protected: { read: ({ sheet }) => sheet.protection !== null },
  },
  methods: {
    protect: ({ sheet }, [options, password]) => {
      protect(sheet, readOptions(options), isLeftOut(password) ? undefined : readText(password));
    },
    unprotect: ({ sheet }, [password]) => {
      unprotect(sheet, isLeftOut(password) ? undefined : readText(password));
    },
  },
};

function readOptions(argument: Argument): Omit<SheetProtection, 'password'> {
  if (isLeftOut(argument)) return { allowed: new Set(), selection: 'normal' };
  if (typeof argument !== 'object' || Array.isArray(argument)) throw new HostError('InvalidArgument');
  const options = argument as { readonly [key: string]: Json };
  const given = (name: string): Json => options[name] ?? null;
  const isAllowed = (action: ProtectedAction): boolean => {
    const value = given(optionOfAction[action]);
    return value !== null && readBoolean(value);
  };
  const mode = given('selectionMode');
  const word = mode === null ? 'Normal' : readWord(mode, Object.values(selections));
  return {
    allowed: new Set(protectedActions.filter(isAllowed)),
    selection: word === 'None' ? 'none' : word === 'Unlocked' ? 'unlocked' : 'normal',
  };
}

function writeOptions({ allowed, selection }: SheetProtection): Json {
  return {
    ...Object.fromEntries(protectedActions.map(action => [optionOfAction[action], allowed.has(action)])),
    selectionMode: selections[selection],
  };
}
