// Which addresses of the internet protocol are everybody's. What a page or a feed names must not lead into the network of the reader.

import ipaddr from 'ipaddr.js';

/** All that is assigned to public hosts (RFC 4291, 2.4; IANA): the rest of IPv6 holds old and special forms. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * False for loopback, private, link-local (cloud metadata, too), shared, reserved and translated addresses, in whatever form: "10.0.0.1",
 * "::ffff:10.0.0.1", "64:ff9b::a00:1"; and for what is no address.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return !(address instanceof ipaddr.IPv6) || address.match(globalUnicast);
}
