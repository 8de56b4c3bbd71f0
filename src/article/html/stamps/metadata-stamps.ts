// Dates in JSON-LD and meta elements.

import { blankControls } from '../../blank-controls.ts';
import { typesOf } from '../json-ld.ts';
import type { Metadata } from '../read-metadata.ts';
import { type DateReading, readDate, readSeconds } from './read-date.ts';
import type { StampDraft } from './stamp-draft.ts';

/** Names of meta elements that date the publication; each row is less sure than the one before. */
const publishedMeta: readonly (readonly string[])[] = [
  [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'published_time',
    'article:post_date',
    'datepublished',
    'date_published',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
    'shareaholic:article_published_time',
    'vr:published_time',
    'rnews:datepublished',
  ],
  [
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'cxenseparse:publishdate',
    'bt:pubdate',
    'pubdate',
    'pub_date',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'publication-date',
    'publicationdate',
    'publishtime',
    'published-date',
    'published_date',
    'published',
    'date.published',
    'displaydate',
    'ptime',
    'dcterms.issued',
    'dc.date.issued',
    'dc.issued',
    'citation_publication_date',
    'citation_online_date',
    'gentime',
    'dcsext.articlefirstpublished',
    'release_date',
    'og:pubdate',
    'article:create_at',
  ],
  [
    'date',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'dc.date.created',
    'dc.created',
    'datecreated',
    'citation_date',
    'created',
    'creation_date',
    'doc_date',
    'originaldate',
    'date_created',
    'sort_date',
    'eprints.date',
    'timestamp',
    'time',
    'datetime',
    'article:date',
    'og:date',
    'article.created',
    'sdate',
  ],
];

const modifiedMeta: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'article:modified',
  'datemodified',
  'date_modified',
  'article.updated',
  'last-modified',
  'last_modified',
  'lastmod',
  'dateupdated',
  'updated',
  'revised',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'modified',
  'modificationdate',
  'bt:moddate',
  'article:updated_time',
];

const trustOf = {
  articlePublished: 100,
  published: 95,
  created: 80,
  otherPublished: 70,
  modified: 60,
  otherMeta: 65,
  soundsLikeDate: 50,
  otherModified: 45,
};

function draft(
  text: unknown,
  reading: DateReading,
  role: StampDraft['role'],
  ruleId: string,
  trust: number,
): readonly StampDraft[] {
  const quote =
    typeof text === 'number' ? String(text) : typeof text === 'string' ? blankControls(text).trim() : '';
  const read = readDate(readSeconds(quote) ?? quote, reading);
  if (read === null) return [];
  return [{ value: read.value, days: read.days, role, ruleId, quote, pageSpan: null, trust }];
}

function fromJsonLd({ article, jsonLd }: Metadata, reading: DateReading): readonly StampDraft[] {
  const others = jsonLd.filter(
    (object) =>
      object !== article &&
      !typesOf(object).some((type) =>
        /^(?:Comment|Review|VideoObject|ImageObject|AudioObject|Event|Product|Offer|Answer)$/u.test(type),
      ),
  );
  return [
    ...draft(article?.['datePublished'], reading, 'published', 'json-ld', trustOf.articlePublished),
    ...draft(article?.['dateCreated'], reading, 'published', 'json-ld', trustOf.created),
    ...draft(article?.['dateModified'], reading, 'modified', 'json-ld', trustOf.modified),
    ...others.flatMap((object) => [
      ...draft(object['datePublished'], reading, 'published', 'json-ld', trustOf.otherPublished),
      ...draft(object['dateModified'], reading, 'modified', 'json-ld', trustOf.modified - 5),
    ]),
  ];
}

function fromMeta({ meta }: Metadata, reading: DateReading): readonly StampDraft[] {
  const read = (names: readonly string[], role: StampDraft['role'], trust: number): readonly StampDraft[] =>
    names.flatMap((name) =>
      (meta.get(name) ?? []).slice(0, 1).flatMap((text) => draft(text, reading, role, `meta-${role}`, trust)),
    );
  return [
    ...publishedMeta.flatMap((names, at) => read(names, 'published', trustOf.published - at * 10)),
    ...read(modifiedMeta, 'modified', trustOf.modified - 2),
  ];
}

/** Names that only sound like dates of publication: those of events, offers, builds, servers and other pages. */
const otherNames =
  /expir|valid|until|event|(?:start|end)[-_ ]?(?:date|time|s)|birth|cache|current|now|session|zone$|server|copyright|build|version|deploy|crawl|archive|comment|video|image/u;
const publishedName = /publi|issued|released|posted|pubdate/u;
const modifiedName = /modif|updat|revis|lastmod|changed|edited/u;
const createdName = /date|created|time$/u;
const known = new Set([...publishedMeta.flat(), ...modifiedMeta]);

/** Dates in elements of names that no list has, but that say what they date: "myshop:publicationDate". */
function fromOtherMeta({ meta }: Metadata, reading: DateReading): readonly StampDraft[] {
  return [...meta].flatMap(([name, [text]]): readonly StampDraft[] => {
    if (known.has(name) || !/\d{4}/u.test(text ?? '') || otherNames.test(name)) return [];
    if (modifiedName.test(name))
      return draft(text, reading, 'modified', 'meta-modified', trustOf.otherModified);
    if (publishedName.test(name))
      return draft(text, reading, 'published', 'meta-published', trustOf.otherMeta);
    return createdName.test(name)
      ? draft(text, reading, 'published', 'meta-published', trustOf.soundsLikeDate)
      : [];
  });
}

/** Dates that the page states for machines, each with how far it is to be trusted. */
export function findMetadataStamps(metadata: Metadata, reading: DateReading): readonly StampDraft[] {
  return [
    ...fromJsonLd(metadata, reading),
    ...fromMeta(metadata, reading),
    ...fromOtherMeta(metadata, reading),
  ];
}
