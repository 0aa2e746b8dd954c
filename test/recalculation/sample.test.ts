import { sampleRequest } from '../usecases/sampleRun';
import { proveWorkbook } from './proveWorkbook';

proveWorkbook(sampleRequest(), 7000);
