// The connection to the servers of a stream. A server that goes away is done without: another takes its place.

import { AuthorizationError, connect, type NatsConnection } from '@nats-io/transport-node';
import { DemarcheError } from '../text/index.ts';
import type { QueueAddress } from './queue-address.ts';

const connectTimeoutMs = 5_000;
const reconnectEveryMs = 500;
/** Without a sign of life for two of these the server counts as gone. */
const pingEveryMs = 10_000;

/** What went wrong, in words that tell what to do next; a DemarcheError as it is. */
export function explainQueueError(cause: unknown, name: string): unknown {
  if (cause instanceof DemarcheError || !(cause instanceof Error)) return cause;
  if (cause instanceof AuthorizationError)
    return new DemarcheError(
      'STREAM_REFUSED',
      `the servers do not let this user into ${name}`,
      'Give user and password in the address: nats://USER:PASSWORD@host:4222.',
      { cause },
    );
  if (cause.name === 'JetStreamNotEnabled')
    return new DemarcheError(
      'STREAM_UNUSABLE',
      `the servers of ${name} keep no streams`,
      'Start them with JetStream: nats-server --jetstream --store_dir FOLDER.',
      { cause },
    );
  if (cause.name === 'StreamNotFoundError' || cause.name === 'ConsumerNotFoundError')
    return new DemarcheError(
      'STREAM_NOT_FOUND',
      `there is no queue ${name}`,
      'It is made by the first `demarche read --stream` or `demarche work`.',
      { cause },
    );
  return new DemarcheError(
    'STREAM_UNREACHABLE',
    `the servers of ${name} do not answer (${cause.message})`,
    'Check that nats-server runs there, and the hosts and ports of the address; what is in the stream is kept.',
    { cause },
  );
}

/** Throws STREAM_UNREACHABLE or STREAM_REFUSED. Once made, the connection is made again as often as it is lost. */
export async function connectTo(address: QueueAddress): Promise<NatsConnection> {
  const { servers, user, password, isEncrypted, name } = address;
  try {
    return await connect({
      servers: [...servers],
      name: 'demarche',
      ...(user === null ? {} : password === null ? { token: user } : { user, pass: password }),
      ...(isEncrypted ? { tls: {} } : {}),
      timeout: connectTimeoutMs,
      pingInterval: pingEveryMs,
      maxReconnectAttempts: -1,
      reconnectTimeWait: reconnectEveryMs,
    });
  } catch (error) {
    throw explainQueueError(error, name);
  }
}
