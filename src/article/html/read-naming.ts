// What the naming words of an element say of it, a bit for each thing. All words stand in one tree of their letters, which
// is walked from each place of a hint where a word may begin.

import { chromeWords, otherWords } from './rules/naming-words.ts';
import { anySigns, moreSigns, spellOut } from './spell-out.ts';

/** The signs of naming words; the class of a sign is its place here, 0 for all others. */
const signs = ' abcdefghijklmnopqrstuvwxyz0123456789-';
const asciiCount = 128;
const [hyphen, blank, hardBlank] = [0x2d, 0x20, 0xa0] as const;
const classes = Uint8Array.from({ length: asciiCount }, (_, code) =>
  Math.max(0, signs.indexOf(String.fromCharCode(code))),
);

/** Bits that hold where a walk has come to a node, by what follows there. */
interface NodeBits {
  /** A blank or the end. */
  atBlank: number;
  /** A hyphen. */
  atHyphen: number;
  /** More signs of a word, up to a hyphen, a blank or the end. */
  atSigns: number;
  /** Anything. */
  always: number;
}

interface WordTree {
  /** At `node * signs.length + class`: the node after one more sign; 0, which is the root, where no word goes on so. */
  readonly steps: readonly number[];
  readonly nodes: readonly Readonly<NodeBits>[];
}

function newNode(): NodeBits {
  return { atBlank: 0, atHyphen: 0, atSigns: 0, always: 0 };
}

/** The node of a word, which is added where it is new. */
function nodeOf(word: string, steps: number[], nodes: NodeBits[]): NodeBits {
  let at = 0;
  for (const sign of word) {
    const step = at * signs.length + signs.indexOf(sign);
    if (steps[step] === 0) {
      steps[step] = nodes.push(newNode()) - 1;
      for (let each = 0; each < signs.length; each += 1) steps.push(0);
    }
    at = steps[step] ?? 0;
  }
  return nodes[at] ?? newNode();
}

function growTree(): WordTree {
  const nodes = [newNode()];
  const steps = new Array<number>(signs.length).fill(0);
  const chrome = chromeWords.map((row, rank) => ({ ...row, bit: 1 << rank }));
  for (const { bit, words, endsWord } of [...chrome, ...otherWords])
    for (const word of spellOut(words)) {
      const node = nodeOf(word.replace(/[+*]$/u, ''), steps, nodes);
      if (word.endsWith(moreSigns)) node.atSigns |= bit;
      else if (word.endsWith(anySigns)) node.always |= bit;
      else {
        node.atBlank |= bit;
        if (endsWord !== true) node.atHyphen |= bit;
      }
    }
  return { steps, nodes };
}

const tree = growTree();

function isBlank(code: number): boolean {
  return code <= blank || code === hardBlank;
}

/** True where signs of a word follow, and then a hyphen, a blank or the end. */
function goesOn(hint: string, from: number): boolean {
  let at = from;
  while (at < hint.length && /\w/u.test(hint.charAt(at))) at += 1;
  if (at === from) return false;
  return at === hint.length || hint.charCodeAt(at) === hyphen || isBlank(hint.charCodeAt(at));
}

/** What the words say that begin at `start`. */
function bitsFrom(hint: string, start: number): number {
  let bits = 0;
  let step = 0;
  for (let at = start; ; at += 1) {
    const node = tree.nodes[step];
    if (node === undefined) return bits;
    const code = at < hint.length ? hint.charCodeAt(at) : blank;
    bits |= node.always;
    if (isBlank(code)) return bits | node.atBlank;
    if (code === hyphen) bits |= node.atHyphen;
    if (node.atSigns !== 0 && goesOn(hint, at)) bits |= node.atSigns;
    step = code < asciiCount ? (tree.steps[step * signs.length + (classes[code] ?? 0)] ?? 0) : 0;
    if (step === 0) return bits;
  }
}

/** What the words of a hint say, as bits: the places of `chromeWords`, and `namingBits`. */
export function readNaming(hint: string): number {
  let bits = 0;
  let isStart = true;
  for (let at = 0; at < hint.length; at += 1) {
    if (isStart) bits |= bitsFrom(hint, at);
    const code = hint.charCodeAt(at);
    isStart = code === hyphen || isBlank(code);
  }
  return bits;
}
