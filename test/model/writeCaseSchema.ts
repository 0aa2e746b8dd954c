// Writes docs/case.schema.json anew: npm run case
import { writeFileSync } from 'node:fs';
import { caseSchema } from '../../src/model/caseSchema/caseSchema';

writeFileSync(new URL('../../docs/case.schema.json', import.meta.url), `${JSON.stringify(caseSchema(), null, 2)}\n`);
