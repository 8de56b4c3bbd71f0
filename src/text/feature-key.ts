// The number by which a trained model knows a feature: FNV-1a over its UTF-16 code units, from 0 to 2^32 - 1.

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** What may stand in a feature; anything but text is hashed as it is written. */
type FeaturePart = string | number | boolean | undefined;

function hashOn(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at += 1) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return next;
}

function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same number for the same feature, on every machine. */
export function featureKey(feature: string): number {
  return finish(hashOn(START, feature));
}

/** As `featureKey` of the text that the template would give, which is never put together: featureKeyOf`tag ${tag} ${side}`. */
export function featureKeyOf(strings: TemplateStringsArray, ...parts: readonly FeaturePart[]): number {
  let hash = hashOn(START, strings[0] ?? '');
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    hash = hashOn(hash, typeof part === 'string' ? part : String(part));
    hash = hashOn(hash, strings[at + 1] ?? '');
  }
  return finish(hash);
}
