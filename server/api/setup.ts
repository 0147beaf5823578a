import { presentTheme } from '../../lib/steps/broaden/present-theme.ts';
import { get } from './route.ts';
import { asFacilitator } from './table.ts';

/** How a workshop was set up, to make another like it: nothing of what was said in it but the question it is about. */
export const setupRoute = get('/api/workshops/:id/setup', (call) =>
  asFacilitator(call, async ({ room: { state } }) => {
    const { title, language, parties, anonymity } = state.session;
    return {
      body: {
        title,
        theme: presentTheme(state.broaden)?.text ?? null,
        language,
        parties: parties.rows.map(({ name, short, mark }) => ({ name, short, mark })),
        anonymity,
      },
    };
  }),
);
