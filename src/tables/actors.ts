// Reads the tables of `data/actors/` and checks that they agree: ids sorted and unique, countries known, offices not doubly held.

import type { Day } from '../time/index.ts';
import { byId, knownCountry, organisationColumns } from './actor-cells.ts';
import { type ActorLexicon, buildActorLexicon, type LexiconRows } from './actor-lexicon.ts';
import { readAmbiguous, readPlaces, readPlaceWords, readReferenceWords } from './actor-places.ts';
import type {
  Office,
  Organisation,
  Place,
  PlaceWordUse,
  ReferenceWordUse,
  Role,
  State,
  Tenure,
} from './actor-rows.ts';
import { type Death, readDeaths } from './deaths.ts';
import { indexNamesakes, type Namesakes } from './namesakes.ts';
import { listHolders, type OfficeHolders } from './office-holders.ts';
import { indexTitles, type OfficeTitles } from './office-titles.ts';
import { ownFiles } from './own-tables.ts';
import { readPersons, readTenures } from './persons-and-tenures.ts';
import { indexSounds, type SoundIndex } from './sound-key.ts';
import { readBorders, readCountryCodes, readStateTraits, type StateSets } from './state-facts.ts';
import { readTenureGaps, type TenureGap } from './tenure-gaps.ts';
import { indexTowns, type TownIndex, townsFile } from './towns/town-index.ts';
import { listCell, readTable, tableError } from './tsv.ts';

export interface ActorTables extends LexiconRows {
  readonly placesByState: ReadonlyMap<string, readonly Place[]>;
  /** Towns that `places.tsv` lacks. */
  readonly towns: TownIndex;
  readonly placeWords: Readonly<Record<PlaceWordUse, ReadonlySet<string>>>;
  readonly referenceWords: Readonly<Record<ReferenceWordUse, ReadonlySet<string>>>;
  /** The neighbours of each state. */
  readonly borders: StateSets;
  /** The states that a word describes: "landlocked". */
  readonly stateTraits: StateSets;
  readonly tenuresByPerson: ReadonlyMap<string, readonly Tenure[]>;
  readonly tenuresByOffice: ReadonlyMap<string, readonly Tenure[]>;
  /** The declared times of an office without a holder in the tables. */
  readonly gapsByOffice: ReadonlyMap<string, readonly TenureGap[]>;
  readonly deaths: ReadonlyMap<string, Death>;
  readonly officeTitles: OfficeTitles;
  readonly namesakes: Namesakes;
  readonly officeHolders: OfficeHolders;
  readonly lexicon: ActorLexicon;
  /** Persons by how their names sound, for spellings that no table has. */
  readonly sounds: SoundIndex;
  /** The day up to which the tenures were checked. */
  readonly checkedUntil: Day;
}

/** The day of the header lines of `tenures.tsv`. */
const tenuresCheckedOn: Day = '2025-11-30';

/**
 * Reads the tables in `folder`, and persons and tenures of a folder of the user's over ours. Throws a DemarcheError
 * (`TABLE_FAULT`) that names the file and the line at fault.
 */
