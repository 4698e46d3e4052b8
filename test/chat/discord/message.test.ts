import fc from "fast-check";
import { withShareButton } from "../../../src/chat/discord/components";
import { discordMessage } from "../../../src/chat/discord/message";
import type { Block } from "../../../src/chat/reply";
import type { Reader } from "../../../src/language/reader";
import { say, time, type Value } from "../../../src/language/values";
import { checkMessage } from "../../fakes/discord/messages";
import { liveIn, markdownOf } from "./screen";

const NOW = "2025-11-18T12:00:00.000Z";
const EVERYONE: Reader = { locales: ["en"], zone: null, now: NOW };
const IN_SHANGHAI: Reader = { locales: ["en"], zone: "Asia/Shanghai", now: NOW };

const shown = (blocks: Block[], reader = EVERYONE) => {
  const { content, embeds, components, allowed_mentions } = discordMessage(blocks, reader);
  return {
    id: "1",
    channel: "1",
    author: "1",
    timestamp: NOW,
    isEdited: false,
    isLoading: false,
    flags: 0,
    content,
    embeds: embeds as unknown as Record<string, unknown>[],
    components: components as unknown as Record<string, unknown>[],
    allowedMentions: allowed_mentions,
  };
};
const markdown = (value: Value, reader = EVERYONE): string =>
  markdownOf(shown([{ kind: "text", text: value }], reader));

describe("text from outside in Discord's Markdown", () => {
  it.each([
    ["@everyone", "@\u200beveryone"],
    ["<@123> <#123> <@&1> </mag:1>", "\\<@\u200b123\\> \\<#123\\> \\<@\u200b&1\\> \\</mag:1\\>"],
    ["<t:1764597600:F>", "\\<t:1764597600:F\\>"],
    [
      "**bold** _it_ ~~no~~ ||spoiler|| `code`",
      "\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\|\\|spoiler\\|\\| \\`code\\`",
    ],
    [
      "# heading\n- item\n> quote\n1. one\n-# small",
      "\\# heading\n\\- item\n\\> quote\n1\\. one\n\\-# small",
    ],
    ["[bank](https://evil.example)", "\\[bank\\](https\\://evil.example)"],
    ["back\\slash", "back\\\\slash"],
  ])("keeps its words and has no effect: %s", (text, marked) => {
    expect(markdown(text)).toBe(marked);
  });

  it("is no part of a channel's token", () => {
    expect(markdown({ kind: "channel", id: "81384788765712384" })).toBe("<#81384788765712384>");
    expect(markdown({ kind: "channel", id: "1> @everyone" })).toBe("\\#1\\> @\u200beveryone");
  });

  it("cannot end a piece of code", () => {
    expect(markdown({ kind: "code", text: "a`b\n```@here" })).toBe("`aˋb ˋˋˋ@\u200bhere`");
  });

  it("cannot hide where a link leads", () => {
    const link = (url: string, label: string) => markdown({ kind: "link", url, label });
    expect(link("https://example.org/a(b)", "the [report]")).toBe(
      "[the \\[report\\]](<https://example.org/a%28b%29>)",
    );
    expect(link("https://evil.example/", "https://un.org")).toBe("<https://evil.example/>");
    expect(link("mailto:a@b.example", "write to us")).toBe("write to us (a@\u200bb.example)");
  });
});

describe("times in Discord's Markdown", () => {
  const when = { kind: "instant", start: "2025-12-01T14:00Z", end: "2025-12-02T15:30Z" } as const;

  it("are tokens for everybody, with both days where there are two", () => {
    expect(markdown(time(when))).toMatch(
      /^<t:1764597600:F> to <t:1764689400:F> \(.*1 December.*2 December.*UTC\)$/,
    );
    expect(markdown(time(when, { style: "relative" }))).toBe("<t:1764597600:R>");
  });

  it("are in a person's own zone with UTC beside them where one person reads", () => {
    expect(markdown(time({ kind: "instant", start: when.start }), IN_SHANGHAI)).toBe(
      "Monday, 1 December 2025, 22:00 (Shanghai time; 14:00 UTC)",
    );
  });

  it("keep their doubts", () => {
    const flagged = time({ kind: "instant", start: when.start }, { flags: ["weekday-mismatch"] });
    expect(markdown(flagged)).toContain("the weekday does not match the date");
    expect(markdown(time({ kind: "floating", start: "2025-12-01T10:00" }))).toMatch(/not stated/);
  });
});

