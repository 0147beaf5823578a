'use client';

import { useTranslations } from 'next-intl';
import { call } from '../../../_api/call.ts';
import { toast } from '../../../_ui/toast.ts';
import { useReason } from '../_room/use-reason.ts';
import { useRoom } from '../_room/use-room.tsx';
import { screenHash } from '../screen/invite.ts';

type Links = {
  readonly local: boolean;
  readonly origin: string;
  readonly lan: readonly string[];
};

/** Opens the room's screen in a window of its own, to be dragged to the projector. Doing it again renews the same window. */
export function useOpenScreen(): () => Promise<void> {
  const t = useTranslations('board.screen');
  const reason = useReason();
  const { workshop } = useRoom();
  return async () => {
    // A browser opens a window only within the press itself, so before the answers are here.
    const opened = window.open('', `screen-${workshop}`);
    if (!opened) {
      toast(t('blocked'), { refused: true });
      return;
    }
    const [links, link] = await Promise.all([
      call<Links>(`/api/workshops/${workshop}/links`),
      call<{ token: string }>(`/api/workshops/${workshop}/screen-link`, {}),
    ]);
    if (!link.ok) {
      if (opened.location.href === 'about:blank') opened.close();
      toast(reason(link.reason), { refused: true });
      return;
    }
    const address = links.ok
      ? ((links.value.local ? links.value.lan[0] : null) ?? links.value.origin)
      : null;
    opened.location.href = `/w/${workshop}/screen${screenHash({ token: link.value.token, address })}`;
    opened.focus();
  };
}
