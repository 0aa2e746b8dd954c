import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a command left: its exit code and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs the command line as a user does, in a process of its own. */
export function runHjw(...words: readonly string[]): Ended {
  const ended = spawnSync(process.execPath, ['--import', 'tsx', 'src/headless/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ended.status, output: ended.stdout, messages: ended.stderr };
}
