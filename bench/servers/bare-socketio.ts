import { createServer } from 'node:http';
import { Server } from 'socket.io';

/** The other floor: bare Socket.IO, one room per workshop, nothing kept but the cards in memory for who joins later. */
const server = createServer((_request, response) => response.end());
const io = new Server(server, { perMessageDeflate: false, transports: ['websocket'] });
const cards = new Map<string, object[]>();

io.on('connection', (socket) => {
  const name = String(socket.handshake.query.workshop);
  const kept = cards.get(name) ?? [];
  cards.set(name, kept);
  void socket.join(name);
  socket.emit('cards', kept);
  socket.on('post', ({ id, text }: { id: string; text: string }, done: (seq: number) => void) => {
    const card = { seq: kept.length + 1, id, at: Date.now(), text };
    kept.push(card);
    io.to(name).emit('card', card);
    done(card.seq);
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
