import * as fc from "fast-check";
import type { Block } from "../../../src/chat/reply";
import { slackMessage } from "../../../src/chat/slack/blocks";
import { LOCALES } from "../../../src/language/locales";
import type { Reader } from "../../../src/language/reader";
import { say, time, type Value } from "../../../src/language/values";
import { refusalOfBlocks } from "../../fakes/slack/blocks";
import { READER } from "./core";
import { drawn, liveIn, textsOf, wordsOf } from "./screen";

const EVERYBODY: Reader = { ...READER, zone: null };
const meeting = { kind: "instant", start: "2025-11-19T04:00Z", end: "2025-11-19T05:30Z" } as const;

/** A message as the screen helpers take it. */
const message = (blocks: readonly Block[], reader: Reader) => {
  const { text, blocks: shown } = slackMessage(blocks, reader);
  return {
    channel: "C",
    ts: "1",
    user: "U",
    via: "chat.postMessage" as const,
    text,
    blocks: shown as unknown as Record<string, unknown>[],
  };
};
const markup = (value: Value, reader: Reader): string =>
  textsOf(message([{ kind: "text", text: value }], reader))[0]?.text ?? "";

describe("a time on Slack", () => {
  it("is shown to several people in the zone of their devices, with UTC beside it and in its place", () => {
    expect(markup(time({ kind: "instant", start: "2025-11-19T04:00Z" }), EVERYBODY)).toBe(
      "<!date^1763524800^{date_long_pretty} {time}|Wednesday, 19 November 2025, 04:00 UTC> " +
        "(Wednesday, 19 November 2025, 04:00 UTC)",
    );
  });

  it("keeps its end", () => {
    expect(markup(time(meeting), EVERYBODY)).toBe(
      "<!date^1763524800^{date_long_pretty} {time}|Wednesday, 19 November 2025, 04:00 UTC> to " +
        "<!date^1763530200^{time}|05:30 UTC> (Wednesday, 19 November 2025, 04:00 to 05:30 UTC)",
    );
  });

  it("is told to one person in words, in their own zone with UTC", () => {
    expect(markup(time(meeting), READER)).toBe(
      "Wednesday, 19 November 2025, 12:00 to 13:30 (Shanghai time; 04:00 to 05:30 UTC)",
    );
  });

  it("says that it is doubtful beside its token", () => {
    expect(
      markup(time({ kind: "instant", start: "2025-11-19T04:00Z" }, { flags: ["zone-ambiguous"] }), EVERYBODY),
    ).toMatch(/^<!date\^.*\[the time zone may mean more than one\]$/);
  });

  it("is no token where it is a date, or local without a zone, or relative", () => {
    for (const value of [
      time({ kind: "date", start: "2025-12-15" }),
      time({ kind: "floating", start: "2025-12-15T10:00" }),
      time({ kind: "instant", start: "2025-11-19T04:00Z" }, { style: "relative" }),
    ])
      expect(markup(value, EVERYBODY)).not.toContain("<!date");
  });

  it("is not cut in two", () => {
    const many = Array.from({ length: 400 }, () => time(meeting));
    const shown = markup({ kind: "list", items: many }, EVERYBODY);
    expect(shown.length).toBeLessThanOrEqual(3000);
    expect(shown.replace(/<!date\^\d+\^[^|<>]*\|[^<>]*>/g, "")).not.toMatch(/[<>]/);
    expect(shown.endsWith("…")).toBe(true);
  });
});

describe("text on Slack", () => {
  it("is escaped, and never opens a reference or code of its own", () => {
    expect(markup("<!channel> & `<@U1>` *x*", READER)).toBe("&lt;!channel&gt; &amp; ˋ&lt;@U1&gt;ˋ *x*");
  });

  it("does not end the strong text or the code that it stands in", () => {
    expect(markup({ kind: "strong", value: "a*b" }, READER)).toBe("*a∗b*");
    expect(markup({ kind: "code", text: "a`b" }, READER)).toBe("`aˋb`");
  });

  it("is marked in the middle of words where a language has no spaces", () => {
    expect(markup(say("show.record", { id: "A3", summary: "x" }), READER)).toBe("A3 x");
    const within: Value = say("error.no-id", { got: { kind: "code", text: "A3" } });
    expect(markup(within, { ...READER, locales: ["zh-Hans"] })).toMatch(/(^|\s|\u200b)`A3`(\u200b|\s|$)/);
  });

  it("links where it is told to, whatever the label says", () => {
    const link: Value = { kind: "link", url: "https://example.org/a|b", label: "<!here>|x" };
    expect(markup(link, READER)).toBe("<https://example.org/a%7Cb|&lt;!here&gt;¦x>");
  });

  it("names a channel by Slack's token, and nothing else by it", () => {
    const channel = (id: string, reader = READER) => markup({ kind: "channel", id }, reader);
    expect(channel("C024BE91L")).toBe("<#C024BE91L>");
    expect(channel("C024BE91L", { ...READER, locales: ["ar"] })).toContain("\u2068<#C024BE91L>\u2069");
    expect(channel("C1> <!channel")).toBe("#C1&gt; &lt;!channel");
  });

  it("is quoted line by line", () => {
    const [quote] = textsOf(message([{ kind: "quote", text: "one\ntwo" }], READER));
    expect(quote?.text).toBe("> one\n> two");
  });
});

