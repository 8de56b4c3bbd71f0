// The task `places`: an article, to its place names, where they lie, and whether each is meant as a place.

import { findPlaces } from '../actors/index.ts';
import { analyseText } from './analyse-text.ts';
import { textField } from './line-fields.ts';
import type { LineTask } from './types.ts';

export const placesTask: LineTask = {
  name: 'places',
  aliases: ['geowebnews'],
  stage: 'actors',
  summary: 'line {id, title, text} -> {id, toponyms: [{start, end, lat?, lon?, literal}]}',
  predict: (line, context) => {
    const analysis = analyseText(textField(line, 'text'), context);
    const toponyms = findPlaces(analysis, context.tables.actors).map(({ span, location, literal }) => ({
      start: span.start,
      end: span.end,
      ...(location === null ? {} : { lat: location.latitude, lon: location.longitude }),
      literal,
    }));
    return { id: textField(line, 'id'), toponyms };
  },
};
