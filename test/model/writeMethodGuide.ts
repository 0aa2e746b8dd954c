// Writes docs/method.md anew: npm run method
import { writeFileSync } from 'node:fs';
import { methodGuide } from './methodGuide';

writeFileSync(new URL('../../docs/method.md', import.meta.url), methodGuide());
