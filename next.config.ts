import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Headers that never change; the content security policy needs a nonce per request and lives in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // A link to a workshop is a key to it: never hand it to another site.
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm run validate` checks the types of everything; a start does not have to wait for it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
  ],
  // Next's development server labels one of its scripts as JSON, which nosniff would then refuse.
  headers: async () => [{ source: '/((?!_next/static/development).*)', headers }],
};

export default createNextIntlPlugin('./i18n/request.ts')(config);
