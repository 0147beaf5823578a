import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './app/_csp.ts';

/** Gives every page its own nonce and the policy that goes with it; Next reads the nonce from the request's policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const policy = contentSecurityPolicy({
    nonce,
    host: request.headers.get('host'),
    development: process.env.NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

// Built files carry a hash in their name and execute nothing by themselves; everything else gets the policy.
export const config = { matcher: '/((?!_next/static|_next/image|icon\\.svg).*)' };
