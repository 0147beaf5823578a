import freshwater from '../../../lib/sample/freshwater/freshwater.json' with { type: 'json' };
import type { LookAlike, Option, Reply } from '../../../lib/steps/options/slice.ts';
import type { State } from '../../../lib/workshop/state.ts';
import { Table } from '../../../lib/workshop/table.ts';

/**
 * The same workshop with `count` options on the table: real statements of the freshwater consultation, over and over, dealt out over the
 * parties, the issues and the groups that there are. To see how the board carries an empty, a small and a very full table.
 */
export function withCards(state: State, count: number): State {
  const texts = freshwater.statements;
  const groups = state.options.clusters.rows;
  const issues = state.broaden.issues.rows;
  const parties = state.session.parties.rows;
  const rows = Array.from({ length: count }, (_, place): Option => {
    const words = texts[place % texts.length]?.text ?? '';
    const cut = words.length > 120 ? words.lastIndexOf(' ', 120) : words.length;
    const issue = issues[place % (issues.length + 1)];
    const group = place % 7 > 0 ? groups[place % (groups.length || 1)] : undefined;
    return {
      id: `w${place}`,
      rev: 1,
      round: 1,
      title: words.slice(0, cut),
      ...(cut < words.length ? { text: words.slice(cut + 1) } : {}),
      party: parties[place % parties.length]?.id,
      ...(issue ? { issues: [issue.id] } : {}),
      ...(group ? { cluster: group.id } : {}),
    };
  });
  const options = {
    ...state.options,
    options: Table.of(rows),
    replies: Table.empty<Reply>(),
    lookAlikes: Table.empty<LookAlike>(),
  };
  return { ...state, options };
}
