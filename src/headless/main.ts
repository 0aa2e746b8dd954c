import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { printIssues, printMessage, printResult } from './console';
import { evaluateFormulas } from './evaluateFormulas';
import { formatRun } from './formatRun';
import { inspectCommand } from './inspectCommand';
import { readCommand } from './readCommand';
import { runCommand } from './runCommand';
import { startHost } from './startHost';

const USAGE = `Usage:
  hjw run <source.xlsx>… [--case case.json] [--into workbook.xlsx] --out result.xlsx [--json]
      reads the bodies' workbooks, runs the model and writes its sheets
  hjw eval '<formula>'… [--workbook file.xlsx]
      evaluates each formula in a cell and prints one line of JSON for each
  hjw read <file.xlsx> --measure "<words of the heading>" --bodies "<code or name>,…" [--sheet name] [--json]
      picks the figures of bodies out of a workbook
  hjw inspect <file.xlsx> [--json]
      says what the reader sees in a workbook`;
