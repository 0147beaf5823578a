// Who may import whom. A linter can forbid names per folder; this also knows `import type`, and is tested.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

type Rule = {
  /** The files the rule is for; the first rule that matches counts. */
  readonly from: RegExp;
  /** Files of ours that it may import, besides those of its own folder. */
  readonly to: readonly RegExp[];
  /** Files of ours that it may import by `import type` only. */
  readonly types?: readonly RegExp[];
  /** Packages it may import; absent: any but those of `reserved`. */
  readonly packages?: readonly string[];
};

const pure = ['zod', 'immutable'];
const anyLib = [/^lib\//, /^messages\//];
const table: readonly Rule[] = [
  { from: /^lib\/analysis\//, to: [], packages: [] },
  {
    from: /^lib\/workshop\/(modules|given)\.ts$/,
    to: [/^lib\/(steps|scan|facilitation|analysis)\//],
    packages: pure,
  },
  {
    from: /^lib\/workshop\//,
    to: [/^lib\/analysis\//],
    types: [/^lib\/(steps|scan|facilitation)\//],
    packages: pure,
  },
  {
    from: /^lib\/(steps|scan|facilitation)\//,
    to: [/^lib\/(workshop|analysis)\//],
    types: [/^lib\/(steps|scan|facilitation)\//],
    packages: pure,
  },
  // The simulator is a test in many files: it plays a whole house, server and all.
  { from: /^lib\/sync\/sim\//, to: [/^(lib|server)\//] },
  {
    from: /^lib\/(sync|protocol|report|sample|rehearsal)\//,
    to: [/^lib\/(?!client)/],
    packages: pure,
  },
  { from: /^lib\/client\//, to: [/^lib\//], packages: ['socket.io-client', 'idb'] },
  {
    from: /^server\//,
    to: [...anyLib, /^server\//, /^prisma\/generated\//, /^i18n\/(locales|pick-locale)\.ts$/],
  },
  {
    from: /^app\//,
    to: [...anyLib, /^app\//, /^i18n\//, /^server\/(db|people|journal|open-journal|env|secrets)\b/],
  },
  { from: /^i18n\//, to: anyLib },
];

/** Packages and files that only some may import. */
const reserved: readonly { readonly what: RegExp; readonly by: RegExp }[] = [
  { what: /^(@prisma\/|prisma\/generated\/)/, by: /^server\/db\.ts$/ },
  { what: /^(better-sqlite3|pg)$/, by: /^server\/(journal-|migrate|lock)/ },
  { what: /^next(\/|$)/, by: /^(app|i18n)\/|^server\/index\.ts$/ },
  { what: /^socket\.io$/, by: /^server\// },
  { what: /^socket\.io-client$/, by: /^lib\/client\// },
];

type Import = { readonly specifier: string; readonly typeOnly: boolean };

const statement =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a source text imports, statically and by `import(…)`. */
export function importsOf(source: string): Import[] {
  return [...source.matchAll(statement)].map(([, type, from, bare, dynamic]) => ({
    specifier: from ?? bare ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** The name of a package import without its path: `@a/b/c` is `@a/b`. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function allowed(rule: Rule, path: string, target: string, one: Import): boolean {
  const ours = one.specifier.startsWith('.');
  const kept = reserved.find(({ what }) => what.test(target));
  if (kept && !one.typeOnly) return kept.by.test(path);
  if (!ours) {
    return (
      one.typeOnly ||
      target.startsWith('node:') ||
      (rule.packages?.includes(packageName(target)) ?? true)
    );
  }
  if (posix.dirname(target) === posix.dirname(path)) return true;
  if (rule.to.some((pattern) => pattern.test(target))) return true;
  return one.typeOnly && (rule.types?.some((pattern) => pattern.test(target)) ?? false);
}

/** A line for each import of this file that the table does not allow. */
export function importFaults(path: string, source: string): string[] {
  const rule = table.find(({ from }) => from.test(path));
  if (!rule) return [];
  const browser = /^\s*['"]use client['"]/.test(source);
  return importsOf(source).flatMap((one) => {
    const ours = one.specifier.startsWith('.');
    const target = ours ? posix.join(posix.dirname(path), one.specifier) : one.specifier;
    const leaks =
      browser && !one.typeOnly && (target.startsWith('server/') || target.startsWith('node:'));
    const impure = /^lib\/(?!client|sync\/sim)/.test(path) && target.startsWith('node:');
    if (!leaks && !impure && allowed(rule, path, target, one)) return [];
    return [`${path} may not import ${target}`];
  });
}

/** The same for the whole project; tests and what only they use may import what they like. */
export function projectImportFaults(): string[] {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = globSync('{app,lib,server,i18n}/**/*.{ts,tsx}', { cwd: root });
  const sources = files
    .filter((file) => !/\.(test|contract|testing|fixture)\.tsx?$/.test(file))
    .sort();
  return sources.flatMap((file) => importFaults(file, readFileSync(root + file, 'utf8')));
}
