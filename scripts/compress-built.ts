import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** As small as it gets: it is done once, and fetched by everyone. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
const best = { level: constants.Z_BEST_COMPRESSION };

/** Puts beside every script and stylesheet of a build a copy in brotli and one in gzip, for the server to hand out as they are. */
export async function compressBuilt(directory: string): Promise<void> {
  const files = globSync('**/*.{js,css}', { cwd: directory });
  await Promise.all(
    files.map(async (file) => {
      const path = `${directory}/${file}`;
      const source = await readFile(path);
      await writeFile(`${path}.br`, await promisify(brotliCompress)(source, brotli));
      await writeFile(`${path}.gz`, await promisify(gzip)(source, best));
    }),
  );
}
