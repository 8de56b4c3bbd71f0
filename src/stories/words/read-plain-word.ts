// Reads one word of ASCII signs with its hashes, without cutting it out of the text: most words of most texts.

import { endingLength, prime, startHash } from './hash-word.ts';
import { joinsDigits, kindOf, kinds } from './word-signs.ts';

/** What was read of a word: where it ends, the hash of its letters and that of its stem. */
export interface ReadWord {
  end: number;
  hash: number;
  stem: number;
}

/**
 * Reads a word of plain letters or digits in one go: the stem is a beginning of the word, so its hash was met on the way. False
 * where a letter is beyond ASCII; such a word is folded first.
 */
export function readPlainWord(text: string, start: number, kind: number, word: ReadWord): boolean {
  let hash = startHash;
  // The hashes before the last letters, and these letters themselves, the last one first.
  let [hash1, hash2, hash3, hash4] = [hash, hash, hash, hash];
  let [last, second, third, fourth] = [0, 0, 0, 0];
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128) {
      if (kindOf(code) === kind) return false;
      break;
    }
    if (kinds[code] !== kind && !joinsDigits(text, at, code, kind)) break;
    const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    hash4 = hash3;
    hash3 = hash2;
    hash2 = hash1;
    hash1 = hash;
    hash = Math.imul(hash ^ lower, prime);
    fourth = third;
    third = second;
    second = last;
    last = lower;
  }
  const cut = endingLength(at - start, last, second, third, fourth);
  word.end = at;
  word.hash = hash | 0;
  word.stem = (cut === 0 ? hash : cut === 1 ? hash1 : cut === 2 ? hash2 : cut === 3 ? hash3 : hash4) | 0;
  return true;
}
