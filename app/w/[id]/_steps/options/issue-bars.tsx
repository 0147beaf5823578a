'use client';

import { useTranslations } from 'next-intl';
import { coverage } from '../../../../../lib/steps/options/coverage.ts';
import { Meter } from '../../../../_ui/meter.tsx';
import { useWorkshop } from '../../_room/use-room.tsx';

/** Options per issue, against the three that the method asks for. */
export function IssueBars() {
  const t = useTranslations('options.findings');
  const all = useWorkshop();
  const { perIssue } = coverage(all);
  const most = Math.max(3, ...perIssue.values());
  return (
    <table className="mt-2 w-full table-fixed">
      <thead className="vh">
        <tr>
          <th scope="col">{t('issue')}</th>
          <th scope="col">{t('options')}</th>
        </tr>
      </thead>
      <tbody>
        {all.broaden.issues.rows.map((issue) => {
          const count = perIssue.get(issue.id) ?? 0;
          return (
            <tr key={issue.id}>
              <th
                scope="row"
                className="w-2/5 max-sm:w-1/2 py-1 pr-3 font-text [overflow-wrap:anywhere]"
              >
                {issue.title}
              </th>
              <td className="w-8 py-1 pr-3 text-right">
                <span className="num">{count}</span>
              </td>
              <td className="py-1">
                <Meter value={count / most} label={t('bar', { issue: issue.title, count })} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
