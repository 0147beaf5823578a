// npm run dev: the same server, with the pages built as they are asked for.
import { generate } from './generate.ts';
import { serve } from './serve.ts';

generate();
serve('development');
