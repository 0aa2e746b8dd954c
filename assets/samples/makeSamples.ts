// Writes the sample source workbooks beside this file.
import { writeFileSync } from 'node:fs';
import { sampleWorkbooks } from './sampleWorkbooks';

for (const { file, bytes } of sampleWorkbooks()) {
  writeFileSync(new URL(file, import.meta.url), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
