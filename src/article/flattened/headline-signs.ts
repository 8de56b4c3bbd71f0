// What tells by its signs alone that a line is none of a headline's kind: a list of tags, the credit of a picture, a link to
// the story before.

/** An entry of a list of tags has at most so many words. */
const tagWords = 3;
/** In a line of more words, its last two said before are a credit: "Anna Holt on her farm. Anna Holt". */
const minWords = 5;
const tailWords = 2;

const tagJoint = /[,|·•›/]/u;
/** Names of those who sell pictures, and words that begin the line below one. */
const credit =
  /^(?:image|photo|foto|bild|picture|quelle|source)\b|©|\b(?:getty|imago|shutterstock|unsplash|pixabay|reuters|dpa|afp)\b|\bpicture alliance\b/iu;
/** "← The week before" leads to another story; "• Salt" is an entry. */
const leadingSign = /^[>›»←→<«~–—|•]/u;

/** "Trade, Salt, Ruritania" is one; "Ruritania signs, Graustark waits for an answer" is none. */
export function isTagList(text: string): boolean {
  const entries = text.split(tagJoint);
  return entries.length > 1 && entries.every((entry) => entry.trim().split(/\s+/u).length <= tagWords);
}

/** A menu has so many entries at least, each of few words. */
const menuEntries = 3;
const entryGap = /\s{2,}|\s*\t\s*|\s+[|·•/]\s+/u;

/** "Home  World  Business  Video" is one, by the gaps between its entries; "Ruritania | Graustark" has two only. */
export function isMenuBar(text: string): boolean {
  const entries = text.split(entryGap).filter((entry) => entry !== '');
  return entries.length >= menuEntries && entries.every((entry) => entry.split(/\s+/u).length <= tagWords);
}

/** True where the last words of a line stand in it twice, as a person's name in a caption and in its credit. */
export function repeatsItsEnd(text: string): boolean {
  const words = text.split(/\s+/u);
  if (words.length <= minWords) return false;
  const tail = words.slice(-tailWords).join(' ');
  return text.indexOf(tail) < text.length - tail.length;
}

type Sign = 'tagList' | 'pictureCredit' | 'leadingSign' | 'repeatedEnd';

/** Features by name: each 1 where it holds. */
export function signFeatures(text: string): Readonly<Record<Sign, number>> {
  return {
    tagList: Number(isTagList(text)),
    pictureCredit: Number(credit.test(text)),
    leadingSign: Number(leadingSign.test(text)),
    repeatedEnd: Number(repeatsItsEnd(text)),
  };
}
