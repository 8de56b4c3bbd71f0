// Whether two articles tell of one matter. A function of the two alone: whatever else is known, in whatever order they came.

import { weighHappening, weighLink } from './link-weights.ts';
import {
  measureNearness,
  type Nearness,
  nearnessNames,
  type ProfileSums,
  placeWords,
  sumProfile,
  type WordPlaces,
} from './measure-nearness.ts';
import type { StoryProfile } from './profile-article.ts';

/** An article as linking needs it; worked out once. */
export interface StoryReading {
  readonly profile: StoryProfile;
  readonly sums: ProfileSums;
}

/** How near two articles are, from 0 to 1, with all that their days say and with little of it. */
export interface Linking {
  readonly score: number;
  readonly scoreWithoutDays: number;
}

/** Evidence beyond this, in log odds, adds nothing: many a link is worth more than one strong one. */
const strongest = 6;
/** What days apart may hold at most against one matter: a day that an archive made up must not outweigh all that two articles share. */
const mostAgainst = 3;
/** The same against an article that else stands alone. */
const mostAgainstLate = 2.5;
/** Two texts that have next to no words in common are not of one matter because a short headline shares a weekday or an act. */
const leastAlike = 0.1;
const againstUnlike = 3;
/** Where either text has more than this of the other's words it repeats it, and copies are of one matter under whatever headline. */
const mostOfOne = 0.6;
const forCopies = 3;
/** Scores in steps of a power of two add up alike in any order. */
const scoreSteps = 4096;

export function readForStory(profile: StoryProfile): StoryReading {
  return { profile, sums: sumProfile(profile) };
}

function bounded(logOdds: number): number {
  const share = (Math.max(-strongest, Math.min(strongest, logOdds)) + strongest) / (2 * strongest);
  return Math.round(share * scoreSteps) / scoreSteps;
}

/** The article that others are compared with. */
export interface StoryFocus extends StoryReading {
  readonly places: WordPlaces;
}

export function focusOn(reading: StoryReading): StoryFocus {
  return { ...reading, places: placeWords(reading.profile) };
}

function daysBetween(a: StoryProfile, b: StoryProfile): number | null {
  return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}

/** What it says against one matter, in log odds, that two texts share next to nothing in all. */
function unlikeness([allWords = 0]: Nearness): number {
  return againstUnlike * Math.max(0, 1 - allWords / leastAlike);
}

const lessCoveredWhole = nearnessNames.indexOf('less covered whole');

/** What it says for one matter, in log odds, that one text repeats the other: the fitted figures have met too few copies. */
function repetition(nearness: Nearness): number {
  const share = nearness[lessCoveredWhole] ?? 0;
  return forCopies * Math.max(0, (share - mostOfOne) / (1 - mostOfOne));
}

/** The same whichever of two articles is the focus. */
export function linkArticles(a: StoryFocus, b: StoryReading): Linking {
  const nearness = measureNearness(a.places, a.sums, b.profile, b.sums);
  const haveTitles = a.sums.title > 0 && b.sums.title > 0;
  const { ofWords, ofDays } = weighLink(nearness, daysBetween(a.profile, b.profile), haveTitles);
  const shared = ofWords - unlikeness(nearness) + repetition(nearness);
  return {
    score: bounded(shared + Math.max(-mostAgainst, ofDays)),
    scoreWithoutDays: bounded(shared + Math.max(-mostAgainstLate, ofDays)),
  };
}

/** What headlines of one frame say against one happening, in log odds. */
const againstFrame = 1;
/** What it says that one headline stands over another report later on: an outlet tells what recurs in the words of the last time. */
const againstReturn = 1.5;
/** Headlines this alike are one where the leads' numbers differ, and this alike wherever they come back after some days. */
const alikeHeadlines = 0.75;
const sameHeadlines = 0.95;
const daysOfReturn = 2;
/** Of one text printed twice nearly all is shared, and nothing has come back. */
const sameText = 0.85;
const forSameText = 1.5;

const [otherNumbers, wordsOfTitles] = (
  ['numbers of both leads, none shared', 'words of titles'] as const
).map((name) => nearnessNames.indexOf(name)) as [number, number];

/** "Bond risk falls" over other numbers the day after, or over any other text days later, is another fall. */
function comesBack(nearness: Nearness, days: number | null): boolean {
  const [alike, numbersDiffer] = [nearness[wordsOfTitles] ?? 0, nearness[otherNumbers] === 1];
  if (days === null || days < 1 || (nearness[lessCoveredWhole] ?? 0) >= sameText) return false;
  return (alike >= alikeHeadlines && numbersDiffer) || (alike >= sameHeadlines && days >= daysOfReturn);
}

/** What it says for one happening that the texts are one, in log odds; what was printed again long after tells of it no more. */
function printedAgain(nearness: Nearness, days: number | null): number {
  const share = nearness[lessCoveredWhole] ?? 0;
  const isNear = days === null || days < daysOfReturn;
  return isNear ? forSameText * Math.max(0, (share - sameText) / (1 - sameText)) : 0;
}

/** How likely two articles report one happening, from 0 to 1; a story may have several. */
export function scoreHappening(a: StoryFocus, b: StoryReading, fillFrame: boolean): number {
  const nearness = measureNearness(a.places, a.sums, b.profile, b.sums);
  const days = daysBetween(a.profile, b.profile);
  const { ofWords, ofDays } = weighHappening(nearness, days);
  if (fillFrame) return bounded(ofWords + ofDays - againstFrame);
  const against = comesBack(nearness, days) ? againstReturn : 0;
  return bounded(ofWords + ofDays - against + printedAgain(nearness, days));
}
