import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compressBuilt } from './compress-built.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Put down when a build is complete. */
const mark = `${root}.next/complete`;
const sources = [
  '{app,lib,server,i18n,messages,public}/**/*.{ts,tsx,css,json,svg,woff2}',
  'prisma/schema.prisma',
  'server/page-headers.ts',
  '*.{ts,mjs}',
  'package-lock.json',
];

function stale(): boolean {
  if (!existsSync(mark)) return true;
  const built = statSync(mark).mtimeMs;
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root }));
  return files.some(
    (file) =>
      !/\.(test|contract|testing|fixture)\.tsx?$/.test(file) &&
      statSync(root + file).mtimeMs > built,
  );
}

/** Builds the pages where a source is newer than the last build; false where the build fails, which it then shows. */
export async function tryBuild(): Promise<boolean> {
  if (!stale()) return true;
  console.log('Building the pages …');
  const build = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (build.status !== 0) {
    console.error(build.stdout + build.stderr);
    return false;
  }
  await compressBuilt(`${root}.next/static`);
  writeFileSync(mark, '');
  return true;
}

/** The same, and ends the process where the build fails. */
export async function buildIfStale(): Promise<void> {
  if (!(await tryBuild())) process.exit(1);
}
