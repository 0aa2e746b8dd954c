import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The readers that ours is held against, all MIT, at the versions measured. */
export const rivals = { exceljs: '4.4.0', hucre: '1.0.0', 'read-excel-file': '9.3.17' } as const;

/** Installs the other readers into a temporary folder, once, and answers it; nothing of them enters the project. */
export function installRivals(): string {
  const packages = Object.entries(rivals).map(([name, version]) => `${name}@${version}`);
  const folder = join(tmpdir(), 'hjw-bench-readers');
  const done = join(folder, `installed-${packages.join('-')}`);
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: 'inherit', shell: true });
  writeFileSync(done, '');
  return folder;
}
