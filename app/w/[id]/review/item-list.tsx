'use client';

import type { DocItem } from '../../../../lib/report/agreement-doc.ts';
import { Shape } from '../../../_ui/shape.tsx';
import { useReview } from './use-review.tsx';

/** Who does what by when, as a small table. */
export function ItemList({ items }: { items: readonly DocItem[] }) {
  const { words } = useReview();
  const { t, day } = words;
  if (items.length === 0) return null;
  return (
    <table className="todo">
      <caption className="vh">{t('agreement.does')}</caption>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {item.owner && <Shape mark={item.owner.mark} label={item.owner.short} />}
              <span>{item.title}</span>
            </th>
            <td>{item.until ? day(item.until) : t('agreement.whenOpen')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
