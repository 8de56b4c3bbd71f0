// The mean of several fits. The sums that the tables stand for are sums of their weights, so it costs nothing when they are asked.

/** Place by place, for lists of one length. */
export function meanWeights(fits: readonly Float32Array[]): Float32Array {
  const sums = new Float32Array(fits[0]?.length ?? 0);
  for (const fit of fits)
    for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (fit[at] ?? 0) / fits.length;
  return sums;
}
