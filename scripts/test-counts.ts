import { z } from 'zod';

export type Count = { readonly passed: number; readonly failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** At least one failure where the program says it failed; and no success without a single test. */
function honest(passed: number, failed: number, succeeded: boolean): Count {
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

/** Counts Vitest's JSON report. What was skipped, and a file that did not load, counts as failed. */
export function countVitest(report: unknown, succeeded: boolean): Count {
  const read = vitestReport.parse(report);
  const unloaded = read.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const failed = read.numFailedTests + read.numPendingTests + read.numTodoTests + unloaded;
  return honest(read.numPassedTests, failed, succeeded);
}

/** Counts Playwright's JSON report. What was skipped, or passed only when tried again, counts as failed. */
export function countPlaywright(report: unknown, succeeded: boolean): Count {
  const { stats, errors } = playwrightReport.parse(report);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return honest(stats.expected, failed, succeeded);
}
