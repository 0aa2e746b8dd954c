/**
 * What the host says it supports, by the names of Office's requirement sets.
 *
 * ExcelApi ends at 1.15: Microsoft's client on npm knows no later members, and a set that is said to be supported and
 * is not would mislead an add-in that asks first. `CustomFunctions` and `RichApiRuntime` are the client's own names for
 * how results and updates travel.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.4',
  ExcelApi: '1.15',
  RichApiRuntime: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};
