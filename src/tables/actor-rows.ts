// What the tables of `data/actors/` say, row by row: states, organisations, persons, offices, who held them when, and roles.

import type { Day } from '../time/index.ts';

export interface State {
  /** ISO 3166-1 alpha-3, XKX for Kosovo; a code of our own for a territory with rulers of its own that has none. */
  readonly id: string;
  readonly name: string;
  readonly official: string;
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
  readonly aliases: readonly string[];
  /** Kind of office that governs, meant by "the Chinese leader". */
  readonly leader: string;
  /** Kinds of office of the head of state, then of the head of government; none where no such head is of its own. */
  readonly heads: readonly [state: readonly string[], government: readonly string[]];
  /** First and last day as a state where that falls after 1990. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The state as whose part PLOVER codes a territory that ISO has no code for. */
  readonly within: string | null;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A state, or PLOVER's EUR, UNO, IGO, NGO, IMG, ISM, MNC; null where only the text can tell. */
  readonly country: string | null;
  readonly sector: string | null;
  readonly wikidata: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What news calls the person alone: "Lukashenko". */
  readonly short: readonly string[];
  readonly country: string;
  readonly gender: 'f' | 'm';
  /** PLOVER sector outside of any office; null where nothing is known. */
  readonly sector: string | null;
  readonly wikidata: string | null;
}

/** A kind of office: president, foreign minister. */
export interface Role {
  readonly id: string;
  readonly words: readonly string[];
  readonly sector: string | null;
}

export interface Office {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly role: string;
  readonly sector: string | null;
  /** Words that name this very office: "CIA director". */
  readonly titles: readonly string[];
}

/** One person's time in one office, both days included; widened where only a month or a year is known. */
export interface Tenure {
  readonly id: string;
  readonly officeId: string;
  readonly personId: string;
  readonly from: Day;
  /** null: still held when the table was checked. */
  readonly to: Day | null;
  readonly shared: boolean;
  /** The days as the table writes them, perhaps only a month or a year; an empty end where the tenure lasts. */
  readonly stated: { readonly from: string; readonly to: string };
}

/** A town, region, sea or mountain range, with its middle in decimal degrees. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly kind: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Thousands of people, to choose among places of one name; 0 where it is no town. */
  readonly weight: number;
}

/** How a word that may mean several things is to be taken. */
export type AmbiguityRule = 'exact' | 'full' | 'home' | 'place';

/** How a word tells what a place name beside it means; see the top of `place-words.tsv`. */
export type PlaceWordUse =
  | 'treaty'
  | 'inside'
  | 'direction'
  | 'party'
  | 'motion'
  | 'visit'
  | 'compass'
  | 'ground'
  | 'spot'
  | 'state-of-being'
  | 'name-end'
  | 'name-start'
  | 'locative'
  | 'edge'
  | 'beside';

/** How a word helps to tell whom a phrase stands for; see the top of `reference-words.tsv`. */
export type ReferenceWordUse =
  | 'body'
  | 'courtesy'
  | 'courtesy-f'
  | 'courtesy-m'
  | 'one-person'
  | 'pair-person'
  | 'pair-state'
  | 'captive-noun'
  | 'capture-verb'
  | 'prisoner-noun'
  | 'prisoner-verb'
  | 'relation-person'
  | 'relation-state';
