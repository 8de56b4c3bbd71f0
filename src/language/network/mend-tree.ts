// Makes a tree of each word's best head in little time, for sentences too long for the best tree.

/** Changes `heads` in place: one word under the root, then every loop is opened where that costs least. */
export function mendTree(scores: Float32Array, heads: Int16Array): Int16Array {
  const size = heads.length;
  const root = chooseRoot(scores, heads);
  for (let word = 1; word < size; word += 1)
    if (heads[word] === 0 && word !== root) heads[word] = bestOther(scores, size, word, (head) => head !== 0);
  heads[root] = 0;
  for (let loop = findLoop(heads); loop !== undefined; loop = findLoop(heads)) openLoop(scores, heads, loop);
  return heads;
}

function chooseRoot(scores: Float32Array, heads: Int16Array): number {
  const size = heads.length;
  let best = -1;
  let isBestRooted = false;
  for (let word = 1; word < size; word += 1) {
    const isRooted = heads[word] === 0;
    const isBetter = best < 0 || (scores[word * size] as number) > (scores[best * size] as number);
    if ((isRooted && !isBestRooted) || (isRooted === isBestRooted && isBetter)) {
      best = word;
      isBestRooted = isRooted;
    }
  }
  return best;
}

function bestOther(
  scores: Float32Array,
  size: number,
  word: number,
  isAllowed: (head: number) => boolean,
): number {
  let best = -1;
  for (let head = 0; head < size; head += 1) {
    if (head === word || !isAllowed(head)) continue;
    if (best < 0 || (scores[word * size + head] as number) > (scores[word * size + best] as number))
      best = head;
  }
  return best;
}

/** The words of one loop. */
function findLoop(heads: Int16Array): readonly number[] | undefined {
  const seenFrom = new Int16Array(heads.length);
  for (let word = 1; word < heads.length; word += 1) {
    let at = word;
    while (at > 0 && seenFrom[at] === 0) {
      seenFrom[at] = word;
      at = heads[at] as number;
    }
    if (at === 0 || seenFrom[at] !== word) continue;
    const loop = [at];
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) loop.push(next);
    return loop;
  }
  return undefined;
}

/** Hangs one word of the loop on the best word that leads to the root. */
function openLoop(scores: Float32Array, heads: Int16Array, loop: readonly number[]): void {
  const size = heads.length;
  const leads = leadsToRoot(heads);
  let change = { word: -1, head: -1, loss: Infinity };
  for (const word of loop) {
    const head = bestOther(scores, size, word, (other) => other !== 0 && leads[other] === 1);
    const loss =
      (scores[word * size + (heads[word] as number)] as number) - (scores[word * size + head] as number);
    if (loss < change.loss) change = { word, head, loss };
  }
  heads[change.word] = change.head;
}

function leadsToRoot(heads: Int16Array): Uint8Array {
  const leads = new Uint8Array(heads.length);
  leads[0] = 1;
  for (let word = 1; word < heads.length; word += 1) {
    const path: number[] = [];
    let at = word;
    while (leads[at] === 0) {
      leads[at] = 2;
      path.push(at);
      at = heads[at] as number;
    }
    // 2 stands for a path under way or one that ended in a loop.
    const result = leads[at] === 1 ? 1 : 2;
    for (const passed of path) leads[passed] = result;
  }
  return leads;
}
