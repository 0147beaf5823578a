import { createServer } from 'node:http';
import Database from 'better-sqlite3';
import { type WebSocket, WebSocketServer } from 'ws';

/**
 * The reference: a bare `ws` broadcast per workshop (the path of the address), which keeps its cards in memory for who joins later.
 * With LOG=file it first writes each card to a durable log (SQLite, WAL, synchronous=FULL), whatever waits in one transaction: the
 * limit of what anyone can do who keeps what they acknowledge. Without it, the floor.
 */
type Table = { readonly clients: Set<WebSocket>; readonly cards: string[]; seq: number };

const tables = new Map<string, Table>();
const server = createServer((_request, response) => response.end());
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
const log = process.env.LOG ? openLog(process.env.LOG) : null;

function openLog(file: string) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE log (w TEXT, seq INTEGER, data TEXT, PRIMARY KEY (w, seq))');
  const insert = db.prepare('INSERT INTO log VALUES (?, ?, ?)');
  return db.transaction((rows: readonly (readonly [string, number, string])[]) => {
    for (const row of rows) insert.run(...row);
  });
}

let waiting: {
  readonly table: Table;
  readonly row: readonly [string, number, string];
  readonly done: () => void;
}[] = [];

function append(table: Table, row: readonly [string, number, string], done: () => void): void {
  if (!log) {
    done();
    return;
  }
  if (waiting.length === 0) {
    setImmediate(() => {
      const now = waiting;
      waiting = [];
      log(now.map((one) => one.row));
      for (const one of now) one.done();
    });
  }
  waiting.push({ table, row, done });
}

sockets.on('connection', (socket, request) => {
  const name = request.url ?? '/';
  const table = tables.get(name) ?? { clients: new Set(), cards: [], seq: 0 };
  tables.set(name, table);
  table.clients.add(socket);
  socket.send(`{"cards":[${table.cards.join(',')}]}`);
  socket.on('close', () => table.clients.delete(socket));
  socket.on('message', (data) => {
    const { id, text } = JSON.parse(String(data)) as { id: string; text: string };
    table.seq += 1;
    const card = JSON.stringify({ seq: table.seq, id, at: Date.now(), text });
    append(table, [name, table.seq, card], () => {
      table.cards.push(card);
      for (const client of table.clients) client.send(card);
    });
  });
});

server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
