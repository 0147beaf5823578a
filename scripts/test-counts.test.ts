import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './test-counts.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const vitest = (passed: number, failed: number, skipped: number, ...testResults: unknown[]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
});
const playwright = (
  expected: number,
  unexpected: number,
  flaky: number,
  skipped: number,
  errors: unknown[] = [],
) => ({
  stats: { expected, unexpected, flaky, skipped },
  errors,
});

test('what passed and what failed is counted as reported', () => {
  expect(countVitest(vitest(7, 0, 0, file('passed', 'passed')), true)).toEqual({
    passed: 7,
    failed: 0,
  });
  expect(countVitest(vitest(7, 2, 0, file('failed', 'failed', 'failed')), false)).toEqual({
    passed: 7,
    failed: 2,
  });
  expect(countPlaywright(playwright(3, 1, 0, 0), false)).toEqual({ passed: 3, failed: 1 });
});

test('skipped, flaky and not loaded count as failed', () => {
  expect(countVitest(vitest(7, 0, 2, file('passed', 'passed', 'pending')), true).failed).toBe(2);
  expect(countVitest(vitest(7, 0, 0, file('failed')), false).failed).toBe(1);
  expect(countPlaywright(playwright(3, 0, 1, 1), true).failed).toBe(2);
  expect(countPlaywright(playwright(3, 0, 0, 0, ['no server']), false).failed).toBe(1);
});

test('a program that failed without a failed test, or ran no test at all, counts as one failure', () => {
  expect(countVitest(vitest(7, 0, 0, file('passed', 'passed')), false)).toEqual({
    passed: 7,
    failed: 1,
  });
  expect(countVitest(vitest(0, 0, 0), true)).toEqual({ passed: 0, failed: 1 });
  expect(countPlaywright(playwright(0, 0, 0, 0), true)).toEqual({ passed: 0, failed: 1 });
});
