// The words beside a date that say what it dates.

import { allMatches } from '../../../text/index.ts';
import type { Stamp } from '../../types.ts';

const publishedWords =
  /(?<!\p{L})(?:e?publish|publikation|written|posted|gepostet|first\s+published|created|issued|veröffentlicht|erschienen|erstellt|eingestellt|publiziert|datum\s*:|date\s*:|publié|paru|mis\s+en\s+ligne|publicad|pubblicat|gepubliceerd|geplaatst|publicerad|publisert|udgivet|offentliggjort|julkaistu|opublikowan|dodano|publikov|zveřejn|vydáno|objavljen|megjelen|közzé|publicat|yayın|giriş|eklenme|đăng|diterbitkan|опубликован|опубліковано|дата\s+публикации|δημοσι|نشر|منتشر|פורסם)|发布|發布|発表|公開|公表|掲載|入力|입력|등록/giu;
const modifiedWords =
  /(?<!\p{L})(?:(?:last[\s-]?)?updat|lastmod|modif|last\s+(?:edited|reviewed|changed)|edited\s+on|reviewed|revis(?:ed|ion)|aktualisiert|geändert|(?:letzte\s+)?änderung|mis\s+à\s+jour|mise\s+à\s+jour|actualis|actualiz|atualizad|aggiornat|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan|aktualizov|ažurir|frissít|güncelle|diubah|diperbarui|cập\s+nhật|обновлен|оновлено|изменен|ενημερώ|تحديث|به\s?روز|עודכן)|更新|수정/giu;

/** "Stand: 3.5.2020" is the only date of many pages: the day of publication as often as of a change. */
const eitherWords = /(?<!\p{L})stand\s*:/giu;

/** A word that says what the date beside it dates, and where it stands. */
export interface StampLabel {
  readonly start: number;
  readonly end: number;
  readonly role: Stamp['role'];
}

/** The labels of a text in order: in "Published 3 May, updated 4 May" there are two. */
export function findLabels(text: string): readonly StampLabel[] {
  const found = (words: RegExp, role: StampLabel['role']): readonly StampLabel[] =>
    allMatches(text, words).map(({ 0: word, index }) => ({ start: index, end: index + word.length, role }));
  const labels = [
    ...found(publishedWords, 'published'),
    ...found(modifiedWords, 'modified'),
    ...found(eitherWords, 'unclear'),
  ];
  return labels.length < 2 ? labels : labels.sort((a, b) => a.start - b.start);
}

/** "Published: 3 May 2020" is published, "Updated 4 May" modified, "3 May 2020" unclear; with both words, the first counts. */
export function roleOfWords(text: string): Stamp['role'] {
  return findLabels(text)[0]?.role ?? 'unclear';
}

const otherWords =
  /(?<!\p{L})(?:registriert|registered|joined|member since|mitglied seit|born|geboren|copyright|(?:last )?visited(?: on)?|accessed(?: on)?|corrects|retrieved(?: on)?|aktuelle zeit|current time|today(?:'s date)?(?: is)?\s*[:,]|heute(?: ist)?\s*[:,]|aujourd'hui\s*[:,]|hoy(?: es)?\s*[:,]|oggi\s*[:,]|сегодня\s*[:,]|nächste|expires?|deadline|closing date|due date|(?:einsende|bewerbungs|anmelde|teilnahme)schluss|date limite|fecha límite|founded|gegründet|established|archivfoto|reply|antworten|répondre|responder|rispondi|valid until|gültig)(?!\p{L})|©|\(c\)|등록일자/iu;

/** True where a date is not of the article: "Registered: 18.09.2008", "Next issue on 6 November 2023", "Today: Monday, 15 January 2018". */
export function isOtherDate(text: string): boolean {
  return otherWords.test(text);
}
