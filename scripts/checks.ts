// What `npm run validate` and `npm test` hold, without running the product: each check is one name and its faults.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { schemaInStep } from './derive-schema.ts';
import { generate } from './generate.ts';
import { projectImportFaults } from './import-table.ts';
import { projectVersionFaults } from './version-floors.ts';

export type Check = { readonly name: string; readonly faults: string };

function program(file: string, ...args: string[]): string {
  const run = spawnSync(process.execPath, [`node_modules/${file}`, ...args], { encoding: 'utf8' });
  if (run.status === 0) return '';
  return `${run.stdout}${run.stderr}`.trim() || `${file} ended with ${run.status ?? run.signal}`;
}

const next = 'next/dist/bin/next';

const checks: Readonly<Record<string, () => string>> = {
  'style and lint': () =>
    program('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '--colors=off'),
  types() {
    // Made by Next, and not in the repository: the types of routes and of what is imported besides code.
    if (!existsSync('next-env.d.ts') || !existsSync('.next/types')) {
      const made = program(next, 'typegen');
      if (made) return made;
    }
    return program('typescript/bin/tsc', '--noEmit', '--incremental', 'false');
  },
  'nothing unused': () => program('knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  'who may import whom': () => projectImportFaults().join('\n'),
  'the derived schema is in step': () => (schemaInStep() ? '' : 'npm run derive'),
  'versions are safe and fixed': () => projectVersionFaults().join('\n'),
};

/** Runs every check, and prints its name and its faults as it goes. */
export function runChecks(): Check[] {
  generate();
  return Object.entries(checks).map(([name, run]) => {
    const faults = run();
    console.log(`${faults ? '✗' : '✓'} ${name}${faults ? `\n${faults}\n` : ''}`);
    return { name, faults };
  });
}
