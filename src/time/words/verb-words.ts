// Words by which a sentence looks back or ahead, told apart without tags.

/** "is scheduled", "due to", "slated for": what lies ahead although the form is past. */
export const AHEAD_PARTICIPLES = 'due|slated|scheduled|expected|planned|supposed|set|poised|ready|likely';

/** "agreed to", "vowed not to": after these an infinitive lies ahead. */
export const BEFORE_INFINITIVE =
  'preparing|planning|hoping|expecting|looking|agreed|vowed|promised|pledged|offered|asked|urged|ordered|threatened|decided|voted';

/** Promises in the past form; the day at their end is that of the promise, "pledged to invest in Fiji on Monday". */
export const PROMISES = 'agreed|vowed|promised|pledged|offered|threatened|decided|voted';

/** What is promised for a day: "agreed to meet on Monday". */
export const HELD_ON_A_DAY =
  'meet|hold|host|begin|start|resume|open|reopen|visit|travel|fly|go|come|arrive|return|leave|depart|attend|appear|vote|sign|convene|gather|talk|speak|continue|stop|halt|end|close';

/** Verbs whose present tense plans: "hopes to", "plans a visit". */
export const PLANNING_VERBS = 'plan|expect|intend|hope|want|aim|propose|prepare|seek';

/** Present forms that news uses of the calendar ahead: "the summit opens on Monday". */
export const TIMETABLE_VERBS =
  'opens|begins|starts|resumes?|expires?|convenes|takes? effect|goes into effect';

/** Past forms that do not end in -ed. */
export const IRREGULAR_PASTS = [
  'was|were|had|did|said|told|came|went|met|made|took|began|became|held|left|won|lost|sent|gave|found|got|saw|knew',
  'thought|fell|rose|grew|brought|bought|built|caught|drew|drove|fought|flew|kept|led|paid|ran|sat|sold|spoke|spent',
  'stood|struck|swore|taught|threw|wrote|broke|chose|shot|born|hung|woke|wore|fled|laid|heard|dealt|felt|meant|sought',
  'swept|underwent|withdrew',
].join('|');

/** Words in -ed that are no verbs of the past: "indeed", "preferred shares". */
export const NO_PASTS =
  'need|indeed|speed|hundred|proceed|exceed|succeed|feed|seed|preferred|proposed|so-called|alleged';

/** Verbs that set a term: with "until" or "by" after them the term lies ahead, "gave them until Friday". */
export const TERM_VERBS =
  'extend|postpon|delay|adjourn|gave|give|ask|order|demand|deadline|allow|respond|reply|complet|submit|leave|reach|close|conclude';
