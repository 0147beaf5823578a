import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Playwright reads this file again in each worker: what is chosen once goes along in the environment.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000));
process.env.E2E_DATA_DIR ??= join(tmpdir(), `speelruimte-e2e-${process.env.E2E_PORT}`);

const debian = '/usr/bin/chromium';
const executablePath = process.env.CHROMIUM || (existsSync(debian) ? debian : undefined);
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One workshop is many browsers at once: files one after another, on two cores.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: {
    timeout: 15_000,
    // Another build of the browser draws the edge of a letter a little differently; a part that changes differs by more.
    toHaveScreenshot: { maxDiffPixelRatio: 0.005, threshold: 0.06 },
  },
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    // Drawing each page along takes a quarter of the time; what fails is looked into with: npx playwright test --trace on FILE
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node --disable-warning=ExperimentalWarning server/index.ts',
    url: `${baseURL}/livez`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
    env: {
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      LOG_LEVEL: 'warn',
      PARTS_PAGE: 'on',
    },
  },
});
