/** The deflated bytes of a part as its zip holds them, with the CRC-32 of what they inflate to. */
export interface DeflatedBytes {
  readonly bytes: Uint8Array;
  readonly crc: number;
}

/** One part of a package: its path without a leading slash, its content, and how the file it came from stored it. */
export interface PackagePart {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Left out for parts that were made or changed since, and for parts that the file stored without compression. */
  readonly deflated?: DeflatedBytes;
}

/** An .xlsx file taken apart: its parts in the file's order, and which of them is the workbook. */
export interface XlsxPackage {
  readonly fileName: string;
  readonly workbookPart: string;
  readonly parts: ReadonlyMap<string, PackagePart>;
}

/** Finds a part by its path; as the package format asks, upper and lower case count as the same. */
export function findPart(parts: ReadonlyMap<string, PackagePart>, path: string): PackagePart | undefined {
  const exact = parts.get(path);
  if (exact !== undefined) return exact;
  const wanted = path.toLowerCase();
  for (const part of parts.values()) if (part.path.toLowerCase() === wanted) return part;
  return undefined;
}
