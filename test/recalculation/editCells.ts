import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Types other numbers into cells of a saved workbook (`Inputs!E7`), in its XML alone, as a program without us would. */
export function editCells(workbook: Uint8Array, numbers: ReadonlyMap<string, number>): Uint8Array {
  const parts = unzipSync(workbook);
  const partOf = sheetParts(parts);
  for (const [address, number] of numbers) {
    const [sheet = '', cell = ''] = address.split('!');
    const path = partOf.get(sheet);
    const bytes = path === undefined ? undefined : parts[path];
    if (path === undefined || bytes === undefined) throw new Error(`The workbook has no sheet "${sheet}".`);
    const before = strFromU8(bytes);
    const after = before.replace(
      new RegExp(`<c r="${cell}"((?: s="\\d+")?)(?: t="n")?(?:/>|>(?:<v>[^<]*</v>)?</c>)`),
      (_, style: string) => {
        return `<c r="${cell}"${style}><v>${number}</v></c>`;
      },
    );
    if (after === before) throw new Error(`There is no number to change in ${address}.`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}

function sheetParts(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      `xl/${attribute(tag, 'Target').replace(/^\/xl\//, '')}`,
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'name'),
      targets.get(attribute(tag, 'r:id')) ?? '',
    ]),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
