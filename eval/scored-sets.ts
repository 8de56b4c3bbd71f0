// Every scored set that Demarche is measured on: which task predicts it, who scores it, and which figures count.

/** A figure of a scorer's answer: its name on the scoreboard, and where it stands in the scorer's output. */
export interface Measure {
  readonly name: string;
  /** A path into the scorer's JSON (`relation.f`), or a pattern with one group over its text. */
  readonly at: string | RegExp;
  /** What the scorer's figure is multiplied by, so that all figures on the scoreboard run from 0 to 100. */
  readonly scale: number;
}

export interface ScoredSet {
  readonly name: string;
  readonly stage: string;
  /** Null while its stage is not built; such a set is named on the scoreboard and never scored. */
  readonly task: string | null;
  /** Input of the task, from the folder of the sets. */
  readonly input: string;
  /** Further files that are predicted together with the input, as one stream, and not scored. */
  readonly alongside?: readonly string[];
  /** Null where a module of our own scores alone (`alsoScoredBy`). */
  readonly scorer: string | null;
  /** What the scorer is called with; `{predictions}` stands for the output of the task. */
  readonly arguments: readonly string[];
  readonly measures: readonly Measure[];
  /** The module in `scorers/` that scores the same predictions once more, for what the set's own scorer does not ask. */
  readonly alsoScoredBy?: string;
  /** What a reader of the scores must know, printed after them. */
  readonly note?: string;
}

const percent = (name: string, at: string | RegExp): Measure => ({ name, at, scale: 100 });
const asPrinted = (name: string, at: string | RegExp): Measure => ({ name, at, scale: 1 });

function pageSet(name: string, measures: readonly Measure[]): ScoredSet {
  return {
    name: `extraction/${name}`,
    stage: 'article',
    task: 'article',
    input: `extraction/gold/${name}.jsonl`,
    scorer: 'extraction/score.mjs',
    arguments: ['--json', '--set', name, '{predictions}'],
    measures,
  };
}

/** The models of lines and of headlines were trained on these very pages. */
const trainedOnThese = 'trained on these: see models/article for cross-validated scores';

function flatSet(name: 'full' | 'mid' | 'seeds'): ScoredSet {
  const set = `flat-${name}`;
  return {
    name: `extraction/${set}`,
    stage: 'article',
    task: 'flattened',
    input: `extraction/flat/${name}.jsonl.gz`,
    scorer: 'extraction/score.mjs',
    arguments: ['--json', '--gold', `extraction/gold/flat-${name}.jsonl`, '{predictions}'],
    measures: [
      percent('text F1', `${set}.text.f1`),
      percent('lines F1', `${set}.lines.f1`),
      percent('title acc', `${set}.title.acc`),
      percent('date acc', `${set}.date.acc`),
      percent('date precision', `${set}.date.p`),
    ],
    ...(name === 'seeds' ? {} : { note: trainedOnThese }),
  };
}

function timeSet(name: string, measures: readonly Measure[]): ScoredSet {
  const input = `time/${name}.jsonl`;
  return {
    name: `time/${name}`,
    stage: 'time',
    task: 'times',
    input,
    scorer: 'time/score.mjs',
    arguments: [input, '{predictions}', '--json'],
    measures,
  };
}

/** Short phrases of requests, scored by ourselves: the sets bring no scorer. */
function phraseSet(name: string): ScoredSet {
  return {
    name: `time/${name}`,
    stage: 'time',
    task: 'time-phrases',
    input: `time/${name}.jsonl`,
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'time-phrases',
  };
}

function eventSet(name: string, measures: readonly Measure[], options: readonly string[] = []): ScoredSet {
  const input = `events/${name}/dev.jsonl`;
  return {
    name: `events/${name}`,
    stage: 'events',
    task: 'events',
    input,
    scorer: 'events/score.mjs',
    arguments: ['events', input, '{predictions}', '--json', ...options],
    measures,
  };
}

function goldSet(
  name: string,
  stage: string,
  task: string,
  scorer: string,
  measures: readonly Measure[],
  before: readonly string[] = [],
): ScoredSet {
  const input = `${name}.jsonl`;
  return {
    name,
    stage,
    task,
    input,
    scorer,
    arguments: [...before, input, '{predictions}', '--json'],
    measures,
  };
}

/** Which of two texts repeat one another: the scorer prints its figures as text. */
function copySet(name: string): ScoredSet {
  return {
    name: `copies/${name}`,
    stage: 'stories',
    task: 'copies',
    input: `copies/${name}_docs.jsonl`,
    scorer: 'scorers/pairs.mjs',
    arguments: ['--gold', `copies/${name}_pairs.jsonl`, '--sys', '{predictions}'],
    measures: [
      asPrinted('F1', /F1 ([\d.]+)/u),
      asPrinted('precision', /P ([\d.]+)/u),
      asPrinted('recall', /R ([\d.]+)/u),
    ],
  };
}

