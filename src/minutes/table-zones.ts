import type { Block } from "./blocks";
import { cellsOf } from "./table-rows";

/** A table with more columns tells of no meetings. */
const MOST_COLUMNS = 12;
/** "Time (UTC)", "Heure (heure de Genève)": a cell of the first row that says whose the times below are. */
const ZONED = /^[^\d|]{2,40}[(（,，/]\s?([^()（）|]{2,40}?)\s?[)）]?$/u;

/** Says of the rows of a table in which zone their times are, where its first row does. */
export function withTableZones(blocks: readonly Block[], isZone: (text: string) => boolean): Block[] {
  let table: { columns: number; zone: string } | null = null;
  let inside = false;
  return blocks.map((block) => {
    const cells = cellsOf(block);
    const isRow = cells.length > 1;
    if (!isRow) table = null;
    else if (!inside) {
      const zone = cells
        .slice(0, MOST_COLUMNS)
        .map((cell) => ZONED.exec(cell)?.[1])
        .find((written) => written !== undefined && isZone(written));
      table = zone === undefined ? null : { columns: cells.length, zone };
    }
    inside = isRow;
    return table && isRow && cells.length === table.columns ? { ...block, zone: table.zone } : block;
  });
}
