// Which addresses are this machine itself, and under which names a browser may ask for it.

import { DemarcheError } from '../../text/index.ts';

const loopbackNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** "127.0.0.1", "127.8.9.1", "::1", "localhost"; leaves "0.0.0.0" and "192.168.1.4" alone. */
export function isLoopback(address: string): boolean {
  return loopbackNames.has(address) || /^127(?:\.\d{1,3}){3}$/u.test(address);
}

/**
 * A page of elsewhere can give its own name the address of this machine; its requests still name it. Throws a DemarcheError
 * `HOST_REFUSED` for any other name than those of this machine.
 */
export function checkHost(host: string | undefined): void {
  const name = host?.replace(/:\d+$/u, '') ?? '';
  if (isLoopback(name)) return;
  throw new DemarcheError(
    'HOST_REFUSED',
    'this server answers under the names of this machine alone',
    'Ask for http://127.0.0.1 or http://localhost, as `demarche serve` printed it.',
  );
}
