import { readFileSync } from 'node:fs';
import type { CaseDocument } from '../../src/model/jointCase';
import { documentRequest } from './largeCase';
import { proveWorkbook } from './proveWorkbook';

const golden = readFileSync(new URL('../golden/j01.case.json', import.meta.url), 'utf8');

proveWorkbook(documentRequest(JSON.parse(golden) as CaseDocument), 5000);
