// Takes what a screen shows along: as CSV, as JSON, its drawings as SVG or PNG, or on paper.

import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { drawPlots, type Plot, toPng } from './draw-plots.ts';
import type { Everything } from './every-portion.ts';
import { type Format, gather } from './gather.ts';
import { type Row, toCsv } from './to-csv.ts';
import classes from './view-export.module.css';

/** What a screen has to take along. */
export interface ExportOffer {
  /** Of the file, without its ending. */
  readonly name: string;
  /** What the server answered, as it is shown. */
  readonly answer: unknown;
  readonly rows: readonly Row[];
  /** Where more is to be had than is shown. */
  readonly everything?: Everything;
}

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function plotsShown(): readonly Plot[] {
  const plots = 'main [data-plot] svg, main svg[data-plot], main table[data-plot]';
  return [...document.querySelectorAll<Plot>(plots)].filter(
    (plot) =>
      plot.closest('figcaption') === null &&
      (plot.closest('table') === null || plot instanceof HTMLTableElement),
  );
}

function saveSvg(name: string): void {
  const drawn = drawPlots(plotsShown());
  if (drawn !== null) save(`${name}.svg`, new Blob([drawn.svg], { type: 'image/svg+xml' }));
}

async function savePng(name: string): Promise<void> {
  const drawn = drawPlots(plotsShown());
  if (drawn !== null) save(`${name}.png`, await toPng(drawn));
}

/** Belongs in the head of each screen. On paper the address of the view stands in its place. */
export function ViewExport({ name, answer, rows, everything }: ExportOffer) {
  const [hasPlots, setHasPlots] = useState(false);
  const [gathered, setGathered] = useState<string | null>(null);
  const file = `demarche-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  const saveAll = async (format: Format) => {
    if (everything === undefined) return;
    setGathered('Asking for all …');
    const tell = (lines: number) => setGathered(`${lines.toLocaleString('en')} lines …`);
    try {
      save(`${file}-all.${format}`, await gather(everything(), format, tell));
      setGathered(null);
    } catch (error) {
      setGathered(`Not saved: ${error instanceof Error ? error.message : 'something went wrong'}`);
    }
  };
  return (
    <div className={classes['export']}>
      <span role="status" className={classes['gathered']}>
        {gathered}
      </span>
      {/* Within the screen it belongs to; the first entry is focused, not an empty place that is no entry. */}
      <Menu
        position="bottom-end"
        onOpen={() => setHasPlots(plotsShown().length > 0)}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />}>
            Export
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() => save(`${file}.csv`, new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))}
          >
            CSV, {rows.length} {rows.length === 1 ? 'line' : 'lines'}
          </Menu.Item>
          <Menu.Item
            onClick={() =>
              save(
                `${file}.json`,
                new Blob([`${JSON.stringify(answer, null, 2)}\n`], { type: 'application/json' }),
              )
            }
          >
            JSON
          </Menu.Item>
          {everything !== undefined && (
            <Menu.Item onClick={() => void saveAll('csv')}>All as CSV, not only what is shown</Menu.Item>
          )}
          {everything !== undefined && (
            <Menu.Item onClick={() => void saveAll('json')}>All as JSON</Menu.Item>
          )}
          {hasPlots && <Menu.Item onClick={() => saveSvg(file)}>Drawing as SVG</Menu.Item>}
          {hasPlots && <Menu.Item onClick={() => void savePng(file)}>Drawing as PNG</Menu.Item>}
          <Menu.Divider />
          <Menu.Item onClick={() => window.print()}>Print</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes['address']}>{window.location.href}</span>
    </div>
  );
}
