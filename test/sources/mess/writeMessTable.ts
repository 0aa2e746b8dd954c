// Writes docs/messy-sources.md anew: npm run mess
import { writeFileSync } from 'node:fs';
import { messTable } from './messTable';

writeFileSync(new URL('../../../docs/messy-sources.md', import.meta.url), messTable());
