import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from './_csp.ts';

const page = { nonce: 'bm9uY2U=', host: '192.168.1.20:3000', development: false };

describe('the content security policy', () => {
  test('scripts run only with the nonce of this page', () => {
    const policy = contentSecurityPolicy(page);
    expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });
  test('the page talks to its own host only, also over plain http', () => {
    const policy = contentSecurityPolicy(page);
    expect(policy).toContain("connect-src 'self' ws://192.168.1.20:3000 wss://192.168.1.20:3000;");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).not.toContain('https:');
  });
  test('a host header cannot add a directive', () => {
    const policy = contentSecurityPolicy({ ...page, host: "x; script-src 'unsafe-inline'" });
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/script-src 'unsafe/);
  });
});
