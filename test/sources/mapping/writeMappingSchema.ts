// Writes docs/mapping.schema.json anew: npm run mapping
import { writeFileSync } from 'node:fs';
import { mappingSchema } from '../../../src/sources/mapping/mappingSchema';

writeFileSync(
  new URL('../../../docs/mapping.schema.json', import.meta.url),
  `${JSON.stringify(mappingSchema(), null, 2)}\n`,
);
