import { expect, test } from 'vitest';
import { versionFaults } from './version-floors.ts';

const lock = (packages: Record<string, string>) => ({
  packages: Object.fromEntries(
    Object.entries(packages).map(([path, version]) => [path, { version }]),
  ),
});

test('a package below its floor is named, also deep in the tree', () => {
  expect(
    versionFaults(lock({ 'node_modules/ws': '8.21.0', 'node_modules/next': '16.10.0' }), {}),
  ).toEqual([]);
  const old = lock({
    'node_modules/ws': '8.20.9',
    'node_modules/engine.io/node_modules/ws': '7.99.0',
  });
  expect(versionFaults(old, {})).toHaveLength(2);
});

test('a banned package and a version range are named', () => {
  expect(versionFaults(lock({ 'node_modules/xlsx': '9.0.0' }), {})).toEqual([
    'node_modules/xlsx must not be used',
  ]);
  expect(versionFaults(lock({}), { dependencies: { zod: '^4.6.7' } })).toEqual([
    'zod is ^4.6.7, not one version',
  ]);
});
