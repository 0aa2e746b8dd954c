// Writes docs/functions.md anew: npx tsx test/functions/writeFunctionsGuide.ts
import { writeFileSync } from 'node:fs';
import { functionsGuide } from './functionsGuide';

writeFileSync(new URL('../../docs/functions.md', import.meta.url), functionsGuide());
