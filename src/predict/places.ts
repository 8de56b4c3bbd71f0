// The task `places`: an article, to its place names, where they lie, and whether each is meant as a place.

import { findPlaces } from '../actors/index.ts';
import { analyse } from '../language/index.ts';
import { textField } from './line-fields.ts';
import type { PredictTask } from './types.ts';

/** A line is no article of a page; an analysis needs an id all the same. */
const noArticle = '0'.repeat(64);

export const placesTask: PredictTask = {
  name: 'places',
  aliases: ['geowebnews'],
  stage: 'actors',
  summary: 'line {id, title, text} -> {id, toponyms: [{start, end, lat?, lon?, literal}]}',
  predict: (line, context) => {
    const analysis = analyse({ articleId: noArticle, text: textField(line, 'text') }, context.model);
    const toponyms = findPlaces(analysis, context.tables.actors).map(({ span, place, literal }) => ({
      start: span.start,
      end: span.end,
      ...(place === null ? {} : { lat: place.latitude, lon: place.longitude }),
      literal,
    }));
    return { id: textField(line, 'id'), toponyms };
  },
};
