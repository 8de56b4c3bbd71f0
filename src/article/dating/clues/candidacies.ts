// "Republican presidential candidate Ted Cruz" was written while he ran, "the party's nominee, Mitt Romney" after the
// nomination. Leaves "former candidate Ted Cruz" and "the candidate, Ted Cruz said," alone.

import type { Candidacy } from '../../../tables/index.ts';
import { addDays, type DayInterval } from '../../../time/index.ts';
import { makeClue } from '../make-clue.ts';
import { foldText } from '../split-sentences.ts';
import type { ClueFinder, Sentence, WeighedClue } from '../types.ts';

/** A campaign is spoken of as running for a few days after its end. */
const graceDays = 4;
/** A nominee stays "the nominee" in words for a while after the election. */
const afterElectionDays = 30;

const title =
  '(?:,? (?:sen\\.|senator|gov\\.|governor|dr\\.|former (?:secretary of state|florida gov\\.|florida governor|arkansas gov\\.|maryland gov\\.|hp ceo|hewlett-packard ceo|governor|senator)|secretary|texas sen\\.|florida sen\\.|vermont sen\\.|kentucky sen\\.|ohio gov\\.|new jersey gov\\.|businessman|billionaire|retired neurosurgeon))*,? ';
const candidateWord =
  '(?:presidential (?:candidate|hopeful|contender)|(?:republican|gop|democratic|white house) (?:candidate|hopeful|contender)|presidential rival)';
const nomineeWord =
  "(?:presidential nominee|republican nominee|democratic nominee|gop nominee|party nominee|party's nominee)";
/** Words before such a phrase that put it in the past or in doubt. */
const undone =
  /\b(?:former|vice|one-time|onetime|ex-?|then|failed|past|previous|dropped|potential|possible|eventual|likely|become|becoming|becomes|be|been|if|as|twice)[ -](?:\w+[ -]){0,2}$/u;

/** Such a word stands at most so far before. */
const undoneChars = 80;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly isPresumptive: boolean;
}

function findMentions({ folded }: Sentence, word: string, names: readonly string[]): readonly Mention[] {
  const name = names.map((each) => foldText(each).replace(/[.]/gu, '\\.')).join('|');
  const pattern = new RegExp(`(presumptive )?(?:\\w{1,20} )?${word}${title}(?:${name})\\b`, 'gu');
  return [...folded.matchAll(pattern)]
    .filter(({ index }) => !undone.test(folded.slice(Math.max(0, index - undoneChars), index)))
    .filter(([words]) => !/^(?:former|vice|then|ex|potential|possible|likely) /u.test(words))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      isPresumptive: /presumptive/u.test(folded.slice(Math.max(0, match.index - 14), match.index + 14)),
    }));
}

function daysAsCandidate(run: Candidacy): DayInterval {
  return { from: addDays(run.announced, -graceDays), to: addDays(run.ended, graceDays) };
}

function daysAsNominee(run: Candidacy, isPresumptive: boolean): DayInterval | null {
  if (run.nominated === null) return null;
  if (isPresumptive)
    return {
      from: addDays(run.presumptive ?? run.nominated, -graceDays),
      to: addDays(run.nominated, graceDays),
    };
  // Careless writers leave "presumptive" out.
  return {
    from: addDays(run.presumptive ?? run.nominated, -graceDays),
    to: addDays(run.ended, afterElectionDays),
  };
}

function cluesOf(sentence: Sentence, runs: readonly Candidacy[]): readonly WeighedClue[] {
  const [first] = runs;
  if (first === undefined || !first.names.some((name) => sentence.text.includes(name))) return [];
  const asCandidate = findMentions(sentence, candidateWord, first.names).map((mention) => ({
    mention,
    allows: runs.map(daysAsCandidate),
    what: 'candidate',
  }));
  const asNominee = findMentions(sentence, nomineeWord, first.names).map((mention) => ({
    mention,
    allows: runs.flatMap((run) => daysAsNominee(run, mention.isPresumptive) ?? []),
    what: mention.isPresumptive ? 'presumptive nominee' : 'nominee',
  }));
  return [...asCandidate, ...asNominee].flatMap(({ mention, allows, what }) =>
    allows.length === 0
      ? []
      : [
          makeClue({ sentence, start: mention.start, end: mention.end }, allows, {
            ruleId: 'candidacies',
            note: `${first.names[0]} as ${what}`,
            strength: 1,
            group: `${first.names[0]} ${what}`,
          }),
        ],
  );
}

export const findCandidacies: ClueFinder = ({ sentences, text }, { candidacies }) => {
  const byPerson = Map.groupBy(
    candidacies.filter(({ names }) => names.some((name) => text.includes(name))),
    ({ names }) => names[0] ?? '',
  );
  return sentences
    .filter(({ folded }) => /candidate|hopeful|contender|nominee|rival|opponent/u.test(folded))
    .flatMap((sentence) => [...byPerson.values()].flatMap((runs) => cluesOf(sentence, runs)));
};
