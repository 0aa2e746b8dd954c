import { joinSheetReference } from '../../address';
import { withFunctionPrefixes } from '../../formulaPrefixes';
import { readNames } from '../../reading/readNames';
import type { DefinedName } from '../../workbook';
import { outlineOf, textOf, withAttributes } from '../../xml/editXml';
import { readXml } from '../../xml/readXml';
import { escapeCharacters, escapeText } from '../../xml/xmlText';
import type { FileTab, FinalTab } from './tabs';

const printTitles = '_xlnm.Print_Titles';
const printAreas = '_xlnm.Print_Area';

/** A name with the text that the file has for it; new ones have none. */
interface NameEntry {
  readonly name: DefinedName;
  readonly text?: string;
}

/**
 * Writes the defined names of a workbook; null for none at all. `xml` is the file's `<definedNames>`, `names` the
 * complete list that shall stand, undefined when only sheets came, went or moved.
 *
 * A name that stays the same is written as it was, with what else the file says of it. Names of a sheet that is gone go
 * with it; others that refer to it become `#REF!`, as in Excel. Rows to repeat in print are names too, and so is what is printed.
 */
export function patchNames(
  xml: string | undefined,
  names: readonly DefinedName[] | undefined,
  before: readonly FileTab[],
  after: readonly FinalTab[],
  prefix: string,
): string | null {
  const inFile = readEntries(xml, before, after);
  const wanted = names?.map((name): NameEntry => inFile.find(entry => isSameName(entry.name, name)) ?? { name });
  const entries = withPrintNames(wanted ?? inFile, after);
  if (entries.length === 0) return null;
  const written = entries.map(entry => writeEntry(entry, after, prefix));
  return `<${prefix}definedNames>${written.join('')}</${prefix}definedNames>`;
}

/** Reads the file's names, those of sheets that are gone left out, sheets called as they are called now. */
function readEntries(xml: string | undefined, before: readonly FileTab[], after: readonly FinalTab[]): NameEntry[] {
  if (xml === undefined) return [];
  const names = readNames(
    readXml(`<workbook>${xml}</workbook>`),
    before.map((_, index) => String(index)),
  );
  const texts = outlineOf(xml).elements.map(element => textOf(xml, element));
  const gone = before.filter(tab => !after.some(({ file }) => file === tab)).map(tab => tab.name);
  return names.flatMap((name, index): NameEntry[] => {
    const text = texts[index];
    const { sheet: tabNumber, ...rest } = name;
    const tab = tabNumber === undefined ? undefined : before[Number(tabNumber)];
    const sheet = after.find(({ file }) => file === tab)?.name;
    if (tab !== undefined && sheet === undefined) return [];
    const entry = { ...rest, ...(tab !== undefined && sheet !== undefined && { sheet }) };
    if (gone.some(sheetName => refersTo(name.reference, sheetName)))
      return [{ name: { ...entry, reference: '#REF!' } }];
    return [{ name: entry, ...(text !== undefined && { text }) }];
  });
}

/** Tells whether a formula names a sheet, quoted or not. */
function refersTo(formula: string, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  for (const [, quoted, plain] of formula.matchAll(/'((?:[^']|'')*)'!|([\p{L}\p{N}_.]+)!/gu)) {
    if ((quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase() === wanted) return true;
  }
  return false;
}

function isSameName(one: DefinedName, other: DefinedName): boolean {
  return (
    one.name === other.name &&
    one.sheet === other.sheet &&
    one.reference === other.reference &&
    (one.hidden ?? false) === (other.hidden ?? false) &&
    one.comment === other.comment
  );
}

/** What Excel keeps of a sheet's page as names of that sheet: rows repeated on each page, and the cells that are printed. */
function withPrintNames(entries: readonly NameEntry[], tabs: readonly FinalTab[]): NameEntry[] {
  const own = tabs.flatMap(({ name: sheet, edit }): DefinedName[] => {
    const { repeatRows, printArea } = edit?.page ?? {};
    const fix = (reference: string): string =>
      joinSheetReference(sheet, reference.replaceAll('$', '').replace(/[A-Z]+|[0-9]+/g, '$$$&'));
    return [
      ...(repeatRows === undefined ? [] : [{ name: printTitles, reference: fix(repeatRows), sheet }]),
      ...(printArea === undefined ? [] : [{ name: printAreas, reference: fix(printArea), sheet }]),
    ];
  });
  const isReplaced = ({ name }: NameEntry): boolean =>
    own.some(other => other.name === name.name && other.sheet === name.sheet);
  return [...entries.filter(entry => !isReplaced(entry)), ...own.map(name => ({ name }))];
}

function writeEntry({ name, text }: NameEntry, tabs: readonly FinalTab[], prefix: string): string {
  const tab = name.sheet === undefined ? null : tabs.findIndex(candidate => candidate.name === name.sheet);
  if (tab === -1)
    throw new Error(`The name ${name.name} belongs to a sheet that is not in the workbook: ${name.sheet}.`);
  if (text !== undefined) return withAttributes(text, { localSheetId: tab });
  const reference = escapeText(escapeCharacters(withFunctionPrefixes(name.reference)));
  const entry = `<${prefix}definedName>${reference}</${prefix}definedName>`;
  return withAttributes(entry, {
    name: name.name,
    comment: name.comment ?? null,
    localSheetId: tab,
    hidden: name.hidden === true ? 1 : null,
  });
}
