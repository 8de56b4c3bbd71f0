// Bodies, papers and people that speak without a name: "Poll: Voters want change", "citing two officials".

import type { Token } from '../../language/index.ts';

const SPEAKER =
  /^(?:poll|survey|report|study|source|official|expert|analyst|police|court|lawyer|minister|ministry|president|envoy|aide|watchdog|group|union|government|spokesman|spokeswoman|army|doctor|scientist|researcher|witness|media|agency|mayor|governor|judge|senator|critic)s?$/iu;
const ALSO_CITED =
  /^(?:spokesperson|diplomat|document|statement|newspaper|paper|person|people|adviser|advisor|member|chief|head|leader|intelligence|embassy|office|officer|ambassador|commander|lawmaker|negotiator|service|military)s?$/iu;

/** True for a noun that speaks, with or without a capital. */
export function isSpeakerNoun(word: Token | undefined): boolean {
  return SPEAKER.test(word?.lemma ?? '') || SPEAKER.test(word?.form ?? '');
}

/** True for whom a paper cites: a name, or a noun that speaks or is written. */
export function isCited(word: Token | undefined): boolean {
  return word?.upos === 'PROPN' || isSpeakerNoun(word) || ALSO_CITED.test(word?.lemma ?? '');
}
