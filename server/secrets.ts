import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is kept secret with a key that never leaves this server. `purpose` keeps one use's texts from being accepted
 * in another (a join link is no cookie).
 */
export type Secrets = {
  /** Encrypted and authenticated (AES-256-GCM), url-safe; differs each time. */
  seal(purpose: string, text: string): string;
  /** The text, or null for anything that this server's key did not seal for this purpose. */
  unseal(purpose: string, sealed: string): string | null;
  /** 32 bytes for one purpose, the same at every start. */
  key(purpose: string): Buffer;
};

const nonceBytes = 12;
const tagBytes = 16;

/** Opens the key in the given directory; makes both at the first start, readable by the owner only. */
export function openSecrets(directory: string): Secrets {
  const master = readOrMake(directory);
  const keys = new Map<string, Buffer>();
  const key = (purpose: string) => {
    const known = keys.get(purpose);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', master, '', purpose, 32));
    keys.set(purpose, made);
    return made;
  };
  return {
    key,
    seal(purpose, text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key(purpose), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    unseal(purpose, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return null;
      const decipher = createDecipheriv('aes-256-gcm', key(purpose), bytes.subarray(0, nonceBytes));
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      try {
        const body = decipher.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([body, decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}

function readOrMake(directory: string): Buffer {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  const file = join(directory, 'secret');
  const draft = join(directory, `secret.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    // Written whole, then linked: of two first starts one wins, and both read the winner's.
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  chmodSync(file, 0o600);
  const master = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  if (master.length !== 32) {
    throw new Error(`${file} does not hold a key of 32 bytes: put back the one from your backup`);
  }
  return master;
}
