// The words beside a date that say what it dates.

const publishedWords =
  /\b(?:publish|written|posted|first\s+published|created|veröffentlicht|erschienen|erstellt|publi|paru|mis\s+en\s+ligne|publicad|pubblicat|gepubliceerd|geplaatst|publicerad|publisert|udgivet|julkaistu|opublikowan|dodano|publikov|zveřejn|vydáno|megjelen|közzé|publicat|yayın|giriş|eklenme)|опубликован|опубліковано|дата\s+публикации|δημοσι|نشر|פורסם|发布|發布|公開|입력|등록/iu;
const modifiedWords =
  /\b(?:updat|modif|last\s+edited|revised|aktualisiert|geändert|mis\s+à\s+jour|actualis|actualiz|aggiornat|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowan|aktualizov|frissít|güncelle|diubah)|обновлен|оновлено|изменен|ενημερώ|تحديث|עודכן|更新|수정/iu;

/** "Published: 3 May 2020" is published, "Updated 4 May" modified, "3 May 2020" unclear; with both words, the first counts. */
export function roleOfWords(text: string): 'published' | 'modified' | 'unclear' {
  const published = text.search(publishedWords);
  const modified = text.search(modifiedWords);
  if (published < 0 && modified < 0) return 'unclear';
  if (modified < 0 || (published >= 0 && published < modified)) return 'published';
  return 'modified';
}

const otherWords =
  /\b(?:registriert|registered|joined|member since|mitglied seit|born|geboren|copyright|aktuelle zeit|current time|nächste|expires?|deadline|founded|gegründet)\b/iu;

/** True where a date is not of the article: "Registered: 18.09.2008", "Next issue on 6 November 2023". */
export function isOtherDate(text: string): boolean {
  return otherWords.test(text);
}
