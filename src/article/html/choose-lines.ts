// Decides for each line of the page what it is to the article: a block of some kind, or left out for a reason.

import type { ArticleBlock } from '../../record/index.ts';
import { foldText } from './compare-text.ts';
import type { Headline } from './find-headline.ts';
import type { PageLine } from './find-lines.ts';
import { endsLikeSentence, type Outline } from './outline.ts';
import { elementsAround, isInside, type PageElement } from './page-tree.ts';

export type LineChoice =
  | { readonly line: PageLine; readonly kind: ArticleBlock['kind']; readonly reason: null }
  | { readonly line: PageLine; readonly kind: null; readonly reason: string };

interface LineView {
  readonly line: PageLine;
  readonly prose: number;
  /** The elements around the line, innermost first, up to the article's own. */
  readonly around: readonly PageElement[];
}

const captionHint =
  /(?:^|[\s-])(?:captions?|\w+-?caption|caption-?\w+|credits?|photo-?credits?|image-?(?:credit|copyright|source|info|text)|legende|bildunterschrift|bildtext|bu|copyright-?text|picture-?\w*|photo-?(?:info|text)|media-?(?:info|credit|text))(?=$|[\s-])/u;
const linkShare = 0.66;

function captionOf(around: readonly PageElement[]): boolean {
  return around.some(
    ({ name, hint }) => name === 'figcaption' || name === 'figure' || captionHint.test(hint),
  );
}

function kindOf(view: LineView): ArticleBlock['kind'] {
  if (captionOf(view.around)) return 'caption';
  const names = view.around.map((element) => element.name);
  if (names.some((name) => /^h[1-6]$/u.test(name))) return 'heading';
  if (names.includes('li') || names.includes('dd') || names.includes('dt')) return 'listItem';
  return names.includes('blockquote') ? 'quote' : 'paragraph';
}

function isLinks({ line }: LineView): boolean {
  return line.linkWeight > line.weight * linkShare && !(endsLikeSentence(line.text) && line.weight > 60);
}

/** A scrap of text outside of paragraphs: "3 min", "Photo", "Share". */
function isScrap(view: LineView): boolean {
  const [block] = view.around;
  if (block === undefined || view.prose > 0) return false;
  return (
    /^(?:div|section|article|td|main|span|center|dl|body|#root)$/u.test(block.name) && view.line.weight < 25
  );
}

function judge(view: LineView, chrome: string | null): LineChoice {
  const { line } = view;
  const leave = (reason: string): LineChoice => ({ line, kind: null, reason });
  if (chrome !== null) return leave(chrome);
  if (line.isHidden) return leave('hidden');
  if (isLinks(view)) return leave('links');
  const kind = kindOf(view);
  if (kind === 'paragraph' && isScrap(view)) return leave('scrap');
  return { line, kind, reason: null };
}

/** Headings that no text follows: "More on this", "Tags". */
function dropEmptyHeadings(choices: readonly LineChoice[]): readonly LineChoice[] {
  const kept: LineChoice[] = [];
  let hasText = false;
  for (const choice of choices.toReversed()) {
    if (choice.kind === 'heading' && !hasText)
      kept.push({ line: choice.line, kind: null, reason: 'empty-heading' });
    else kept.push(choice);
    if (choice.kind === 'heading') hasText = true;
    else if (choice.kind !== null && choice.kind !== 'caption') hasText = true;
  }
  return kept.toReversed();
}

/** A choice for every line of the page, in its order. `main` is the index of the article's element. */
export function chooseLines(
  outline: Outline,
  main: number,
  headline: Headline | null,
): readonly LineChoice[] {
  const { tree, lines, prose, chrome } = outline;
  const folded = foldText(headline?.text ?? '');
  const choices = lines.map((line, at): LineChoice => {
    if (line === headline?.line) return { line, kind: 'headline', reason: null };
    if (!isInside(tree, line.block, main))
      return { line, kind: null, reason: chrome[line.block] ?? 'outside-article' };
    const around: PageElement[] = [];
    for (const element of elementsAround(tree, line.block)) {
      if (element.index <= main) break;
      around.push(element);
    }
    if (line.text.length < 400 && foldText(line.text) === folded)
      return { line, kind: null, reason: 'headline-repeat' };
    return judge({ line, prose: prose[at] ?? 0, around }, chrome[line.block] ?? null);
  });
  return dropEmptyHeadings(choices);
}
