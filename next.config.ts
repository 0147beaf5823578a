import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { pageHeaders } from './server/page-headers.ts';

const headers = Object.entries(pageHeaders).map(([key, value]) => ({ key, value }));

// Texts reach the pages taken apart (i18n/texts.ts): what puts them together does not have to read them any more.
const formatOnly = createRequire(import.meta.url).resolve('use-intl/format-message/format-only');

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  turbopack: {
    resolveAlias: { 'use-intl/format-message': `./${relative('.', formatOnly)}` },
  },
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
