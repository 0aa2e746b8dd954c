// Draws the add-in's icons: three bodies as overlapping discs, and what they share as the bright middle; for the button
// that inserts examples a sheet of cells of which one is filled.
// Writes assets/icon-<size>.png and assets/examples-<size>.png. Run it with: npx tsx assets/makeIcons.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';

/** The sizes that Excel's ribbon (16, 32, 80) and the store (64, 128) ask for, in pixels. */
export const iconSizes = [16, 32, 64, 80, 128] as const;

/** The sizes of a button's icon in Excel's ribbon, in pixels. */
const ribbonSizes = [16, 32, 80] as const;

type Colour = readonly [red: number, green: number, blue: number];

const blue: Colour = [33, 92, 152];
const teal: Colour = [0, 126, 137];
const plum: Colour = [128, 50, 106];
const shared: Colour = [255, 193, 7];

// Centres and radius as fractions of the icon's side, y downwards. The discs stand on a triangle and touch the edges.
const radius = 0.305;
const discs = [
  { x: 0.5, y: 0.31, colour: blue },
  { x: 0.305, y: 0.665, colour: teal },
  { x: 0.695, y: 0.665, colour: plum },
] as const;
const middle = { x: 0.5, y: 0.545, radius: 0.15 };

// The sheet of examples: its edges, its lines and the cell in the middle, in sixteenths of the icon's side.
const sheet = { left: 1, top: 2, right: 15, bottom: 14, columns: [5, 10], rows: [5, 9], line: 0.5 } as const;
const white: Colour = [255, 255, 255];

// Each pixel is the mean of this many samples along each side, which smooths the edges.
const samplesPerSide = 8;

/** A drawing: its colour at a place within the unit square, x to the right and y downwards; null where it is free. */
type Drawing = (x: number, y: number) => Colour | null;

/** The icons by the names of their files, with their drawing and the sizes that are kept. */
export const icons: Readonly<Record<string, { readonly draw: Drawing; readonly sizes: readonly number[] }>> = {
  icon: { draw: markAt, sizes: iconSizes },
  examples: { draw: examplesAt, sizes: ribbonSizes },
};

/** Draws an icon at a size and answers its pixels: four bytes each (red, green, blue, opacity), row by row. */
export function drawIcon(size: number, draw: Drawing = markAt): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      pixels.set(pixelAt(draw, column, row, size), (row * size + column) * 4);
    }
  }
  return pixels;
}

/** Packs pixels of four bytes each into a PNG file (8 bits a channel, no filter, one compressed block of data). */
export function encodePng(size: number, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads back the size and the pixels of a file that `encodePng` made. */
export function decodePng(file: Uint8Array): { readonly size: number; readonly pixels: Uint8Array } {
  const bytes = Buffer.from(file);
  const size = bytes.readUInt32BE(16);
  const dataLength = bytes.readUInt32BE(33);
  const rows = inflateSync(bytes.subarray(41, 41 + dataLength));
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    pixels.set(rows.subarray(row * (size * 4 + 1) + 1, (row + 1) * (size * 4 + 1)), row * size * 4);
  }
  return { size, pixels };
}

function pixelAt(draw: Drawing, column: number, row: number, size: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let down = 0; down < samplesPerSide; down += 1) {
    for (let across = 0; across < samplesPerSide; across += 1) {
      const x = (column + (across + 0.5) / samplesPerSide) / size;
      const y = (row + (down + 0.5) / samplesPerSide) / size;
      const colour = draw(x, y);
      if (colour === null) continue;
      covered += 1;
      colour.forEach((channel, index) => (sum[index] = (sum[index] ?? 0) + channel));
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  const opacity = Math.round((255 * covered) / samplesPerSide ** 2);
  return [...sum.map(channel => Math.round(channel / covered)), opacity];
}

function markAt(x: number, y: number): Colour | null {
  if (Math.hypot(x - middle.x, y - middle.y) <= middle.radius) return shared;
  const covering = discs.filter(disc => Math.hypot(x - disc.x, y - disc.y) <= radius);
  const [first, second] = covering;
  if (first === undefined) return null;
  return second === undefined ? first.colour : blend(first.colour, second.colour);
}

function examplesAt(x: number, y: number): Colour | null {
  const { left, top, right, bottom, columns, rows, line } = sheet;
  const [across, down] = [x * 16, y * 16];
  if (across < left || across > right || down < top || down > bottom) return null;
  const isNear = (place: number, lines: readonly number[]): boolean => lines.some(at => Math.abs(place - at) <= line);
  if (isNear(across, [left + line, ...columns, right - line]) || isNear(down, [top + line, ...rows, bottom - line])) {
    return blue;
  }
  if (down < rows[0]) return teal;
  return across > columns[0] && across < columns[1] && down < rows[1] ? shared : white;
}

// Where two discs overlap the mark is darker than both, as with sheets of coloured glass.
function blend(one: Colour, other: Colour): Colour {
  const [red, green, blue] = one.map((channel, index) => ((channel + (other[index] ?? 0)) / 2) * 0.62);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(checksum(body), body.length + 4);
  return framed;
}

// CRC-32 as the PNG specification (W3C, annex D) defines it.
function checksum(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder ^= byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

/** Where an icon of this name and size is kept. */
export function iconFile(size: number, name = 'icon'): string {
  return fileURLToPath(new URL(`${name}-${size}.png`, import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, { draw, sizes }] of Object.entries(icons)) {
    for (const size of sizes) {
      writeFileSync(iconFile(size, name), encodePng(size, drawIcon(size, draw)));
      console.log(`${iconFile(size, name)}: ${readFileSync(iconFile(size, name)).length} bytes`);
    }
  }
}
