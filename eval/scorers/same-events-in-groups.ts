// Scores which acts are taken for one happening, as stories are scored: B-cubed F1 and F1 of the pairs of acts.

export { score } from './stories.ts';
