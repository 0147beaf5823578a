'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../../../_ui/button.tsx';
import { Switch } from '../../../../_ui/switch.tsx';
import { useAct } from '../../_room/use-act.ts';
import { useCan, useWorkshop } from '../../_room/use-room.tsx';

/** What a party lets the others see of its own values: better or worse per package for everyone, the numbers for the facilitator. */
export function OwnShow({ party, valued }: { party: string; valued: readonly string[] }) {
  const t = useTranslations('packages.own');
  const { packages } = useWorkshop();
  const can = useCan();
  const act = useAct();
  const shown = valued.filter(
    (id) => packages.released.get(`${id}:${party}`)?.version === packages.packages.get(id)?.version,
  );
  return (
    <>
      {can('packages/release') && valued.length > 0 && (
        <div className="my-3 grid justify-items-start gap-2 border-t border-hairline pt-3">
          <p className="small">
            {shown.length > 0 ? t('showing', { count: shown.length }) : t('hidden')}
          </p>
          {shown.length < valued.length && (
            <Button small onClick={() => void act('packages/release', { packages: valued })}>
              {t('show')}
            </Button>
          )}
          {shown.length > 0 && (
            <Button
              small
              tone="bare"
              onClick={() => void act('packages/withdraw-release', { packages: valued })}
            >
              {t('hide')}
            </Button>
          )}
        </div>
      )}
      {can('packages/share') && (
        <Switch
          on={packages.secret.has(`shared:${party}`)}
          onChange={(share) => void act('packages/share', { share })}
        >
          {t('share')}
        </Switch>
      )}
    </>
  );
}
