import { LARGEST, largeRequest } from './largeCase';
import { proveWorkbook } from './proveWorkbook';

proveWorkbook(largeRequest(LARGEST), 45_000);
