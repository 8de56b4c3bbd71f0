// What comparing needs of an article, the same object for the same article: what was found of it is kept as long as the article is held.

import type { CopyText } from '../stories/index.ts';
import type { StoredArticle } from './find-article.ts';

const kept = new WeakMap<StoredArticle['content'], CopyText>();

export function copyTextOf({ id, content }: StoredArticle): CopyText {
  const { text, outlet, dating } = content;
  const copyText = kept.get(content) ?? {
    ...{ articleId: id, text, outlet, reported: dating.published },
    hasFalseStamp: dating.verdict === 'contradicted',
  };
  kept.set(content, copyText);
  return copyText;
}
