// npm start: what is stale is made anew, then the server runs.
import { buildIfStale } from './build.ts';
import { generate } from './generate.ts';
import { serve } from './serve.ts';

generate();
await buildIfStale();
serve('production');
