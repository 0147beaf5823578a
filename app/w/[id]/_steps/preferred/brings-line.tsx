'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { IconButton } from '../../../../_ui/icon-button.tsx';
import { Shape } from '../../../../_ui/shape.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useMe, useWorkshop } from '../../_room/use-room.tsx';
import { AskCompensation } from './ask-compensation.tsx';
import { AskHarm } from './ask-harm.tsx';
import { MadeGood } from './made-good.tsx';
import { OfferContribution } from './offer-contribution.tsx';
import { useAmount } from './use-amount.ts';
import { useOptionTitle } from './use-option-title.ts';
import { useParty } from './use-party.ts';

/** One option: contributions, harms and compensations side by side. */
export function BringsLine({ option }: { option: string }) {
  const t = useTranslations('preferred.bring');
  const { preferred, broaden } = useWorkshop();
  const me = useMe();
  const can = useCan();
  const act = useAct();
  const titleOf = useOptionTitle();
  const partyOf = useParty();
  const amountOf = useAmount();
  const mine = (party: string) => me.facilitator || party === me.party;
  const contributions = preferred.contributions.rows.filter((row) => row.option === option);
  const harms = preferred.harms.rows.filter((row) => row.option === option);
  const made = preferred.compensations.rows.filter((row) => row.option === option);
  // The harm is no longer named, and what was offered for it still stands.
  const loose = made.filter(
    (row) => !harms.some((harm) => harm.party === row.to && harm.interest === row.interest),
  );
  return (
    <li>
      <h3>{titleOf(option)}</h3>
      <div>
        <p className="label">{t('contributions')}</p>
        <ul>
          {contributions.map((row) => (
            <li key={row.id}>
              <Shape mark={partyOf(row.party).mark} label={partyOf(row.party).name} />
              <span>
                {amountOf(row)} {row.certainty === 'idea' && <em>{t('idea')}</em>}
                {row.essential && <span className="second"> · {t('essential')}</span>}
                {row.certainty === 'mandated' && <span className="second"> · {t('mandated')}</span>}
                {row.note && <span className="second block">{row.note}</span>}
              </span>
              {can('preferred/change-contribution') && mine(row.party) && (
                <OfferContribution option={option} row={row} />
              )}
            </li>
          ))}
          {contributions.length === 0 && <li className="none">{t('nobody')}</li>}
        </ul>
        {can('preferred/offer-contribution') && <OfferContribution option={option} />}
      </div>
      <div>
        <p className="label">{t('harms')}</p>
        <ul>
          {harms.map((row) => (
            <li key={row.id}>
              <Shape mark={partyOf(row.party).mark} label={partyOf(row.party).name} />
              <span>
                {broaden.interests.get(row.interest)?.text}
                {made
                  .filter((kept) => kept.to === row.party && kept.interest === row.interest)
                  .map((kept) => (
                    <MadeGood key={kept.id} row={kept} />
                  ))}
                {can('preferred/offer-compensation') && row.party !== me.party && (
                  <span className="block">
                    <AskCompensation harm={row} />
                  </span>
                )}
              </span>
              {can('preferred/drop-harm') && mine(row.party) && (
                <IconButton
                  icon="cross"
                  label={t('dropHarm')}
                  onClick={() => void act('preferred/drop-harm', { harm: row.id })}
                />
              )}
            </li>
          ))}
          {loose.map((row) => (
            <li key={row.id}>
              <Shape mark={partyOf(row.to).mark} label={partyOf(row.to).name} />
              <span>
                {broaden.interests.get(row.interest)?.text}
                <MadeGood row={row} />
              </span>
            </li>
          ))}
          {harms.length === 0 && (
            <li className="none">
              {preferred.harmless.has(option) ? t('harmless') : t('unknown')}
            </li>
          )}
        </ul>
        {can('preferred/name-harm') && <AskHarm option={option} />}
        {harms.length === 0 && can('preferred/set-harmless') && (
          <Button
            small
            tone="bare"
            onClick={() =>
              void act('preferred/set-harmless', {
                option,
                harmless: !preferred.harmless.has(option),
              })
            }
          >
            {preferred.harmless.has(option) ? t('lookAgain') : t('nobodyLoses')}
          </Button>
        )}
      </div>
    </li>
  );
}
