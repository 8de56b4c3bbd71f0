// PDF documents as programs write them (ISO 32000): lines of text at places, in one font.

export interface PlacedLine {
  readonly text: string;
  /** In points, from the lower left corner of a page of 595 by 842. */
  readonly left: number;
  readonly bottom: number;
  readonly size?: number;
}

export interface PdfParts {
  readonly pages: readonly (readonly PlacedLine[])[];
  readonly info?: string;
  /** What the end of the document tells besides. */
  readonly trailer?: string;
}

const escapeText = (text: string) => text.replace(/[\\()]/gu, (sign) => `\\${sign}`);

/** A document; its text is ASCII. */
export function makePdf({ pages, info = '', trailer = '' }: PdfParts): Buffer {
  const first = 5;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< ${info} >>`,
    ...pages.flatMap((lines, at) => {
      const drawn = lines
        .map(
          ({ text, left, bottom, size = 11 }) =>
            `BT /F1 ${size} Tf 1 0 0 1 ${left} ${bottom} Tm (${escapeText(text)}) Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * at + 1} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + end, 'latin1');
}
