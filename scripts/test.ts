// npm test: everything that is held about this product, and one closing line that counts it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tryBuild } from './build.ts';
import { runChecks } from './checks.ts';
import { findBrowser } from './find-browser.ts';
import { findPostgres } from './find-postgres.ts';
import { generate } from './generate.ts';
import { weightFaults } from './page-weight.ts';
import { type Count, countPlaywright, countVitest } from './test-counts.ts';

const reports = 'node_modules/.cache/test-reports';

function title(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 70 - text.length))}`);
}

async function part(name: string, work: () => Count | Promise<Count>): Promise<Count> {
  title(name);
  try {
    const count = await work();
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
    return count;
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

/** Runs a test program; a report that it did not write counts as one failure. */
function reported(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  count: (report: unknown, succeeded: boolean) => Count,
): Count {
  const run = spawnSync(process.execPath, [...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')), run.status === 0);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const unit = `${reports}/vitest.json`;
const browser = `${reports}/playwright.json`;

const counts = [
  await part('Build', async () => {
    generate();
    if (!(await tryBuild())) return { passed: 0, failed: 1 };
    const fault = await weightFaults();
    if (fault) console.error(fault);
    return fault ? { passed: 1, failed: 1 } : { passed: 2, failed: 0 };
  }),
  await part('Checks', () => {
    const checks = runChecks();
    const failed = checks.filter((check) => check.faults).length;
    return { passed: checks.length - failed, failed };
  }),
  await part('Units, simulator, databases, crashes', () => {
    findPostgres(); // installs it once, before several test files look for it at the same time
    return reported(
      unit,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${unit}`,
      ],
      {},
      countVitest,
    );
  }),
  await part('In the browser', () =>
    reported(
      browser,
      ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: browser, CHROMIUM: findBrowser() ?? '' },
      countPlaywright,
    ),
  ),
];

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
