// The tables of `data/events/`: which verbs and nouns tell which PLOVER event, and which words make it real or not.

import { type EventType, eventTypeSchema, type Status, statusSchema } from '../record/index.ts';
import { type CertaintyModel, readCertaintyModel } from './certainty-model.ts';
import { knownCell } from './known-cell.ts';
import { type PairModel, readPairModel } from './pair-model.ts';
import { listCell, readTable, tableError } from './tsv.ts';
import { readTypeModel, type TypeModel } from './type-model.ts';

/** A word, a class of words (`@weapons`), a name (`@actor`), one who can act (`@person`), people of a state (`@nationals`), anything at all, or nothing. */
export interface Filler {
  readonly kind: 'word' | 'class' | 'actor' | 'person' | 'nationals' | 'some' | 'none';
  readonly name: string;
}

/** A complement that must be there: its preposition or bare word, and what must follow it (null: anything). */
export interface Complement {
  readonly marker: string;
  readonly filler: Filler | null;
}

/** One row of `verbs.tsv`. */
export interface VerbReading {
  readonly object: readonly Filler[];
  readonly with: readonly Complement[];
  /** Null where the words only look like an event: "denied accusations". */
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

/** One row of `nouns.tsv`. */
export interface NounReading {
  readonly type: EventType;
  readonly mode: string | null;
  readonly actor: readonly string[];
  readonly recipient: readonly string[];
}

const EFFECTS = [
  'do',
  'cause',
  'get',
  'promise',
  'accept',
  'plan',
  'schedule',
  'consider',
  'try',
  'fail',
  'request',
  'denounce',
  'refuse',
  'cancel',
  'stop',
  'threaten',
  'allow',
  'bar',
  'foretell',
  'none',
] as const;
export type EffectName = (typeof EFFECTS)[number];

/** One row of `operators.tsv`. */
export interface Operator {
  readonly takes: readonly string[];
  readonly effect: EffectName;
}

/** One row of `effects.tsv`; `type` null keeps the type and mode of the act inside. */
export interface Effect {
  /** `any`, `unknown`, or the types that it applies to. */
  readonly acts: 'any' | 'unknown' | ReadonlySet<EventType>;
  readonly type: EventType | null;
  readonly mode: string | null;
  readonly status: Status | null;
}

const MODE_PLACES = ['doer', 'target', 'matter', 'any'] as const;

/** One row of `modes.tsv`: words that tell how an act was done. */
export interface ModeSign {
  readonly mode: string;
  /** In which words of the clause it looks. */
  readonly where: (typeof MODE_PLACES)[number];
  /** The words that must tell the act; empty: any. */
  readonly verbs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const STATUS_PARTS = ['modifier', 'adverb', 'modal', 'mark', 'determiner', 'itself', 'governor'] as const;
export type StatusPart = (typeof STATUS_PARTS)[number];

/** All that the events stage reads from `data/events/`. */
export interface EventTables {
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly nominals: ReadonlyMap<string, string>;
  /** Dictionary forms by written form, for verbs that a lemmatiser easily mistakes. */
  readonly verbForms: ReadonlyMap<string, string>;
  readonly nouns: ReadonlyMap<string, NounReading>;
  readonly operators: ReadonlyMap<string, readonly Operator[]>;
  readonly effects: ReadonlyMap<EffectName, readonly Effect[]>;
  readonly modes: ReadonlyMap<EventType, readonly ModeSign[]>;
  /** Class by class, its words. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  readonly statuses: Readonly<Record<StatusPart, ReadonlyMap<string, Status>>>;
  /** What tells the type of what is between a marked pair. */
  readonly typeModel: TypeModel;
  /** What tells between whom the act of a sentence is. */
  readonly pairModel: PairModel;
  /** Null where the model is not there: rules tell without it how certain a thing is. */
  readonly certainty: CertaintyModel | null;
}

/** Reads and checks the tables of the events stage. */
export function readEventTables(folder: URL): EventTables {
  const at = (name: string): URL => new URL(`events/${name}.tsv`, folder);
  const classes = readClasses(at('word-classes'));
  return {
    classes,
    verbs: readVerbs(at('verbs'), classes),
    nominals: readNominals(at('nominals')),
    verbForms: readVerbForms(at('verb-forms')),
    nouns: readNouns(at('nouns')),
    operators: readOperators(at('operators')),
    effects: readEffects(at('effects')),
    modes: readModes(at('modes')),
    contexts: readContexts(at('contexts')),
    statuses: readStatuses(at('statuses')),
    typeModel: readTypeModel(new URL('../models/events/types.bin', folder)),
    pairModel: readPairModel(new URL('../models/events/pairs.bin', folder)),
    certainty: readCertaintyModel(new URL('../models/events/factuality.bin', folder)),
  };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function typeCell(cell: string, file: URL, line: number): EventType {
  return knownCell(eventTypeSchema.options, cell, file, line);
}

function readClasses(file: URL): Map<string, ReadonlySet<string>> {
  const classes = new Map<string, ReadonlySet<string>>();
  for (const { cells } of readTable(file, ['class', 'words']))
    classes.set(cells.class, new Set(listCell(cells.words)));
  return classes;
}

function readFiller(cell: string, known: ReadonlyMap<string, unknown>, file: URL, line: number): Filler {
  if (cell === '+') return { kind: 'some', name: '' };
  if (cell === '-') return { kind: 'none', name: '' };
  if (!cell.startsWith('@')) return { kind: 'word', name: cell };
  const name = cell.slice(1);
  if (name === 'actor' || name === 'person' || name === 'nationals') return { kind: name, name: '' };
  if (!known.has(name)) throw tableError(file, line, `there is no class "${name}" in word-classes.tsv`);
  return { kind: 'class', name };
}

function readVerbs(file: URL, classes: ReadonlyMap<string, unknown>): Map<string, VerbReading[]> {
  const verbs = new Map<string, VerbReading[]>();
  const columns = ['verb', 'object', 'with', 'type', 'mode', 'actor', 'recipient'] as const;
  for (const { line, cells } of readTable(file, columns)) {
    const reading: VerbReading = {
      object: listCell(cells.object).map((cell) => readFiller(cell, classes, file, line)),
      with: listCell(cells.with).map((cell) => {
        const [marker = '', filler] = cell.split(':');
        return { marker, filler: filler === undefined ? null : readFiller(filler, classes, file, line) };
      }),
      type: cells.type === '-' ? null : typeCell(cells.type, file, line),
      mode: cells.mode || null,
      actor: cells.actor === '' ? ['subject'] : listCell(cells.actor),
      recipient: listCell(cells.recipient),
    };
    for (const verb of listCell(cells.verb)) append(verbs, verb, reading);
  }
  return verbs;
}

function readNominals(file: URL): Map<string, string> {
  const nominals = new Map<string, string>();
  for (const { cells } of readTable(file, ['noun', 'verb']))
    for (const noun of listCell(cells.noun)) nominals.set(noun, cells.verb);
  return nominals;
}

function readVerbForms(file: URL): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { cells } of readTable(file, ['form', 'verb']))
    for (const form of listCell(cells.form)) forms.set(form, cells.verb);
  return forms;
}

function readNouns(file: URL): Map<string, NounReading> {
  const nouns = new Map<string, NounReading>();
  for (const { line, cells } of readTable(file, ['noun', 'type', 'mode', 'actor', 'recipient'])) {
    const reading: NounReading = {
      type: typeCell(cells.type, file, line),
      mode: cells.mode || null,
      actor: listCell(cells.actor),
      recipient: listCell(cells.recipient),
    };
    for (const noun of listCell(cells.noun)) {
      if (nouns.has(noun)) throw tableError(file, line, `"${noun}" stands in two rows`);
      nouns.set(noun, reading);
    }
  }
  return nouns;
}

function readOperators(file: URL): Map<string, Operator[]> {
  const operators = new Map<string, Operator[]>();
  for (const { line, cells } of readTable(file, ['word', 'takes', 'effect'])) {
    const operator: Operator = {
      takes: listCell(cells.takes),
      effect: knownCell(EFFECTS, cells.effect, file, line),
    };
    for (const word of listCell(cells.word)) append(operators, word, operator);
  }
  return operators;
}

function readEffects(file: URL): Map<EffectName, Effect[]> {
  const effects = new Map<EffectName, Effect[]>();
  for (const { line, cells } of readTable(file, ['effect', 'act', 'type', 'mode', 'status'])) {
    const name = knownCell(EFFECTS, cells.effect, file, line);
    append(effects, name, {
      acts: readActs(cells.act, file, line),
      type: cells.type === '=' ? null : typeCell(cells.type, file, line),
      mode: cells.mode || null,
      status: cells.status === '' ? null : knownCell(statusSchema.options, cells.status, file, line),
    });
  }
  return effects;
}

function readActs(cell: string, file: URL, line: number): Effect['acts'] {
  if (cell === '*') return 'any';
  if (cell === '?') return 'unknown';
  return new Set(listCell(cell).map((type) => typeCell(type, file, line)));
}

function readModes(file: URL): Map<EventType, ModeSign[]> {
  const signs = new Map<EventType, ModeSign[]>();
  for (const { line, cells } of readTable(file, ['type', 'where', 'verb', 'words', 'mode'])) {
    append(signs, typeCell(cells.type, file, line), {
      mode: cells.mode,
      where: knownCell(MODE_PLACES, cells.where, file, line),
      verbs: new Set(listCell(cells.verb)),
      words: new Set(listCell(cells.words)),
    });
  }
  return signs;
}

function readContexts(file: URL): Map<string, string[]> {
  const contexts = new Map<string, string[]>();
  for (const { cells } of readTable(file, ['context', 'words']))
    for (const word of listCell(cells.words)) append(contexts, word, cells.context);
  return contexts;
}

function readStatuses(file: URL): Record<StatusPart, Map<string, Status>> {
  const empty = STATUS_PARTS.map((part) => [part, new Map<string, Status>()] as const);
  const statuses = Object.fromEntries(empty) as Record<StatusPart, Map<string, Status>>;
  for (const { line, cells } of readTable(file, ['word', 'part', 'status'])) {
    const part = knownCell(STATUS_PARTS, cells.part, file, line);
    const status = knownCell(statusSchema.options, cells.status, file, line);
    for (const word of listCell(cells.word)) if (!statuses[part].has(word)) statuses[part].set(word, status);
  }
  return statuses;
}
