// Short lines that sites put among the text of every article, known by how they begin or by all that they say.
// Reads "Read more: Envoy leaves Minsk", "(Image: Agency)", "4 min read"; leaves "Read more of his letters, he said." alone.

interface Phrase {
  readonly reason: string;
  readonly pattern: RegExp;
  /** Longer lines are text that only happens to begin so. */
  readonly maxChars: number;
}

const phrases: readonly Phrase[] = [
  {
    reason: 'related-headlines',
    pattern:
      /^(?:(?:also )?read(?: also| more| next| this)?(?: on| about| here)?|see also|related(?: (?:coverage|stories|story|articles?|content|links?|news|reading|topics?|video|posts?))?|more (?:on this|from|in|stories|news|coverage|about)\b.*|more|don['’]t miss|recommended(?: (?:stories|reading|for you|articles))?|you (?:may|might) (?:also )?(?:like|be interested).*|up next|watch(?: now| more| next)?|in pictures|must read|trending(?: now)?|lesen sie (?:auch|dazu|hier|mehr)\b.*|mehr (?:zum thema|dazu|lesen|infos?)\b.*|auch interessant|das könnte (?:sie|dich) .*|weitere (?:artikel|meldungen|infos|informationen|beiträge|themen)\b.*|weiterführende informationen|(?:verwandte|ähnliche|weitere) (?:artikel|beiträge|themen|posts)|links zu .{3,40}|(?:zum )?weiterlesen|mehr themen|schon gelesen\??|passend zum thema|zum thema|siehe auch|lire aussi|à lire aussi|a lire également|à lire|voir aussi|sur le même sujet|leer más|lea también|lee también|te puede interesar|también te puede interesar|más (?:sobre|información|noticias)\b.*|noticias relacionadas|ver más|leia (?:também|mais)|veja também|saiba mais|leggi anche|per approfondire|lees ook|lees meer|läs (?:mer|också)|les (?:også|mer)|læs (?:også|mere)|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|přečtěte si|čtěte také|citește și|citeşte şi|ayrıca|baca juga|читайте также|читать также|читайте також|по теме|смотрите также|διαβάστε επίσης|διαβάστε ακόμα|اقرأ أيضا|اقرأ أيضًا|관련 ?기사|相关阅读|関連記事|あわせて読みたい)(?:\s*[:：>»→-].*|\s*\.{0,3})$/iu,
    maxChars: 200,
  },
  {
    reason: 'caption',
    pattern:
      /^\(?(?:image|images|photo|photos|picture|pictures|foto|fotos|bild|bilder|credit|photo credit|image credit|image source|photo by|photograph(?: by)?|photographs?|fotografia|crédito|crédits?|crédit photo|imagen|immagine|zdjęcie|fot\.|фото|©|\(c\)|copyright|getty|quelle|bildquelle)\s*(?::|by\b|von\b|©|\/).{0,120}\)?$/iu,
    maxChars: 140,
  },
  {
    reason: 'caption',
    pattern:
      /\((?:image|photo|picture|pic|foto|bild|credit|photo credit|image credit|file photo)\s*[:/][^()]{2,80}\)$/iu,
    maxChars: 260,
  },
  {
    reason: 'caption',
    pattern:
      /\((?:AFP|AP|dpa|EPA|Reuters|Getty|TASS|Imago|APA|ANSA|EFE|Keystone)\b[^()]{0,60}\)$|\([^()]{2,40}\s?[/|]\s?(?:iStock|Getty|Shutterstock|Adobe ?Stock|Unsplash|Pixabay|picture[ -]alliance|Fotolia|Depositphotos|Alamy|Pexels)[^()]{0,30}\)$/iu,
    maxChars: 300,
  },
  {
    reason: 'caption',
    // Without the flag i, with which \p{Lu} takes small letters, too.
    pattern:
      /(?:©|\([cC]\))\s?\p{Lu}[^.]{1,60}$|\b(?:[Bb]ild|BILD|[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture|PICTURE|[Cc]redit|CREDIT|[Qq]uelle|QUELLE)[sS]?\s?: ?\p{Lu}[^.]{1,50}$/u,
    maxChars: 300,
  },
  {
    reason: 'newsletter',
    pattern:
      /\b(?:sign up (?:here|now|(?:for|to) (?:our|the|receive|get|my|a free|free)\b)|subscribe (?:to|now|here|for|today)|(?:our|the|free|daily|weekly) (?:[\w’'-]+ ){0,4}newsletter|newsletter (?:abonnieren|bestellen|anmelden)|abonnieren sie|melden sie sich|(?:für|zu) (?:unseren|unserem|den|dem) (?:[\p{L}-]+ )?newsletter|in (?:deinen|ihren|euren) (?:e-?mail-)?posteingang|jetzt (?:anmelden|abonnieren)|get the latest news|get our|create (?:a|your) free account|to (?:keep|continue) reading[.!]?$|delivered (?:straight |right |directly )?(?:to|through) your|suscríb(?:ete|ase)|inscreva-se|assine|abonnez-vous|inscrivez-vous|iscriviti|schrijf je in|подпис(?:ывайтесь|аться|ывайся)|підпис(?:уйтесь|атися)|follow us on|folgen sie uns|síguenos|siga-nos|suivez-nous|seguici|join our (?:telegram|whatsapp|channel)|download (?:the|our) app|click here (?:to|for)|tell us what you think)/iu,
    maxChars: 260,
  },
  {
    reason: 'cookie-notice',
    pattern:
      /\b(?:(?:uses?|use of|verwendet|utilise|utiliza|usa) (?:[\w’'-]+ ){0,3}cookies|cookies? (?:policy|settings|einstellungen)|personenbezogene daten (?:können|an)|externe[rn]? inhalt|mit einem klick anzeigen|browser preferences|please (?:refresh the page|enable javascript)|requires javascript|javascript (?:is disabled|aktivieren|to view)|empfohlener (?:redaktioneller|externer) inhalt|thank you for registering|inhalte? von [\w .]{2,20} angezeigt)/iu,
    maxChars: 420,
  },
  {
    reason: 'advertisement',
    pattern:
      /^[-–—\s*[(]*(?:advertisements?|advertising|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|annons|annonse|reklam[ae]?|mainos|реклама|广告|広告|광고|sponsored(?: content)?|ads by .{2,30}|story continues(?: below)?|article continues (?:below|after).*|continue reading(?: below)?|(?:this )?content (?:is )?provided by.*|anzeige\s*[-:–].*)[-–—\s*\])]*$/iu,
    maxChars: 120,
  },
  {
    reason: 'share-buttons',
    pattern:
      /^(?:share(?: this)?(?: (?:article|story|post|page|on|via)\b.*)?|teilen|artikel teilen|partager|compartir|compartilhar|condividi|delen|dela|del|jaa|udostępnij|sdílet|paylaş|поделиться|поділитися|facebook|twitter|whatsapp|linkedin|pinterest|telegram|e-?mail|print|drucken|imprimir|imprimer|stampa|copy link|link kopieren|comments?|kommentare?|\d+ comments?|comentarios|commentaires|kommentieren|kommentar schreiben|leave a (?:comment|reply)|reply|like|(?:did you )?(?:like|enjoy(?:ed)?|love) this (?:story|article|post|piece)\b.{0,60}|hat (?:ihnen|dir) (?:dieser|der) (?:artikel|beitrag) gefallen\b.{0,60}|tweet|pin it|save|listen|temas|tags?|schlagworte|themen|topics?|filed under.{0,60}|posted in.{0,60}|categories|etiquetas)\s*[:.]?$/iu,
    maxChars: 90,
  },
  {
    reason: 'tools',
    pattern:
      /^(?:print(?:er)?[- ]friendly(?: (?:version|page|format))?|print(?:able)? (?:version|page|this(?: (?:page|article|story))?)|(?:e-?mail|send|forward|recommend) (?:(?:this|to|it)\b.{0,30}\b(?:friend|colleague)|(?:this )?(?:page|article|story)(?: to .{3,20})?)|send|(?:post|add|write|read) (?:a |your )?comments?|(?:e-?mail|send) (?:to )?(?:a )?friend|(?:write|letter) to the (?:editor|author)|text[- ]only(?: version)?|close(?: this)? window|(?:back to )?(?:the )?top(?: of (?:the )?page)?|back to (?:the )?(?:article|home(?:page)?|news|index)|(?:page )?views? ?: ?[\d.,]+|(?:rate|rating|your rating)\b[^.\d]{0,20}\d[\d /.*]*|rate this (?:article|story|page)|home|archive|contact(?: us)?|terms(?: of use)?|privacy)\.?$/iu,
    maxChars: 60,
  },
  {
    reason: 'tools',
    pattern: /^(?:(?:online|reader|our|today['’]s) )?(?:poll|survey|quiz)(?:\s*:\s*[^.!?]{3,90}\?)?$/iu,
    maxChars: 110,
  },
  {
    reason: 'copy-banner',
    pattern:
      /^(?:this is (?:a |an |the |google['’]s )?(?:(?:html|saved|cached|archived|stored|mirrored?|text) )+(?:copy|version|snapshot|page|file|cache)\b|(?:you are (?:viewing|looking at) )?an? (?:archived|cached|saved|mirrored) (?:copy|version|snapshot|page)\b|(?:saved|archived|captured|mirrored|printed|cached) (?:on|from|by) (?:\d|https?:|www\.|the .{3,60}\b(?:web ?site|archive|mirror)\b))/iu,
    maxChars: 500,
  },
  {
    reason: 'navigation',
    pattern:
      /^(?:table of contents|(?:in|on) this (?:article|page|story|post)|contents|quick links|jump to(?: section)?|skip to .{3,30}|inhaltsverzeichnis|inhalt|in diesem artikel|table des matières|sommaire|tabla de contenidos?|índice|indice|inhoudsopgave|spis treści|obsah|содержание)\s*:?$/iu,
    maxChars: 60,
  },
  {
    reason: 'reading-time',
    pattern:
      /^(?:\d{1,2}[\s-]?(?:min(?:ute)?s?\.?(?: (?:read|lesezeit|de lecture|de lectura))?|мин\.?)|(?:reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura)\s*[:：]?.{0,20}|\d+ (?:views|shares|aufrufe|просмотров))$/iu,
    maxChars: 50,
  },
  {
    reason: 'software-message',
    pattern:
      /^(?:warning|notice|deprecated|fatal error|parse error|strict standards): .{5,300} on line \d+$/iu,
    maxChars: 400,
  },
  {
    reason: 'commercial-notice',
    pattern:
      /\b(?:(?:may|might|will|could|we|can) (?:earn|receive|get) (?:an? |some )?(?:small )?(?:affiliate )?commissions?|affiliate[- ]links?|affiliate-?partner|provision (?:erhält|erhalten|bekommt|bekommen)|(?:erhalten|bekommen) wir (?:[\p{L}.]+ ){0,3}provision)\b/iu,
    maxChars: 420,
  },
  {
    reason: 'comments',
    pattern:
      /\b(?:log ?in|sign in|anmelden|einloggen|registrieren|register) (?:to|um|or register to|oder registrieren)\b.{0,40}\b(?:comment|kommentar|kommentieren|schreiben|reply|post)|^(?:this entry was posted|posted in|filed under|abgelegt unter|veröffentlicht in|publié dans|publicado en)\b.{0,120}$|\b(?:comments? (?:are|is) (?:closed|moderated|disabled)|kommentare sind (?:geschlossen|deaktiviert)|kommentarfunktion|los comentarios están cerrados)\b/iu,
    maxChars: 240,
  },
  {
    reason: 'rights-notice',
    pattern:
      /^(?:©|\(c\)\s|copyright\s*(?:©|\(c\)|\d{4}|by\b|:)).{0,160}$|\ball rights reserved\b|\balle rechte vorbehalten\b|\btodos los derechos reservados\b|\btous droits réservés\b|\b(?:may not be|nicht) (?:published, broadcast|reproduced without)/iu,
    maxChars: 260,
  },
];

function phraseReason(text: string): string | null {
  const found = phrases.find(({ pattern, maxChars }) => text.length <= maxChars && pattern.test(text));
  return found?.reason ?? null;
}

/** What stands beside each other in one line: "Print | Send to a friend". */
const barJoint = /\s*[\n|•·]\s*|\s[-–—*]\s/u;
/** Below a label in the same block, a longer line is text. */
const maxBoxedChars = 120;
const boxLabels: ReadonlySet<string | null> = new Set(['advertisement', 'related-headlines']);

/** The reason of all parts of a line, and of a label with short lines below it; null where it says more. */
function reasonOfParts(text: string): string | null {
  const [label = '', ...boxed] = text.split('\n');
  const reason = boxed.length === 0 ? null : phraseReason(label);
  if (boxLabels.has(reason) && boxed.every((line) => line.length <= maxBoxedChars)) return reason;
  const parts = text.split(barJoint);
  if (parts.length < 2) return null;
  const reasons = parts.map(phraseReason);
  return reasons.every((one) => one !== null && one !== 'caption') ? (reasons[0] ?? null) : null;
}

/** Why a line is boilerplate, e.g. `newsletter`; `caption` for the words under a picture; null for all else. */
export function boilerplateReason(text: string): string | null {
  return phraseReason(text) ?? reasonOfParts(text);
}
