/** Writes a sheet's name as a formula does: in quotes when it is not a plain word or looks like a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_]\w*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