describe("a message on Slack", () => {
  const value: fc.Arbitrary<Value> = fc.oneof(
    fc.string({ maxLength: 4000 }),
    fc.constantFrom("<!here>", "<@U1>", "`", "*", "\n", "&amp;", "<https://example.org|x>"),
    fc.string({ maxLength: 50 }).map((text): Value => ({ kind: "code", text })),
    fc.string({ maxLength: 50 }).map((text): Value => ({ kind: "strong", value: text })),
    fc.constant(time(meeting)),
  );
  const buttons = fc.array(
    fc
      .string({ minLength: 1, maxLength: 2100 })
      .map((line) => ({ label: say("button.done"), line, style: "primary" as const })),
    { maxLength: 30 },
  );
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc
      .tuple(fc.constantFrom("heading", "text", "quote", "note"), value)
      .map(([kind, text]) => ({ kind, text })),
    fc
      .array(fc.record({ text: value, details: fc.array(value, { maxLength: 4 }), buttons }), {
        maxLength: 60,
      })
      .map((items): Block => ({ kind: "list", items })),
    fc
      .array(fc.record({ label: value, value }), { maxLength: 15 })
      .map((fields): Block => ({ kind: "fields", fields })),
    buttons.map((all): Block => ({ kind: "buttons", buttons: all })),
  );
  const reader = fc.constantFrom<Reader>(READER, EVERYBODY, { ...EVERYBODY, locales: ["zh-Hans", "en"] });

  it("has no line for a quote without words", () => {
    expect(message([{ kind: "quote", text: "" }], READER)).toMatchObject({ text: "", blocks: [] });
  });

  it("is one that Slack takes, whatever it is made of, and has no mention in it", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), reader, (blocks, to) => {
        const made = message(blocks, to);
        expect(refusalOfBlocks(made.blocks, "message")).toBeNull();
        expect(made.text.length).toBeLessThanOrEqual(4000);
        expect(liveIn(made)).toEqual([]);
        expect(made.text === "").toBe(made.blocks.length === 0);
      }),
      { numRuns: 150 },
    );
  });

  it("says that it was cut, and how to see the rest", () => {
    const items = Array.from({ length: 500 }, (_, index) => ({ text: `item ${index}` }));
    const words = wordsOf(message([{ kind: "list", items }], READER));
    expect(words).toContain("item 0\n");
    expect(words).toMatch(/Not everything fits in one message/);
  });

  const KINDS: readonly Block[] = [
    { kind: "heading", text: say("reminder.meeting", { what: "R&D <draft>" }) },
    {
      kind: "fields",
      fields: [
        { label: say("reminder.when"), value: time(meeting, { flags: ["date-assumed"] }) },
        {
          label: say("reminder.group"),
          value: { kind: "texts", texts: { en: "Workshops", "zh-Hans": "研讨会" } },
        },
      ],
    },
    { kind: "text", text: say("next.minutes-say", { date: time({ kind: "date", start: "2025-11-18" }) }) },
    { kind: "quote", text: { kind: "texts", texts: { "zh-Hans": "下次会议的日期将另行通知。" } } },
    {
      kind: "list",
      items: [
        {
          text: say("show.record", {
            id: { kind: "code", text: "A3" },
            summary: { kind: "strong", value: "Report" },
          }),
          details: [say("show.due", { due: time({ kind: "floating", start: "2025-11-21T17:00" }) })],
          buttons: [{ label: say("button.done"), line: "action done A3" }],
        },
      ],
    },
    { kind: "note", text: say("show.unofficial-translation") },
    { kind: "buttons", buttons: [{ label: say("button.source"), line: "source A3", style: "primary" }] },
  ];

  it.each(LOCALES)("looks the same in private as before, in %s", (locale) => {
    expect(drawn(message(KINDS, { ...READER, locales: [locale] }))).toMatchSnapshot();
  });

  it("looks the same as before where several people read it in two languages", () => {
    const made = message(KINDS, { ...EVERYBODY, locales: ["en", "zh-Hans"] });
    expect(drawn(made)).toMatchSnapshot("blocks");
    expect(made.text).toMatchSnapshot("for notifications and screen readers");
  });
});
