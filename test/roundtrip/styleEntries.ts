const TABLES = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The text of each table of a styles part by its name, without its start tag, whose count may grow, and its end. */
export function styleTables(styles: string): ReadonlyMap<string, string> {
  return new Map(
    TABLES.flatMap(name => {
      const [, inner] = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>(.*?)</(?:\\w+:)?${name}>`, 's').exec(styles) ?? [];
      return inner === undefined ? [] : [[name, inner.trimEnd()] as const];
    }),
  );
}
