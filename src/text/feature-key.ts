// The number by which a trained model knows a feature: FNV-1a over its UTF-16 code units, from 0 to 2^32 - 1.

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The same number for the same feature, on every machine. */
export function featureKey(feature: string): number {
  let hash = START;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}
