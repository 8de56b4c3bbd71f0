// Opens connections, to public addresses only: the guard sees the very address that is connected to, for each redirection anew.

import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress } from './public-address.ts';

/** The name leads into a network that is not everybody's. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

type Found = (
  error: NodeJS.ErrnoException | null,
  addresses: string | LookupAddress[],
  family?: number,
) => void;

/** As `dns.lookup`, without the addresses that are not public. */
function lookupPublic(host: string, options: LookupOptions, found: Found): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return found(error, []);
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    if (first === undefined)
      return found(new PrivateAddressError(addresses.map(({ address }) => address).join(', ')), []);
    return options.all === true ? found(null, open) : found(null, first.address, first.family);
  });
}

/** Without brackets, which stand around addresses of IPv6. */
function plainHost(host: string): string {
  return host.replace(/^\[(.*)\]$/u, '$1');
}

const connectMs = 15_000;

/** A pool of connections. Throws a PrivateAddressError (as cause) where an address is refused. */
export function guardedAgent(allowPrivate: boolean): Agent {
  const connect = buildConnector({ timeout: connectMs, ...(allowPrivate ? {} : { lookup: lookupPublic }) });
  return new Agent({
    connect: (options, connected) => {
      const host = plainHost(options.hostname);
      // Addresses in numbers are not looked up.
      if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host))
        connected(new PrivateAddressError(host), null);
      else connect(options, connected);
    },
  });
}