export function readActorTables(folder: URL, own: URL | null = null): ActorTables {
  const file = (name: string): URL => new URL(`actors/${name}.tsv`, folder);
  const files = (name: string): readonly URL[] => [file(name), ...ownFiles(own, name)];
  const states = readStates(file('states'));
  const organisations = readOrganisations(file('organisations'), states);
  const persons = readPersons(files('persons'), states);
  const roles = readRoles(file('roles'));
  const offices = readOffices(file('offices'), states, roles);
  const tenures = readTenures(files('tenures'), persons, offices);
  const agents = readAgents(file('agents'));
  const places = readPlaces(file('places'), states);
  const ambiguous = readAmbiguous(file('ambiguous'));
  const rows = { states, organisations, persons, roles, offices, agents, places, ambiguous };
  const tenuresByPerson = groupBy(tenures, (tenure) => tenure.personId);
  return {
    ...rows,
    placesByState: groupBy([...places.values()], (place) => place.country ?? ''),
    towns: indexTowns(townsFile, readCountryCodes(file('country-codes'), states)),
    placeWords: readPlaceWords(file('place-words')),
    referenceWords: readReferenceWords(file('reference-words')),
    borders: readBorders(file('borders'), states),
    stateTraits: readStateTraits(file('state-traits'), states),
    tenuresByPerson,
    tenuresByOffice: groupBy(tenures, (tenure) => tenure.officeId),
    gapsByOffice: groupBy(readTenureGaps(file('tenure-gaps'), offices), (gap) => gap.officeId),
    deaths: readDeaths(file('deaths'), persons),
    officeTitles: indexTitles(offices, roles),
    namesakes: indexNamesakes(persons),
    officeHolders: listHolders({ ...rows, tenuresByPerson }),
    lexicon: buildActorLexicon(rows),
    sounds: indexSounds(persons),
    checkedUntil: tenuresCheckedOn,
  };
}

function readStates(file: URL): ReadonlyMap<string, State> {
  const columns = [
    'id',
    'name',
    'official',
    'adjectives',
    'people',
    'capitals',
    'seats',
    'aliases',
    'leader',
    'state-head',
    'government-head',
    'from',
    'to',
    'within',
  ] as const;
  return byId(file, readTable(file, columns), ({ cells }) => ({
    id: cells.id,
    name: cells.name,
    official: cells.official,
    adjectives: listCell(cells.adjectives),
    people: listCell(cells.people),
    capitals: listCell(cells.capitals),
    seats: listCell(cells.seats),
    aliases: listCell(cells.aliases),
    leader: cells.leader,
    heads: [seatCell(cells['state-head']), seatCell(cells['government-head'])],
    from: cells.from || null,
    to: cells.to || null,
    within: cells.within || null,
  }));
}

/** "queen+king": kinds of office that are one seat. */
function seatCell(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('+');
}

function readOrganisations(file: URL, states: ReadonlyMap<string, State>): ReadonlyMap<string, Organisation> {
  return byId(file, readTable(file, organisationColumns), ({ cells, line }) => ({
    id: cells.id,
    name: cells.name,
    aliases: listCell(cells.aliases),
    country: cells.country === '' ? null : knownCountry(file, line, cells.country, states),
    sector: cells.sector || null,
    wikidata: cells.wikidata || null,
  }));
}

function readRoles(file: URL): ReadonlyMap<string, Role> {
  return byId(file, readTable(file, ['id', 'words', 'sector'] as const), ({ cells }) => ({
    id: cells.id,
    words: listCell(cells.words),
    sector: cells.sector || null,
  }));
}

function readOffices(
  file: URL,
  states: ReadonlyMap<string, State>,
  roles: ReadonlyMap<string, Role>,
): ReadonlyMap<string, Office> {
  const columns = ['id', 'name', 'country', 'role', 'sector', 'titles'] as const;
  return byId(file, readTable(file, columns), ({ cells, line }) => {
    const titles = listCell(cells.titles);
    if (!roles.has(cells.role) && titles.length === 0)
      throw tableError(
        file,
        line,
        `the role "${cells.role}" is not in roles.tsv, and the row gives no title`,
      );
    return {
      id: cells.id,
      name: cells.name,
      country: knownCountry(file, line, cells.country, states),
      role: cells.role,
      sector: cells.sector || null,
      titles,
    };
  });
}

function readAgents(file: URL): ReadonlyMap<string, string> {
  const rows = readTable(file, ['phrase', 'sector'] as const);
  const agents = new Map<string, string>();
  for (const { cells, line } of rows) {
    if (agents.has(cells.phrase)) throw tableError(file, line, `"${cells.phrase}" stands twice`);
    if (!/^[A-Z]{3}$/u.test(cells.sector)) throw tableError(file, line, `no PLOVER sector "${cells.sector}"`);
    agents.set(cells.phrase, cells.sector);
  }
  return agents;
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, key);
}
