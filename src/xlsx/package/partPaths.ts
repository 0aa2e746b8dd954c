/** The path of the part that holds a part's relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Resolves a relationship's target against the part that states it: `xl/workbook.xml`, `../customXml/a.xml` → `customXml/a.xml`. */
export function resolveTarget(part: string, target: string): string {
  const path = safeDecode(target.replaceAll('\\', '/'));
  if (path.startsWith('/')) return path.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** The folder of a part with its closing slash, empty at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function safeDecode(target: string): string {
  return /%[0-9a-f]{2}/i.test(target) && !/%(?![0-9a-f]{2})/i.test(target) ? decodeURI(target) : target;
}
