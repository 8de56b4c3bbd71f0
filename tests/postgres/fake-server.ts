// Something that speaks PostgreSQL's protocol (https://www.postgresql.org/docs/current/protocol-message-formats.html) just far enough to
// let anybody in and to answer every question with one row: which version it is. For servers older than any that can be installed.

import { createServer, type Server, type Socket } from 'node:net';

function message(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function int(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}

const text = (words: string) => Buffer.from(`${words}\0`);
const authenticationOk = message('R', int(0, 4));
const readyForQuery = message('Z', Buffer.from('I'));
const textType = 25;

function rowOf(columns: Readonly<Record<string, string>>): Buffer {
  const names = Object.keys(columns).map((name) =>
    Buffer.concat([text(name), int(0, 4), int(0, 2), int(textType, 4), int(-1, 2), int(-1, 4), int(0, 2)]),
  );
  const values = Object.values(columns).map((value) =>
    Buffer.concat([int(value.length, 4), Buffer.from(value)]),
  );
  return Buffer.concat([
    message('T', int(names.length, 2), ...names),
    message('D', int(values.length, 2), ...values),
  ]);
}

function answer(socket: Socket, row: Buffer): void {
  const done = message('C', text('SELECT 1'));
  let isGreeted = false;
  socket.on('error', () => {});
  socket.on('data', (data) => {
    if (!isGreeted) socket.write(Buffer.concat([authenticationOk, readyForQuery]));
    // A question in parts ends with a message that asks for all answers: 'S' and its length.
    else if (data.includes(Buffer.from([0x53, 0, 0, 0, 4])))
      socket.write(Buffer.concat([message('1'), message('2'), row, done, readyForQuery]));
    isGreeted = true;
  });
}

/** A server of this version, e.g. `14.9` and 140009; whoever starts it closes it. */
export function fakeServer(version: string, number: number): Server {
  const row = rowOf({ server: version, server_number: String(number), encoding: 'UTF8' });
  return createServer((socket) => answer(socket, row));
}
