import type { SourceMapping } from '../usecases/reviewSources';

const types = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Hands a JSON document or a workbook to the user as a download; the ending of its name says which. */
export function saveFile(name: string, content: Uint8Array | string): void {
  const type = name.endsWith('.json') ? types.json : types.xlsx;
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to fetch it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Hands a mapping to the user, under the name of the source that it was made of. */
export function saveMapping(mapping: SourceMapping): void {
  saveFile(`${stemOf(mapping.file)}.mapping.json`, `${JSON.stringify(mapping, null, 2)}\n`);
}

function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
}
