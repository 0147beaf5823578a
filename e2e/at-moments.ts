import { type Laid, type Language, type Moment, Moments } from './moments.ts';
import { test } from './watched.ts';

/** The tables of a spec: laid before its first test, as they stood at these moments, and gone after its last. */
export function atMoments(
  used: readonly Moment[],
): Pick<Moments, 'seat'> & { readonly at: (name: Moment, language: Language) => Laid } {
  let tables: Moments;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    tables = await Moments.lay(used, ['nl']);
  });
  test.afterAll(() => tables.server.close());
  return {
    seat: (...who) => tables.seat(...who),
    at: (name, language) => tables.at(name, language),
  };
}