describe("a message on Discord", () => {
  const button = (n: number) => ({ label: say("button.source"), line: `source A${n}` });

  it("shows its heading where notifications do, and the rest below", () => {
    const { content, embeds } = shown([
      { kind: "heading", text: "Reminder" },
      { kind: "text", text: "first" },
      { kind: "note", text: "small\nprint" },
    ]);
    expect(content).toBe("### Reminder");
    expect(embeds).toEqual([{ description: "first\n-# small\n-# print" }]);
  });

  it("has buttons in rows as they belong together, in full rows where these are too many, and never more than fit", () => {
    const rows = (blocks: Block[]) =>
      shown(blocks).components.map(({ components }) => (components as unknown[]).length);
    const group = (count: number, from = 0): Block => ({
      kind: "buttons",
      buttons: Array.from({ length: count }, (_, n) => button(from + n)),
    });
    expect(rows([{ kind: "text", text: "x" }, group(2), group(1, 2)])).toEqual([2, 1]);
    expect(rows(Array.from({ length: 7 }, (_, n) => group(2, n * 2)))).toEqual([5, 5, 4]);
    expect(rows(Array.from({ length: 9 }, (_, n) => group(5, n * 5)))).toEqual([5, 5, 5, 5, 5]);
  });

  it("finds a place for the button that shares it, as long as there is one", () => {
    const full = (count: number) =>
      discordMessage(
        Array.from(
          { length: count },
          (_, row): Block => ({
            kind: "buttons",
            buttons: Array.from({ length: 5 }, (_unused, n) => button(row * 5 + n)),
          }),
        ),
        EVERYONE,
      );
    expect(
      withShareButton(full(1), "actions", "Share").components.map((row) => row.components.length),
    ).toEqual([5, 1]);
    expect(withShareButton(full(5), "actions", "Share")).toEqual(full(5));
    expect(withShareButton(full(1), "x".repeat(100), "Share")).toEqual(full(1));
  });

  const text = fc.oneof(
    fc.string({ maxLength: 300, unit: "binary" }),
    fc.string({
      maxLength: 3000,
      unit: fc.constantFrom("*", "_", "`", "<", "@", "\n", "a", " ", "-", "#", "名", "\\"),
    }),
    fc.constantFrom("@everyone", "<@1>", "https://evil.example", "[a](https://evil.example)", "> x\n# y"),
  );
  const value: fc.Arbitrary<Value> = fc.oneof(
    text,
    text.map((one): Value => ({ kind: "strong", value: one })),
    text.map((one): Value => ({ kind: "code", text: one })),
    fc.constant(time({ kind: "instant", start: "2025-12-01T14:00Z" })),
  );
  const buttons = fc.array(fc.nat(99).map(button), { maxLength: 7 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constantFrom("heading", "text", "quote", "note"), text: value }),
    fc.record({
      kind: fc.constant("list"),
      items: fc.array(fc.record({ text: value, details: fc.array(value, { maxLength: 4 }), buttons }), {
        maxLength: 30,
      }),
    }),
    fc.record({
      kind: fc.constant("fields"),
      fields: fc.array(fc.record({ label: value, value }), { maxLength: 30 }),
    }),
    fc.record({ kind: fc.constant("buttons"), buttons }),
  );

  it("keeps Discord's limits and has no effect that it should not have, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(EVERYONE, IN_SHANGHAI, { ...EVERYONE, locales: ["en", "fr", "ar"] } satisfies Reader),
        (blocks, reader) => {
          const message = shown([{ kind: "text", text: "something" }, ...blocks], reader);
          checkMessage({ ...message, allowed_mentions: message.allowedMentions });
          expect(liveIn(message)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
