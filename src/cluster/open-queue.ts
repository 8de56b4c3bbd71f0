// A work queue of pages on NATS JetStream (https://docs.nats.io/nats-concepts/jetstream): kept on disk, on three servers where they are a
// cluster, each message handed to one worker at a time until that says it is done.

import { type JetStreamManager, type JsMsg, jetstreamManager } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/transport-node';
import { connectTo, explainQueueError } from './connect.ts';
import { consumerName, openParts, type QueueParts } from './make-stream.ts';
import { parseQueueAddress } from './queue-address.ts';
import { pause, tryAgain } from './try-again.ts';
import type { PageQueue, QueueCounts, QueuedMessage } from './types.ts';

/** A message takes so long to come back where its worker is gone; a new queue keeps it. */
const defaultReturnAfterMs = 30_000;
/** What a message holds besides the page. */
const headBytes = 4096;
const takeWaitMs = 1_000;
const doneTimeoutMs = 5_000;
const afterFaultMs = 500;
/** Names the message that the large store holds the page of. */
const largeHeader = 'Demarche-Large';
const idHeader = 'Nats-Msg-Id';

async function putBody(
  { client, subject, large }: QueueParts,
  mostBytes: number,
  id: string,
  body: Uint8Array,
): Promise<boolean> {
  if (body.length <= mostBytes) return !(await client.publish(subject, body, { msgID: id })).duplicate;
  // One that is there belongs to a message that waits; one that is not, to none.
  const isKept = (await large.info(id)) !== null;
  if (!isKept) await large.putBlob({ name: id }, body);
  const named = headers();
  named.set(largeHeader, id);
  const { duplicate } = await client.publish(subject, new Uint8Array(), { msgID: id, headers: named });
  if (duplicate && !isKept) await large.delete(id);
  return !duplicate;
}

async function bodyOf({ large }: QueueParts, message: JsMsg): Promise<Uint8Array | null> {
  const name = message.headers?.get(largeHeader) ?? '';
  return name === '' ? message.data : tryAgain(() => large.getBlob(name));
}

/** A message that stays by a fault comes back, and whoever takes it finds its page known. */
async function endMessage({ large }: QueueParts, message: JsMsg): Promise<void> {
  const name = message.headers?.get(largeHeader) ?? '';
  if (name !== '') await large.delete(name).catch(() => {});
  await message.ackAck({ timeout: doneTimeoutMs }).catch(() => {});
}

function queued(parts: QueueParts, message: JsMsg): QueuedMessage {
  return {
    number: message.seq,
    id: message.headers?.get(idHeader) ?? '',
    isAgain: message.redelivered,
    body: () => bodyOf(parts, message),
    done: () => endMessage(parts, message),
    giveBack: (delayMs) => message.nak(delayMs),
    stillWorking: () => message.working(),
  };
}

async function countsOf(manager: JetStreamManager, stream: string): Promise<QueueCounts> {
  const info = await manager.consumers.info(stream, consumerName);
  const found = await manager.streams.info(stream);
  return {
    waiting: info.num_pending,
    inWork: info.num_ack_pending,
    redelivered: info.num_redelivered,
    bytes: found.state.bytes,
  };
}

function triesIn({ tries }: QueueParts): Pick<PageQueue, 'triesOf' | 'keepTries'> {
  return {
    triesOf: async (number) => {
      const entry = await tryAgain(() => tries.get(String(number)));
      return entry === null || entry.operation !== 'PUT' ? 0 : Number(entry.string());
    },
    keepTries: async (number, count) => {
      const key = String(number);
      await tryAgain<unknown>(() => (count === 0 ? tries.purge(key) : tries.put(key, String(count))));
    },
  };
}

/** Whether one of the servers is connected just now. */
function watchConnection(connection: NatsConnection): () => boolean {
  let isConnected = true;
  const watch = async () => {
    for await (const { type } of connection.status())
      if (type === 'disconnect' || type === 'close') isConnected = false;
      else if (type === 'reconnect') isConnected = true;
  };
  void watch();
  return () => isConnected && !connection.isClosed();
}

async function makeQueue(
  connection: NatsConnection,
  parts: QueueParts,
  { stream, name }: { readonly stream: string; readonly name: string },
): Promise<PageQueue> {
  const mostBytes = (connection.info?.max_payload ?? 0) - headBytes;
  const consumer = await tryAgain(() => parts.client.consumers.get(stream, consumerName));
  return {
    name,
    returnAfterMs: parts.returnAfterMs,
    put: (id, body, signal) => tryAgain(() => putBody(parts, mostBytes, id, body), { signal }),
    take: async () => {
      try {
        const message = await consumer.next({ expires: takeWaitMs });
        return message === null ? null : queued(parts, message);
      } catch {
        await pause(afterFaultMs);
        return null;
      }
    },
    ...triesIn(parts),
    counts: () =>
      countsOf(parts.manager, stream).catch((error: unknown) =>
        Promise.reject(explainQueueError(error, name)),
      ),
    isConnected: watchConnection(connection),
    close: () => connection.drain().catch(() => connection.close()),
  };
}

/** Opens the queue at `nats://host:4222/?stream=NAME`, made where there is none. Throws STREAM_UNREACHABLE, -REFUSED or -UNUSABLE. */
export async function openQueue(
  text: string,
  { returnAfterMs = defaultReturnAfterMs }: { readonly returnAfterMs?: number } = {},
): Promise<PageQueue> {
  const address = parseQueueAddress(text);
  const connection = await connectTo(address);
  try {
    return await makeQueue(connection, await openParts(connection, address, { returnAfterMs }), address);
  } catch (error) {
    await connection.close();
    throw explainQueueError(error, address.name);
  }
}

/** Tells of a queue and makes nothing. Throws as `openQueue` does, and STREAM_NOT_FOUND. */
export async function lookAtQueue(text: string): Promise<QueueCounts & { readonly name: string }> {
  const address = parseQueueAddress(text);
  const { stream, name } = address;
  const connection = await connectTo(address);
  try {
    return { name, ...(await countsOf(await jetstreamManager(connection), stream)) };
  } catch (error) {
    throw explainQueueError(error, name);
  } finally {
    await connection.close();
  }
}
