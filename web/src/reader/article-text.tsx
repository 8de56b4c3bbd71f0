// The article as it was read, with what is marked in it. Its text is only ever text.

import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { ArticleAnswer } from '../api/types.ts';
import classes from './article-text.module.css';
import { cutText, type Piece } from './cut-text.ts';
import type { Mark } from './layers.ts';

type Block = ArticleAnswer['article']['blocks'][number];

interface ArticleTextProps {
  readonly answer: ArticleAnswer;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** What a reader should know before the text; before all of it where it has no headline. */
  readonly belowHeadline: ReactNode;
}

interface MarkedProps {
  readonly piece: Piece;
  readonly text: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The shortest mark is the one that is meant by a click. */
function innermost(marks: readonly Mark[]): Mark | undefined {
  return marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function Marked({ piece, text, selected, onSelect }: MarkedProps) {
  const { marks, start, end } = piece;
  const meant = innermost(marks.filter(({ id }) => id !== null)) ?? innermost(marks);
  const words = text.slice(start, end);
  if (meant === undefined) return words;
  const names = [...new Set(marks.map(({ layer }) => classes[layer]))].join(' ');
  const isSelected = marks.some(({ id }) => id !== null && id === selected);
  const title = [...new Set(marks.map((mark) => mark.title))].join(' · ');
  const { id } = meant;
  if (id === null)
    return (
      <mark className={`${classes['mark']} ${names}`} title={title}>
        {words}
      </mark>
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside holds the same records as buttons
    <mark
      className={`${classes['mark']} ${names}`}
      data-selected={isSelected}
      data-record={id}
      title={title}
      onClick={() => onSelect(id)}
    >
      {words}
    </mark>
  );
}

const tags: Readonly<Record<Block['kind'], 'h1' | 'h2' | 'p' | 'blockquote' | 'li' | 'figcaption'>> = {
  headline: 'h1',
  subheading: 'p',
  heading: 'h2',
  paragraph: 'p',
  quote: 'blockquote',
  listItem: 'li',
  caption: 'figcaption',
};

function BlockOf({ block, children }: { readonly block: Block; readonly children: ReactNode }) {
  const Tag = tags[block.kind];
  return <Tag className={classes[block.kind]}>{children}</Tag>;
}

export function ArticleText({ answer, marks, selected, onSelect, belowHeadline }: ArticleTextProps) {
  const { text, blocks } = answer.article;
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = selected === null ? null : ref.current?.querySelector('[data-selected="true"]');
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [selected]);
  return (
    <div ref={ref} className={classes['text']} lang={answer.article.language}>
      {headline === undefined && belowHeadline}
      {blocks.map((block) => (
        <Fragment key={block.span.start}>
          <BlockOf block={block}>
            {cutText(block.span, marks).map((piece) => (
              <Marked key={piece.start} piece={piece} text={text} selected={selected} onSelect={onSelect} />
            ))}
          </BlockOf>
          {block === headline && belowHeadline}
        </Fragment>
      ))}
    </div>
  );
}