function storySet(name: string, options: Partial<Pick<ScoredSet, 'input' | 'alongside'>> = {}): ScoredSet {
  const gold = `stories/${name}.jsonl`;
  return {
    name: `stories/${name}`,
    stage: 'stories',
    task: 'stories',
    input: gold,
    scorer: 'scorers/cluster.mjs',
    arguments: ['--gold', gold, '--sys', '{predictions}', '--json', 'true'],
    measures: [percent('B-cubed F1', 'b3.f'), percent('pair F1', 'pair.f')],
    ...options,
  };
}

/**
 * Which marked acts of news are one happening, within stories that are given or that we find ourselves; the weights were fitted on
 * topics that are not scored.
 */
function sameEventSet(name: string, task: string): ScoredSet {
  const gold = 'coref/ecb_mentions.jsonl';
  const filters = ['kind=event', 'validated=true', 'split=dev'].flatMap((filter) => ['--filter', filter]);
  return {
    name: `coref/${name}`,
    stage: 'stories',
    task,
    input: gold,
    alongside: ['coref/ecb_docs.jsonl'],
    scorer: 'scorers/cluster.mjs',
    arguments: ['--gold', gold, '--sys', '{predictions}', '--json', 'true', ...filters],
    measures: [percent('CoNLL F1', 'conll'), percent('B-cubed F1', 'b3.f')],
  };
}

/** Scored by ourselves: the sets' protocol gives the number of days and their span, which the task does not read. */
function timelineSet(name: string): ScoredSet {
  return {
    name: `timeline/${name}`,
    stage: 'stories',
    task: 'timeline',
    input: `timeline/${name}_timelines.jsonl`,
    alongside: [`timeline/${name}_articles.jsonl`],
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'timeline',
  };
}

const openCoding = [
  percent('type F1', 'type.f1'),
  percent('+actor F1', 'typeActor.f1'),
  percent('+recipient F1', 'typeActorRecipient.f1'),
];

