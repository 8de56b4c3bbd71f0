// A title as readers see it.

import { unescapeText } from '../unescape-text.ts';

/** A title without the marks that only tell where a word may break, and with the signs that its page escapes twice. */
export function tidyTitle(text: string): string {
  const whole = text.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '');
  // "How <canvas> draws" is shown so: its sign is no tag's.
  return whole.includes('<') ? whole : unescapeText(whole);
}
