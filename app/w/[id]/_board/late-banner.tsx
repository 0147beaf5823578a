'use client';

import { useTranslations } from 'next-intl';
import { Banner } from '../../../_ui/banner.tsx';
import { Button } from '../../../_ui/button.tsx';

/** The board does not come: why that may be, that we go on trying, and what one can do. */
export function LateBanner() {
  const t = useTranslations('board.late');
  return (
    <div className="px-4 pt-2 md:px-8">
      <Banner
        title={t('title')}
        action={
          <Button small onClick={() => location.reload()}>
            {t('again')}
          </Button>
        }
      >
        {t('body')}
      </Banner>
    </div>
  );
}
