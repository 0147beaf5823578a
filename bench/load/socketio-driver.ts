import { io } from 'socket.io-client';
import { cardId, type Driver } from './driver.ts';

export const socketioDriver = (port: number): Driver => ({
  prepare: async (workshops) => Array.from({ length: workshops }, (_, i) => `w${i}`),
  connect: (workshop, _client, onCard) =>
    new Promise((resolve, reject) => {
      const socket = io(`http://127.0.0.1:${port}`, {
        transports: ['websocket'],
        forceNew: true,
        query: { workshop },
      });
      socket.once('connect_error', reject);
      socket.once('cards', (cards: unknown[]) => {
        socket.on('card', (card: { text: string }) => onCard(card.text));
        const client = {
          post: async (text: string) =>
            void (await socket.emitWithAck('post', { id: cardId(), text })),
          close: () => void socket.disconnect(),
        };
        resolve({ client, cards: cards.length });
      });
    }),
});
