// Measures copies and stories in a process of its own and prints JSON: `node scripts/bench/measure-stories.ts --articles 1000000`.

import { parseArgs } from 'node:util';
import { measureStories } from './story-measures.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '12000' } } });
console.log(JSON.stringify(measureStories(Number(values.articles))));
