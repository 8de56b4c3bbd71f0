// Measures copies and stories in a process of its own and prints JSON: `node scripts/bench/measure-stories.ts --articles 1000000`.

import { parseArgs } from 'node:util';
import { measureStories } from './story-measures.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '12000' } } });
const measures = measureStories(Number(values.articles), (what, taken, rate) =>
  console.error(`${what}: ${taken} articles, the last thousands at ${Math.round(rate)} a second`),
);
console.log(JSON.stringify(measures));
