// What a ruling would change, before it is made.

import type { CorrectionOutcome } from '../api/types.ts';
import { changesOfPair, changesOfRecords, changesOfStories, type SaidChange } from './change-words.ts';
import classes from './preview-view.module.css';

/** More lines are counted, not shown. */
const shownLines = 6;
/** What has no more letters than this stands beside its change, else above it. */
const shortLetters = 10;

function Lines({ changes }: { readonly changes: readonly SaidChange[] }) {
  return (
    <ul>
      {changes.slice(0, shownLines).map(({ key, what, stays, before, after }) => (
        <li key={key} data-long={what.length > shortLetters}>
          <span className={classes['what']}>{what}</span>
          <span>
            {stays !== undefined && `${stays}: `}
            {before !== null && <del>{before}</del>}
            {before !== null && after !== null && ' '}
            {after !== null && <ins>{after}</ins>}
          </span>
        </li>
      ))}
      {changes.length > shownLines && <li>and {changes.length - shownLines} more</li>}
    </ul>
  );
}

function nothingWords({ compared, storiesCompared }: CorrectionOutcome['preview']): string {
  if (compared === 0 && storiesCompared === 0) return 'No record, story or answer about actors changes.';
  return 'The stories, acts, figures, states and promises that were compared are as before.';
}

export function PreviewView({ outcome: { preview, warnings } }: { readonly outcome: CorrectionOutcome }) {
  const stories = changesOfStories(preview);
  const records = changesOfRecords(preview);
  const isNothing = preview.pairs.length + stories.length + records.length === 0;
  return (
    <div className={classes['preview']} role="status">
      <h3>What it changes</h3>
      {warnings.map((warning) => (
        <p key={warning} className={classes['warning']}>
          {warning}
        </p>
      ))}
      {isNothing && <p>{nothingWords(preview)}</p>}
      {records.length > 0 && <Lines changes={records} />}
      {preview.moreRecords > 0 && <p>{preview.moreRecords} more records change.</p>}
      {stories.length > 0 && <Lines changes={stories} />}
      {preview.pairs.map((effect) => (
        <section key={effect.sides.map(({ name }) => name).join(' ')}>
          <h4>{effect.sides.map(({ name }) => name).join(' – ')}</h4>
          <Lines changes={changesOfPair(effect)} />
        </section>
      ))}
      {preview.notCompared > 0 && <p>{preview.notCompared} more pairs were not compared.</p>}
    </div>
  );
}