/** In the order of the pipeline. */
export const scoredSets: readonly ScoredSet[] = [
  pageSet('aeb', [percent('text F1', 'aeb.text.f1'), percent('text exact', 'aeb.text.acc')]),
  {
    ...pageSet('htmldate', [
      percent('date acc', 'htmldate.date.acc'),
      percent('date precision', 'htmldate.date.p'),
    ]),
    alsoScoredBy: 'confirmed-days',
  },
  pageSet('trafilatura', [
    percent('snippet F1', 'trafilatura.snippet.f1'),
    percent('title acc', 'trafilatura.title.acc'),
    percent('date acc', 'trafilatura.date.acc'),
  ]),
  pageSet('fundus', [
    percent('text F1', 'fundus.text.f1'),
    percent('title acc', 'fundus.title.acc'),
    percent('byline F1', 'fundus.byline.f1'),
    percent('date acc', 'fundus.date.acc'),
    percent('outlet acc', 'fundus.outlet.acc'),
  ]),
  pageSet('postlight', [
    percent('title acc', 'postlight.title.acc'),
    percent('byline F1', 'postlight.byline.f1'),
    percent('date acc', 'postlight.date.acc'),
  ]),
  pageSet('wcxb', [
    percent('text F1', 'wcxb.text.f1'),
    percent('title acc', 'wcxb.title.acc'),
    percent('date acc', 'wcxb.date.acc'),
  ]),
  flatSet('full'),
  flatSet('mid'),
  flatSet('seeds'),
  goldSet('time/stamps-dev', 'article', 'stamps', 'time/score-stamps.mjs', [
    asPrinted('false stamp F1', /false stamp {2}P [\d.]+ R [\d.]+ {2}F1 ([\d.]+)|false stamp.*F1 ([\d.]+)/u),
    asPrinted('false alarms', /false alarms on true stamps ([\d.]+)/u),
    asPrinted('interval holds', /contain true date ([\d.]+)/u),
  ]),
  {
    name: 'seeds/pages',
    stage: 'article',
    task: 'pages',
    input: 'seeds/gold-pages.jsonl',
    scorer: 'seeds/score-figures-pages.mjs',
    arguments: ['pages', '{predictions}'],
    measures: [
      asPrinted('dates of 5', /intervals that contain the true date (\d+)/u),
      asPrinted('stamps of 5', /stamp verdict right (\d+)/u),
    ],
  },
  timeSet('tempeval3-dev', [
    percent('value F1', 'valueF1'),
    percent('strict F1', 'strict.f'),
    percent('relaxed F1', 'relaxed.f'),
    percent('interval acc', 'intervalAccuracy'),
  ]),
  timeSet('gum-dates-dev', [
    percent('relaxed recall', 'relaxed.r'),
    percent('interval acc', 'intervalAccuracy'),
  ]),
  phraseSet('recognizers-datetime-dev'),
  phraseSet('duckling-en-dev'),
  ...['ewt', 'gum'].map((name): ScoredSet => {
    const input = `language/${name}-dev.jsonl.gz`;
    return {
      name: `language/${name}-dev`,
      stage: 'language',
      task: 'language',
      input,
      scorer: 'language/score.mjs',
      arguments: [input, '{predictions}', '--json'],
      measures: [
        percent('sentences F1', 'sentences.f'),
        percent('tokens F1', 'tokens.f'),
        percent('UPOS F1', 'upos.f'),
        percent('LAS F1', 'las.f'),
        ...(name === 'gum' ? [percent('names F1', 'names.f')] : []),
      ],
    };
  }),
  {
    name: 'language/plv-pairs',
    stage: 'language',
    task: 'language',
    input: 'events/plv/dev.jsonl',
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'tree-pairs',
  },
  goldSet(
    'actors/ngec-tests/dev',
    'actors',
    'actors',
    'events/score.mjs',
    [percent('country', 'country.accuracy'), percent('both', 'both.accuracy')],
    ['actors'],
  ),
  goldSet(
    'actors/geowebnews/dev',
    'actors',
    'places',
    'events/score.mjs',
    [percent('span F1', 'tagging.f1'), percent('literal', 'literalOrNot.accuracy')],
    ['places'],
  ),
  goldSet('attribution/polnear-dev', 'claims', 'attribution', 'attribution/score.mjs', [
    percent('relation F1', 'relation.relation.f'),
  ]),
  goldSet('quantities/newsquant-dev', 'figures', 'quantities', 'quantities/score.mjs', [
    percent('value F1', 'value.f'),
    percent('+unit F1', 'value+unit.f'),
    percent('+comparator F1', 'value+comparator.f'),
    percent('+concept F1', 'value+concept partial.f'),
  ]),
  goldSet('quantities/recognizers-numbers-dev', 'figures', 'numbers', 'quantities/score.mjs', [
    percent('strict F1', 'strict.f'),
    percent('overlap F1', 'overlap.f'),
  ]),
  eventSet('plv', openCoding, ['--split', 'test']),
  {
    name: 'events/plv-pair',
    stage: 'events',
    task: 'pair',
    input: 'events/plv/dev.jsonl',
    scorer: 'events/score.mjs',
    arguments: ['pair', 'events/plv/dev.jsonl', '{predictions}', '--json', '--split', 'test'],
    measures: [percent('macro F1', 'macroF1')],
  },
  eventSet('plover-gsr', openCoding),
  eventSet('coped', openCoding),
  eventSet('petr2-gsr', openCoding),
  goldSet(
    'events/5w1h/dev',
    'events',
    '5w1h',
    'events/score.mjs',
    [percent('all six', 'all'), percent('first four', 'firstFour')],
    ['5w1h'],
  ),
  ...['uw', 'meantime', 'uds-ih2'].map((name) =>
    goldSet(`factuality/${name}-dev`, 'events', 'factuality', 'factuality/score.mjs', [
      percent('macro F1', 'macroF1'),
      asPrinted('MAE', 'mae'),
    ]),
  ),
  {
    name: 'seeds/events',
    stage: 'pipeline',
    task: 'seeds',
    input: 'seeds/gold-pages.jsonl',
    scorer: 'events/score.mjs',
    arguments: ['seeds', 'seeds', '{predictions}', '--json'],
    measures: [
      ...openCoding,
      percent('fact or not', 'status.factualOrNotRight'),
      asPrinted('other stories', 'codedFromOtherStories'),
    ],
  },
  {
    name: 'seeds/figures',
    stage: 'pipeline',
    task: 'page-figures',
    input: 'seeds/gold-pages.jsonl',
    scorer: 'seeds/score-figures-pages.mjs',
    arguments: ['figures', '{predictions}'],
    measures: [
      asPrinted('found of 12', /found (\d+)/u),
      asPrinted('status of 12', /status right (\d+)/u),
      asPrinted('traps', /traps taken (\d+)/u),
    ],
  },
  goldSet('seeds/times-for-scorer', 'time', 'times', 'time/score.mjs', [
    percent('value F1', 'valueF1'),
    percent('interval acc', 'intervalAccuracy'),
  ]),
  goldSet('seeds/attributions-for-scorer', 'claims', 'attribution', 'attribution/score.mjs', [
    percent('relation F1', 'relation.relation.f'),
  ]),
  ...['real', 'derived', 'composed', 'clough'].map(copySet),
  storySet('newscluster'),
  storySet('allsides', { alongside: ['stories/allsides_unlabelled_2018.jsonl', 'stories/basil.jsonl'] }),
  storySet('basil'),
  storySet('ecb_docs_as_stories', { input: 'coref/ecb_docs.jsonl' }),
  {
    name: 'stories/event_pairs',
    stage: 'stories',
    task: 'story-pairs',
    input: 'stories/event_pairs.jsonl',
    scorer: null,
    arguments: [],
    measures: [],
    alsoScoredBy: 'story-pairs',
  },
  timelineSet('t17'),
  timelineSet('entities'),
  sameEventSet('ecb-given-stories', 'same-events-in-groups'),
  sameEventSet('ecb-own-stories', 'same-events'),
];
