import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = [
  '{app,lib,server,i18n,messages,public}/**/*.{ts,tsx,css,json,svg,woff2}',
  'prisma/schema.prisma',
  '*.{ts,mjs}',
  'package-lock.json',
];

function stale(): boolean {
  const mark = `${root}.next/BUILD_ID`;
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
export function tryBuild(): boolean {
  if (!stale()) return true;
  console.log('Building the pages …');
  const build = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (build.status !== 0) console.error(build.stdout + build.stderr);
  return build.status === 0;
}

/** The same, and ends the process where the build fails. */
export function buildIfStale(): void {
  if (!tryBuild()) process.exit(1);
}
