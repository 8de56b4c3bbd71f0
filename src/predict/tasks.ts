// Every task of `demarche predict`, in the order of the pipeline.

import { fiveWOneHTask } from './5w1h.ts';
import { actTimesTask } from './act-times.ts';
import { actorsTask } from './actors.ts';
import { actsInNewsTask } from './acts-in-news.ts';
import { articleTask } from './article.ts';
import { attributionTask } from './attribution.ts';
import { commitmentsTask } from './commitments.ts';
import { commitmentsInNewsTask } from './commitments-in-news.ts';
import { copiesTask } from './copies.ts';
import { countsInNewsTask } from './counts-in-news.ts';
import { eventsTask } from './events.ts';
import { factualityTask } from './factuality.ts';
import { figureRelationsTask } from './figure-relations.ts';
import { flattenedTask } from './flattened.ts';
import { languageTask } from './language.ts';
import { linkedMentionsTask } from './linked-mentions.ts';
import { numbersTask } from './numbers.ts';
import { officeCheckTask } from './office-check.ts';
import { pagesTask } from './pages.ts';
import { pairTask } from './pair.ts';
import { placesTask } from './places.ts';
import { quantitiesTask } from './quantities.ts';
import { referencesTask } from './references.ts';
import { sameEventsInGroupsTask, sameEventsTask } from './same-events.ts';
import { seriesTask } from './series.ts';
import { stampsTask } from './stamps.ts';
import { standingTask } from './standing.ts';
import { storiesTask, storyPairsTask } from './stories.ts';
import { timePhrasesTask } from './time-phrases.ts';
import { timelineTask } from './timeline.ts';
import { timesTask } from './times.ts';
import type { PredictTask } from './types.ts';
import { pageFiguresTask, seedsTask } from './whole-page.ts';

export const predictTasks: readonly PredictTask[] = [
  articleTask,
  flattenedTask,
  pagesTask,
  stampsTask,
  timesTask,
  timePhrasesTask,
  languageTask,
  actorsTask,
  placesTask,
  referencesTask,
  officeCheckTask,
  attributionTask,
  quantitiesTask,
  numbersTask,
  figureRelationsTask,
  eventsTask,
  linkedMentionsTask,
  actTimesTask,
  actsInNewsTask,
  pairTask,
  factualityTask,
  fiveWOneHTask,
  seedsTask,
  pageFiguresTask,
  copiesTask,
  storiesTask,
  storyPairsTask,
  sameEventsTask,
  sameEventsInGroupsTask,
  timelineTask,
  standingTask,
  commitmentsTask,
  commitmentsInNewsTask,
  seriesTask,
  countsInNewsTask,
];
