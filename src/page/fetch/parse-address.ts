// Addresses that pages can be fetched from.

import { type Failure, failure } from './types.ts';

/** Longer ones are no addresses of pages. */
const mostAddressChars = 2000;

/** True for what begins as an address of the web does, right or wrong. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//iu.test(text);
}

/** Without the part behind "#", which no server is told. */
export function parseAddress(text: string, base?: string): URL | Failure {
  const url = text.length > mostAddressChars ? null : URL.parse(text.trim(), base);
  if (url === null)
    return failure('BAD_ADDRESS', `"${text.slice(0, 200)}" is no address of a page; check the spelling.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failure(
      'BAD_ADDRESS',
      `It leads to ${url.protocol} instead of http: or https:; nothing was asked.`,
    );
  if (url.username !== '' || url.password !== '')
    return failure(
      'BAD_ADDRESS',
      'The address holds a name or a password, which the ledger would keep; take it out.',
    );
  url.hash = '';
  return url;
}
