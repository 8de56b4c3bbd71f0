// What a queue needs on the servers, made where it is not there: the stream, its consumer, a store for pages too large for a message, and
// the tries of messages that came back. What is there already is left as it is, so that whoever keeps the servers can make it otherwise.

import {
  AckPolicy,
  type ConsumerInfo,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import { type KV, Kvm } from '@nats-io/kv';
import { type ObjectStore, Objm } from '@nats-io/obj';
import { type NatsConnection, nanos } from '@nats-io/transport-node';
import type { QueueAddress } from './queue-address.ts';
import { mayPass, tryAgain } from './try-again.ts';

export interface QueueParts {
  readonly client: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly subject: string;
  readonly large: ObjectStore;
  readonly tries: KV;
  readonly returnAfterMs: number;
}

export interface QueueSettings {
  /** For a new queue only. */
  readonly returnAfterMs: number;
}

/** A cluster keeps everything so often. */
const clusterReplicas = 3;
/** For so long the servers know the messages that they were given. */
const duplicatesMs = 60 * 60 * 1000;
/** Tries and pages of messages that are gone do not lie about for longer. */
const keptMs = 30 * 24 * 60 * 60 * 1000;
const mostInWork = 10_000;
export const consumerName = 'workers';
/** A question that asks for a part that is being chosen a leader for takes a while. */
const timeoutMs = 10_000;

/** Throws only what asking again would not mend. */
const soon = () => AbortSignal.timeout(timeoutMs * 3);

async function makeParts(
  connection: NatsConnection,
  manager: JetStreamManager,
  { stream }: QueueAddress,
  { returnAfterMs, replicas }: QueueSettings & { readonly replicas: number },
): Promise<Omit<QueueParts, 'client' | 'manager'>> {
  const subject = `${stream}.pages`;
  const isThere = await manager.streams.info(stream).then(
    () => true,
    (error: unknown) => {
      if (mayPass(error)) throw error;
      return false;
    },
  );
  if (!isThere)
    await manager.streams.add({
      name: stream,
      subjects: [subject],
      retention: RetentionPolicy.Workqueue,
      storage: StorageType.File,
      num_replicas: replicas,
      duplicate_window: nanos(duplicatesMs),
    });
  const found = await consumerOf(manager, stream, returnAfterMs);
  const large = await new Objm(connection).create(`${stream}-large`, { replicas, ttl: nanos(keptMs) });
  const tries = await new Kvm(connection).create(`${stream}-tries`, { replicas, ttl: keptMs });
  const waitNs = found.config.ack_wait ?? nanos(returnAfterMs);
  return { subject, large, tries, returnAfterMs: waitNs / nanos(1) };
}

async function consumerOf(
  manager: JetStreamManager,
  stream: string,
  returnAfterMs: number,
): Promise<ConsumerInfo> {
  try {
    return await manager.consumers.info(stream, consumerName);
  } catch (error) {
    if (mayPass(error)) throw error;
    return manager.consumers.add(stream, {
      durable_name: consumerName,
      ack_policy: AckPolicy.Explicit,
      ack_wait: nanos(returnAfterMs),
      // Endless by itself: whoever takes a message counts its tries, and ends them.
      max_deliver: -1,
      max_ack_pending: mostInWork,
    });
  }
}

/** Throws the error of the servers. */
export async function openParts(
  connection: NatsConnection,
  address: QueueAddress,
  settings: QueueSettings,
): Promise<QueueParts> {
  const client = jetstream(connection, { timeout: timeoutMs });
  const manager = await tryAgain(() => client.jetstreamManager(), { signal: soon() });
  const replicas = connection.info?.cluster === undefined ? 1 : clusterReplicas;
  const parts = await tryAgain(() => makeParts(connection, manager, address, { ...settings, replicas }), {
    signal: soon(),
  });
  return { client, manager, ...parts };
}
