import type { Locale } from "../language/locales";
import { phrase } from "../language/sentence";
import { cutSpans, lengthOf, type Measure } from "./cut";
import type { Limits } from "./limits";
import { resolvePages } from "./pages";
import type { RenderedBlock, RenderedItem, RenderedPages } from "./rendered";
import { countOf, isEmpty, itemCount, itemSize, sizeOf } from "./sizes";

/**
 * The blocks within the limits: each cut to its own, of what comes in pages as much as there is room for, and of all
 * else as many blocks from the beginning as fit. Whatever is lost, the last block then says so, and how to see it.
 */
export function withinLimits(
  blocks: readonly (RenderedBlock | RenderedPages)[],
  locale: Locale,
  limits: Limits,
  measure: Measure,
): RenderedBlock[] {
  const note: RenderedBlock = { kind: "note", text: [{ kind: "text", text: phrase(locale, "chat.cut") }] };
  const cut = blocks.map((block) => shortenAny(block, limits, measure));
  const whole = cut.every((block, index) => sizeOf(block, measure) === sizeOf(blocks[index]!, measure));
  const forPages = whole
    ? limits
    : { ...limits, message: limits.message - sizeOf(note, measure), blocks: limits.blocks - 1 };
  const shortened = resolvePages(cut, forPages, locale, measure);
  const total = shortened.reduce((sum, block) => sum + sizeOf(block, measure), 0);
  const count = shortened.reduce((sum, block) => sum + countOf(block), 0);
  if (whole && total <= limits.message && count <= limits.blocks) return shortened;

  const kept: RenderedBlock[] = [];
  let room = limits.message - sizeOf(note, measure);
  let places = limits.blocks - 1;
  for (const block of shortened) {
    const piece = block.kind === "list" ? beginningOf(block, room, places, measure) : block;
    const size = sizeOf(piece, measure);
    if (size > room || countOf(piece) > places || isEmpty(piece)) break;
    kept.push(piece);
    if (size < sizeOf(block, measure)) break;
    room -= size;
    places -= countOf(piece);
  }
  return [...kept, note];
}

type List = Extract<RenderedBlock, { kind: "list" }>;

function beginningOf(list: List, room: number, places: number, measure: Measure): List {
  const items: RenderedItem[] = [];
  for (const item of list.items) {
    room -= itemSize(item, measure);
    places -= itemCount(item);
    if (room < 0 || places < 0) break;
    items.push(item);
  }
  return { kind: "list", items };
}

const shortenAny = (
  block: RenderedBlock | RenderedPages,
  limits: Limits,
  measure: Measure,
): RenderedBlock | RenderedPages =>
  block.kind === "pages"
    ? { ...block, entries: block.entries.map((entry) => entry.map((one) => shorten(one, limits, measure))) }
    : shorten(block, limits, measure);

function shorten(block: RenderedBlock, limits: Limits, measure: Measure): RenderedBlock {
  switch (block.kind) {
    case "heading":
      return { ...block, text: cutSpans(block.text, limits.heading, measure) };
    case "text":
    case "quote":
    case "note":
      return { ...block, text: cutSpans(block.text, limits.text, measure) };
    case "list":
      return { kind: "list", items: block.items.map((item) => shortenItem(item, limits, measure)) };
    case "fields":
      return {
        kind: "fields",
        fields: block.fields.slice(0, limits.fields).map(({ label, value }) => {
          const cutLabel = cutSpans(label, Math.floor(limits.field / 2), measure);
          return {
            label: cutLabel,
            value: cutSpans(value, limits.field - lengthOf(cutLabel, measure), measure),
          };
        }),
      };
    case "buttons":
      return block;
  }
}

/** An item's text comes first, then as many of its details as fit beside it. */
function shortenItem(item: RenderedItem, limits: Limits, measure: Measure): RenderedItem {
  const text = cutSpans(item.text, limits.text, measure);
  let room = limits.text - lengthOf(text, measure);
  const details = [];
  for (const detail of item.details) {
    room -= lengthOf(detail, measure) + 1;
    if (room < 0) break;
    details.push(detail);
  }
  return { ...item, text, details };
}
