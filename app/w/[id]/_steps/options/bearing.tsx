'use client';

import { useTranslations } from 'next-intl';
import { shownInterests } from '../../../../../lib/steps/broaden/issue-table.ts';
import { Checkbox } from '../../../../_ui/checkbox.tsx';
import { PartyName } from '../../../../_ui/party-name.tsx';
import { useParties } from '../../_room/use-parties.ts';
import { useWorkshop } from '../../_room/use-room.tsx';

export type BearingIds = { readonly issues: readonly string[]; readonly serves: readonly string[] };

const toggled = (ids: readonly string[], id: string, on: boolean) =>
  on ? [...ids, id] : ids.filter((one) => one !== id);

/** Which issues an option is about and which interests it serves; both may stay empty. */
export function Bearing({
  value,
  onChange,
}: {
  value: BearingIds;
  onChange: (value: BearingIds) => void;
}) {
  const t = useTranslations('options.bearing');
  const parties = useParties();
  const all = useWorkshop();
  const interests = shownInterests(all);
  const groups = [...parties.rows, undefined].map((party) => ({
    party,
    interests: interests.filter((interest) => interest.party === party?.id),
  }));
  if (all.broaden.issues.size === 0 && interests.length === 0)
    return <p className="second small mt-3">{t('none')}</p>;
  return (
    <div className="mt-3 grid gap-4">
      {all.broaden.issues.size > 0 && (
        <fieldset className="m-0 min-w-0 border-0 p-0">
          <legend className="mb-1 p-0 font-strong">{t('issues')}</legend>
          <div className="flex flex-wrap gap-x-5">
            {all.broaden.issues.rows.map((issue) => (
              <Checkbox
                key={issue.id}
                checked={value.issues.includes(issue.id)}
                onChange={(on) =>
                  onChange({ ...value, issues: toggled(value.issues, issue.id, on) })
                }
              >
                {issue.title}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      )}
      {interests.length > 0 && (
        <fieldset className="m-0 min-w-0 border-0 p-0">
          <legend className="mb-1 p-0 font-strong">{t('serves')}</legend>
          <div className="grid max-h-[320px] gap-2 overflow-y-auto pr-2">
            {groups
              .filter((group) => group.interests.length > 0)
              .map(({ party, interests }) => (
                <div key={party?.id ?? 'everyone'}>
                  <p className="small">
                    {party ? <PartyName mark={party.mark}>{party.name}</PartyName> : t('everyone')}
                  </p>
                  {interests.map((interest) => (
                    <Checkbox
                      key={interest.id}
                      className="grid! small"
                      checked={value.serves.includes(interest.id)}
                      onChange={(on) =>
                        onChange({ ...value, serves: toggled(value.serves, interest.id, on) })
                      }
                    >
                      {interest.text}
                    </Checkbox>
                  ))}
                </div>
              ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
