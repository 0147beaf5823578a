import { readFileSync } from 'node:fs';

// Below these versions there are known holes that a stranger on the network can use.
const floors: Readonly<Record<string, string>> = {
  next: '16.2.6',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'socket.io-parser': '4.2.6',
  'engine.io': '6.6.9',
  ws: '8.21.0',
};
// The `xlsx` of the npm registry is an abandoned version with known holes.
const banned = ['xlsx'];

type Lock = { packages: Record<string, { version?: string }> };

function older(version: string, floor: string): boolean {
  const numbers = (text: string) => text.split('-')[0]?.split('.').map(Number) ?? [];
  const [have, need] = [numbers(version), numbers(floor)];
  const differs = need.findIndex((part, i) => part !== have[i]);
  return differs >= 0 && (have[differs] ?? 0) < (need[differs] ?? 0);
}

/** What in the lock file is too old, banned, or not fixed to one version in package.json: a line each. */
export function versionFaults(lock: Lock, manifest: Record<string, unknown>): string[] {
  const faults: string[] = [];
  for (const [path, { version = '0' }] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1) ?? '';
    const floor = floors[name];
    if (floor && older(version, floor))
      faults.push(`${path} is ${version}, which must be at least ${floor}`);
    if (banned.includes(name)) faults.push(`${path} must not be used`);
  }
  for (const group of ['dependencies', 'devDependencies']) {
    for (const [name, range] of Object.entries((manifest[group] ?? {}) as Record<string, string>)) {
      if (!/^\d+\.\d+\.\d+/.test(range)) faults.push(`${name} is ${range}, not one version`);
    }
  }
  return faults;
}

/** The same for the files of this project. */
export function projectVersionFaults(): string[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
  return versionFaults(read('package-lock.json'), read('package.json'));
}
