import { networkInterfaces } from 'node:os';

/**
 * The addresses of this machine on the local network. IPv6 only where there is nothing else: we listen on IPv4 unless told otherwise, and
 * nobody types the other from a wall.
 */
export function lanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = all.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
  const four = outside.filter(({ family }) => family === 'IPv4').map(({ address }) => address);
  const six = outside
    .filter(({ family }) => family === 'IPv6')
    .map(({ address }) => `[${address}]`);
  return four.length > 0 ? four : six;
}

/** Is this the name of the machine for itself, with which no other device gets anywhere? */
export function isLocal(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return (
    name === 'localhost' || name.endsWith('.localhost') || name === '[::1]' || /^127\./.test(name)
  );
}
