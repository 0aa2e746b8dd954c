/** The cells behind the add-in's defined names, by name; a blank cell is `""`. */
export type NamedCells = ReadonlyMap<string, readonly (readonly (string | number | boolean)[])[]>;
