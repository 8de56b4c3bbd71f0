// What two articles share, in figures: by the words of titles and leads, by names, by rare words, and how far apart their days are.

import {
  fullShare,
  inLead,
  inTitle,
  isName,
  isNumber,
  type StoryProfile,
  weightStep,
} from './profile-article.ts';

/** Figures from 0 to about 1, in the order of `nearnessNames`. */
export type Nearness = readonly number[];

export const nearnessNames = [
  'all words',
  'lead words',
  'names',
  'other words',
  'less covered title',
  'better covered title',
  'less covered names of the lead',
  'rare words',
  'weight of what is shared',
  'numbers of both leads, none shared',
  'less covered whole',
  'words of titles',
  'shortness',
] as const;

/** Sums over one article's terms, or over those of them that the other has. */
interface Sums {
  title: number;
  lead: number;
  leadNames: number;
  /** How many telling numbers the lead has. */
  leadNumbers: number;
}

/** The same for an article alone. */
export interface ProfileSums extends Readonly<Sums> {
  readonly whole: number;
  readonly titleLength: number;
  readonly leadLength: number;
  readonly nameLength: number;
  readonly restLength: number;
}

/** Years and days of the month are weighed less. */
const tellingNumber = 4;
/** A word that stands in fewer than one text of four hundred. */
const rareWeight = 6 * weightStep;
const mostRare = 8;
/** The weight of a title's words. */
const shortWhole = 60;

function addTerm(sums: Sums, marks: number, weight: number): void {
  if ((marks & inTitle) !== 0) sums.title += weight;
  if ((marks & inLead) === 0) return;
  sums.lead += weight;
  if ((marks & isName) !== 0) sums.leadNames += weight;
  if ((marks & isNumber) !== 0 && weight > tellingNumber) sums.leadNumbers += 1;
}

/** What comparing asks of an article alone. */
export function sumProfile({ stems, shares, weights, marks }: StoryProfile): ProfileSums {
  const sums: Sums = { title: 0, lead: 0, leadNames: 0, leadNumbers: 0 };
  let [whole, title, lead, names, rest] = [0, 0, 0, 0, 0];
  for (let at = 0; at < stems.length; at += 1) {
    const [mark, share] = [marks[at] as number, (shares[at] as number) / fullShare];
    addTerm(sums, mark, (weights[at] as number) / weightStep);
    whole += (weights[at] as number) / weightStep;
    if ((mark & inTitle) !== 0) title += share * share;
    if ((mark & inLead) !== 0) lead += share * share;
    if ((mark & isName) !== 0) names += share * share;
    if ((mark & (isName | isNumber)) === 0) rest += share * share;
  }
  return {
    ...sums,
    whole,
    titleLength: Math.sqrt(title),
    leadLength: Math.sqrt(lead),
    nameLength: Math.sqrt(names),
    restLength: Math.sqrt(rest),
  };
}

function part(some: number, all: number): number {
  return all > 0 ? some / all : 0;
}

interface Shared {
  readonly ofA: Sums;
  readonly ofB: Sums;
  all: number;
  titles: number;
  lead: number;
  names: number;
  rest: number;
  rare: number;
  weight: number;
}

function addShared(shared: Shared, a: StoryProfile, at: number, b: StoryProfile, place: number): void {
  const product = ((a.shares[at] as number) * (b.shares[place] as number)) / (fullShare * fullShare);
  const [ofA, ofB, twentieths] = [a.marks[at] as number, b.marks[place] as number, a.weights[at] as number];
  const weight = twentieths / weightStep;
  shared.all += product;
  shared.weight += weight;
  if ((ofA & ofB & inTitle) !== 0) shared.titles += product;
  if ((ofA & ofB & inLead) !== 0) shared.lead += product;
  if (((ofA | ofB) & isName) !== 0) shared.names += product;
  else if ((ofA & isNumber) === 0) shared.rest += product;
  if (twentieths >= rareWeight && (ofA & isNumber) === 0) shared.rare += 1;
  addTerm(shared.ofA, ofA, weight);
  addTerm(shared.ofB, ofB, weight);
}

/** Where an article has a word, by its stem: quick to ask for all words of many others. */
export interface WordPlaces {
  readonly profile: StoryProfile;
  /** Open addressing; -1 where no word is. */
  readonly slots: Int16Array;
}

/** A power of two, several times as many as an article has terms. */
const slotCount = 512;

export function placeWords(profile: StoryProfile): WordPlaces {
  const slots = new Int16Array(slotCount).fill(-1);
  for (let place = 0; place < profile.stems.length; place += 1) {
    let slot = (profile.stems[place] as number) & (slotCount - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = place;
  }
  return { profile, slots };
}

function shareTerms({ profile: a, slots }: WordPlaces, b: StoryProfile): Shared {
  const none = { title: 0, lead: 0, leadNames: 0, leadNumbers: 0 };
  const shared = {
    ofA: none,
    ofB: { ...none },
    all: 0,
    titles: 0,
    lead: 0,
    names: 0,
    rest: 0,
    rare: 0,
    weight: 0,
  };
  for (let place = 0; place < b.stems.length; place += 1) {
    const stem = b.stems[place] as number;
    for (let slot = stem & (slotCount - 1); slots[slot] !== -1; slot = (slot + 1) & (slotCount - 1)) {
      const at = slots[slot] as number;
      if (a.stems[at] !== stem) continue;
      addShared(shared, a, at, b, place);
      break;
    }
  }
  return shared;
}

/** How much of an article's title the other has; a text without title is measured by its lead. */
function titleShare(shared: Sums, sums: ProfileSums): number {
  return sums.title > 0 ? shared.title / sums.title : part(shared.lead, sums.lead);
}

/** A lead that names nobody says neither yes nor no. */
function nameShare(shared: Sums, sums: ProfileSums): number {
  return sums.leadNames > 0 ? shared.leadNames / sums.leadNames : 0.5;
}

/** "Nine dead" and "41 dead": a lead's number that the other text has nowhere, on both sides. */
function differInNumbers({ ofA, ofB }: Shared, sumsA: ProfileSums, sumsB: ProfileSums): boolean {
  const haveBoth = sumsA.leadNumbers > 0 && sumsB.leadNumbers > 0;
  return haveBoth && ofA.leadNumbers + ofB.leadNumbers === 0;
}

/** The figures are the same whichever article is named first. */
export function measureNearness(
  placesA: WordPlaces,
  sumsA: ProfileSums,
  b: StoryProfile,
  sumsB: ProfileSums,
): Nearness {
  const shared = shareTerms(placesA, b);
  const [titleA, titleB] = [titleShare(shared.ofA, sumsA), titleShare(shared.ofB, sumsB)];
  return [
    shared.all,
    part(shared.lead, sumsA.leadLength * sumsB.leadLength),
    part(shared.names, sumsA.nameLength * sumsB.nameLength),
    part(shared.rest, sumsA.restLength * sumsB.restLength),
    Math.min(titleA, titleB),
    Math.max(titleA, titleB),
    Math.min(nameShare(shared.ofA, sumsA), nameShare(shared.ofB, sumsB)),
    Math.min(mostRare, shared.rare) / mostRare,
    Math.log1p(shared.weight) / 5,
    differInNumbers(shared, sumsA, sumsB) ? 1 : 0,
    part(shared.weight, Math.max(sumsA.whole, sumsB.whole)),
    part(shared.titles, sumsA.titleLength * sumsB.titleLength),
    Math.exp(-Math.min(sumsA.whole, sumsB.whole) / shortWhole),
  ];
}
