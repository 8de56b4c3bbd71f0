// The address of a work queue: nats://user:password@host:4222,other:4222/?stream=NAME

import { DemarcheError } from '../text/index.ts';

export interface QueueAddress {
  /** Each as `host:port`; any of them leads to the cluster. */
  readonly servers: readonly string[];
  /** Of the stream on these servers; what belongs to it is called after it. */
  readonly stream: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly isEncrypted: boolean;
  /** What a person calls it: the address without its password. */
  readonly name: string;
}

const defaultStream = 'demarche';
const defaultPort = '4222';
const shape =
  /^(?<scheme>nats|tls):\/\/(?:(?<login>[^@/?#]*)@)?(?<hosts>[^@/?#]+)\/?(?:\?stream=(?<stream>[^&#]*))?$/u;
/** JetStream takes no points, blanks or signs that stand for others. */
const streamName = /^[\w-]{1,64}$/u;

function noAddress(text: string): DemarcheError {
  return new DemarcheError(
    'STREAM_UNUSABLE',
    `${text.replace(/\/\/[^@/]*@/u, '//…@')} is no address of a stream`,
    'Write nats://host:4222, several hosts parted by commas, and ?stream=NAME (letters, digits, - and _) for another than "demarche".',
  );
}

/** `nats://a:4222,b/?stream=news` is the stream "news" on a:4222 and b:4222. Throws STREAM_UNUSABLE. */
export function parseQueueAddress(text: string): QueueAddress {
  const { scheme, login, hosts, stream = defaultStream } = shape.exec(text)?.groups ?? {};
  if (hosts === undefined || !streamName.test(stream)) throw noAddress(text);
  const servers = hosts.split(',').map((host) => (/:\d+$/u.test(host) ? host : `${host}:${defaultPort}`));
  const [user, ...rest] = login === undefined ? [] : login.split(':');
  try {
    return {
      servers,
      stream,
      user: user === undefined ? null : decodeURIComponent(user),
      password: rest.length === 0 ? null : decodeURIComponent(rest.join(':')),
      isEncrypted: scheme === 'tls',
      name: `${scheme}://${servers.join(',')}/?stream=${stream}`,
    };
  } catch {
    throw noAddress(text);
  }
}
