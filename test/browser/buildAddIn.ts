import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Where the tests let the build write; it is not kept. */
export const builtFolder = join(projectRoot, 'out', 'built');

/** Where the build under test says that it will be published. */
export const publishedAt = 'https://addin.example.org/hjw';

const run = promisify(execFile);

/** Makes the production build, preview included, and answers what webpack printed. Throws when it fails. */
export async function buildAddIn(baseUrl = publishedAt): Promise<{ readonly output: string }> {
  const webpack = join(dirname(createRequire(import.meta.url).resolve('webpack/package.json')), 'bin/webpack.js');
  const options = ['--mode', 'production', '--env', 'preview', '--output-path', builtFolder];
  const { stdout, stderr } = await run(process.execPath, [webpack, ...options], {
    cwd: projectRoot,
    env: { ...process.env, ADDIN_BASE_URL: baseUrl },
  });
  return { output: stdout + stderr };
}
