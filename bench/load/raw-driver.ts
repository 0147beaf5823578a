import { WebSocket } from 'ws';
import { cardId, type Driver } from './driver.ts';

export const rawDriver = (port: number): Driver => ({
  prepare: async (workshops) => Array.from({ length: workshops }, (_, i) => `w${i}`),
  connect: (workshop, _client, onCard) =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/${workshop}`, {
        perMessageDeflate: false,
      });
      socket.once('error', reject);
      socket.once('message', (first) => {
        const { cards } = JSON.parse(String(first)) as { cards: unknown[] };
        socket.on('message', (data) => onCard((JSON.parse(String(data)) as { text: string }).text));
        const client = {
          post: async (text: string) => socket.send(JSON.stringify({ id: cardId(), text })),
          close: () => socket.terminate(),
        };
        resolve({ client, cards: cards.length });
      });
    }),
});
