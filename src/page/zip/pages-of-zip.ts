// The pages of a ZIP archive: its members by name, as the files of a folder.

import { isDiskFault } from '../disk-fault.ts';
import { isArchiveName, isPageName } from '../file-names.ts';
import { pagesOfBytes } from '../pages-of-bytes.ts';
import type { ArchivedPage } from '../types.ts';
import { refusal } from '../unreadable-page.ts';
import { memberBytes } from './member-bytes.ts';
import { openZip, type ZipDirectory, type ZipMember } from './zip-members.ts';

const nestedAdvice = 'It is an archive within an archive; unpack the outer one and read the folder.';

/** Documents of offices are ZIP archives by themselves, and list what they are in one of these. */
const officeLists: ReadonlySet<string> = new Set([
  '[Content_Types].xml',
  'mimetype',
  'META-INF/manifest.xml',
]);

async function* pagesOfMember(
  { file }: ZipDirectory,
  member: ZipMember,
  location: string,
  limitBytes: number,
): AsyncGenerator<ArchivedPage['page']> {
  if (isArchiveName(member.name)) {
    yield refusal(location, 'ARCHIVE_NESTED', nestedAdvice);
    return;
  }
  const read = await memberBytes(file, member, limitBytes);
  if ('bytes' in read) yield* pagesOfBytes(read.bytes, { location, limitBytes, depth: 1 });
  else yield refusal(location, read.code, read.message);
}

async function openOrRefuse(path: string): Promise<ZipDirectory | ArchivedPage['page']> {
  try {
    return await openZip(path);
  } catch (error) {
    if (isDiskFault(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The ZIP archive breaks off or is damaged (${reason}); fetch or copy it again.`;
    return refusal(path, 'ARCHIVE_DAMAGED', message);
  }
}

/**
 * The pages of the archive, each called by the archive and its name in it: "news.zip!/2024/a.html". A member that cannot be read is
 * named and costs only itself; what is no kind of page is passed over, as in a folder. Throws what `node:fs` throws.
 */
export async function* pagesOfZip(path: string, limitBytes: number): AsyncGenerator<ArchivedPage> {
  const directory = await openOrRefuse(path);
  if (!('members' in directory)) {
    yield { page: directory, offset: 0 };
    return;
  }
  let offset = 0;
  try {
    const { members, fault } = directory;
    if (members.some(({ name }) => officeLists.has(name))) {
      const message = 'It is a document of an office program; save it as PDF, HTML or plain text.';
      yield { page: refusal(path, 'BINARY', message), offset };
      return;
    }
    const wanted = members.filter(({ name }) => isPageName(name));
    for (const member of wanted) {
      for await (const page of pagesOfMember(directory, member, `${path}!/${member.name}`, limitBytes))
        yield { page, offset };
      offset += member.entry.compressedSize;
    }
    if (fault !== null) yield { page: refusal(path, 'ARCHIVE_DAMAGED', fault), offset };
    else if (wanted.length === 0)
      yield {
        page: refusal(path, 'EMPTY', 'The ZIP archive holds no page; pages are told by their names.'),
        offset,
      };
  } finally {
    directory.file.close();
  }
}
