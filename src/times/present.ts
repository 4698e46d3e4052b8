import { parseInstant } from "./iso-instant";
import type { Item } from "./items";
import type { DigitOrder, Present } from "./moment";
import type { FindOptions } from "./types";
import { zoneOrThrow } from "./zones";

const DAY_MS = 86_400_000;
const OFFSET = /([+-])(\d{2}):?(\d{2})$/;

/** Locales in which 9/8 is the eighth of September. */
const MONTH_FIRST = /^en-(?:US|PH|PR|GU|AS|VI|MP|UM|FM|PW|MH|BZ)\b/i;
const MONTH_FIRST_ZONES = new Set(
  "New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise"
    .split(" ")
    .map((city) => `America/${city}`),
);

/** What is known of the moment and place of writing. @throws RangeError when `now` or `zone` is malformed. */
export function presentOf(
  options: FindOptions,
  items: readonly Item[],
): { present: Present /** The writer's. */; zone: { readonly zone: string } | null } {
  const now = parseInstant(options.now);
  if (Number.isNaN(now))
    throw new RangeError(`no ISO 8601 instant: ${JSON.stringify(options.now.slice(0, 40))}`);
  const rules = options.zone ? zoneOrThrow(options.zone) : null;
  const zone = rules === null ? null : { zone: rules.name };
  const offset = rules === null ? statedOffset(options.now) : rules.offset(now);
  const today = Math.floor((now + offset * 60_000) / DAY_MS);
  let order: DigitOrder | undefined;
  return { present: { now, today, order: () => (order ??= orderOf(items, options, zone?.zone)) }, zone };
}

function statedOffset(iso: string): number {
  const match = OFFSET.exec(iso);
  return match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
}

function orderOf(items: readonly Item[], { locale }: FindOptions, zone = ""): DigitOrder {
  const shown = shownOrder(items);
  return {
    monthFirst: shown ?? (locale === undefined ? MONTH_FIRST_ZONES.has(zone) : MONTH_FIRST.test(locale)),
    known: shown !== null || locale?.includes("-") === true,
  };
}

/** Whether another date of the text shows the order of day and month: "12/31/2014" beside "9/8/2014". */
function shownOrder(items: readonly Item[]): boolean | null {
  for (const item of items)
    if (item.kind === "days")
      for (const { order } of item.days)
        if (order === "day-first" || order === "month-first") return order === "month-first";
  return null;
}
