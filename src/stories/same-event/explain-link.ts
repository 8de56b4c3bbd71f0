// Why two acts of a story are thought to be one happening or not, in words for a person who has to rule on it.

import type { ActStanding } from './act-standing.ts';
import { wordReason } from './compare-acts.ts';
import type { FirstLink } from './first-links.ts';
import { type StoryView, shareBeside } from './measure-link.ts';
import type { StoryActs } from './story-acts.ts';
import type { ActReading } from './types.ts';
import { weighFacts } from './weigh-facts.ts';

/** Less than this, and nothing seems to be one with an act. */
const likely = 0.5;

function tellersReason(word: string, { articlesWith, articles }: StoryActs): readonly string[] {
  const tellers = articlesWith(word).size;
  return tellers < 3
    ? []
    : [`${tellers} of the story’s ${articles} articles with acts have this word for one`];
}

function besideReason(one: ActReading, other: ActReading): readonly string[] {
  const share = shareBeside(one, other);
  if (share > 0) return ['some of the same words beside them'];
  return share === 0 ? ['other words beside them'] : [];
}

const seemsAlone = ([ofWord = 0, , , akin = 0]: ActStanding): boolean => Math.max(ofWord, akin) < likely;

/** What the words say first, then the records, then the story. The same whichever act is named first. */
export function explainLink({ a, b, relation }: FirstLink, view: StoryView): readonly string[] {
  const [one, other] = [view.acts[a] as ActReading, view.acts[b] as ActReading];
  const standings = [view.standings[a] as ActStanding, view.standings[b] as ActStanding];
  return [
    wordReason(one, other, relation),
    ...weighFacts(one, other).flatMap(({ reason }) => (reason === '' ? [] : [reason])),
    ...(relation === 'same word' ? tellersReason(one.word, view.story) : []),
    ...besideReason(one, other),
    ...(standings.some(seemsAlone) ? ['one of them seems to be told nowhere else'] : []),
  ];
}
