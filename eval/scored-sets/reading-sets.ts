// The scored sets of reading sentences: words and trees, actors, claims, figures and events.

import { asPrinted, goldSet, type Measure, percent, type ScoredSet } from './scored-set.ts';

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

/** How events are coded: by their type, then with who acts, then with who is acted upon. */
export const openCoding = [
  percent('type F1', 'type.f1'),
  percent('+actor F1', 'typeActor.f1'),
  percent('+recipient F1', 'typeActorRecipient.f1'),
];

/** In the order of the pipeline. */
export const readingSets: readonly ScoredSet[] = [
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
];
