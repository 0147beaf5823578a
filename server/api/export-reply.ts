import type { Reply } from './route.ts';

/** A file name of a title: letters, digits and dashes, so that every system takes it and no header breaks. */
export function fileName(title: string, kind: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${plain || 'speelruimte'}-${kind}`;
}

/** A file to keep. It is never shown by the browser itself, whatever its text may look like. */
export function file(type: string, name: string, body: string | Uint8Array): Reply {
  return {
    body,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'content-length': String(Buffer.byteLength(body)),
      'x-content-type-options': 'nosniff',
    },
  };
}
