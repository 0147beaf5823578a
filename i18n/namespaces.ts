/** Every namespace is one file per language, messages/<locale>/<namespace>.json. Add it here and in messages.ts. */
export const namespaces = [
  'common',
  'ui',
  'home',
  'join',
  'board',
  'session',
  'broaden',
  'options',
  'preferred',
  'packages',
  'improve',
  'phase',
  'facilitation',
  'screen',
  'rehearse',
  'review',
  'report',
  'errors',
] as const;

export type Namespace = (typeof namespaces)[number];
