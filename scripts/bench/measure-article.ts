// Measures the article stage on the pages of the benchmark on one core, with the heap of the program itself, and prints the
// result as JSON. With `--parse5` each page is also parsed by parse5; without it the peak of memory is the stage's own.

import { parseArgs } from 'node:util';
import { loadLean } from '../../bin/load-lean.js';

const { values } = parseArgs({ options: { pages: { type: 'string' }, parse5: { type: 'boolean' } } });
const { measureArticles } = await loadLean(() => import('./article-measures.ts'));
console.log(JSON.stringify(measureArticles(values.pages, values.parse5 === true)));
