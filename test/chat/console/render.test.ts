import { renderLines } from "../../../src/chat/console/render";
import type { Screen } from "../../../src/chat/console/screen";
import { LIMITS } from "../../../src/chat/limits";
import { render } from "../../../src/chat/render";
import type { Block } from "../../../src/chat/reply";
import type { Reader } from "../../../src/language/reader";
import { say, struck } from "../../../src/language/values";

const PIPE: Screen = { columns: null, colour: false };

const shown = (blocks: Block[], screen = PIPE, locales: Reader["locales"] = ["en"]): string[] =>
  renderLines(render(blocks, { locales, zone: null, now: "2025-11-18T12:00Z" }, LIMITS.console), screen);

const ACTION: Block = {
  kind: "list",
  items: [
    {
      text: "A3 Confirm who attends in person",
      details: ["due 21 November"],
      buttons: [{ label: say("time.under-way"), line: "action done A3" }],
    },
  ],
};

describe("a reply on a console", () => {
  it("strikes through what does not hold any more, and says so where a screen cannot", () => {
    const blocks: Block[] = [{ kind: "fields", fields: [{ label: "When", value: struck("on Monday") }] }];
    expect(shown(blocks)).toEqual(["  When: on Monday [no longer]"]);
    expect(shown(blocks, PIPE, ["zh-Hans"])).toEqual(["  When：on Monday［已作废］"]);
    const [line] = shown(blocks, { columns: 80, colour: true });
    expect(line).toContain("\u001b[9mon Monday\u001b[29m");
    expect(line).not.toContain("no longer");
  });

  it("shows by the first of many choices how the others are typed", () => {
    const choices = ["A1", "A2"].map((id) => ({ label: say("button.done"), line: `action done ${id}` }));
    expect(shown([{ kind: "buttons", menu: say("actions.mark-done"), buttons: choices }])).toEqual([
      "  Mark one as done → type: /mag action done A1",
    ]);
  });

  it("is headings, bullets, quotes and what to type instead of pressing a button", () => {
    const blocks: Block[] = [
      { kind: "heading", text: "Action items" },
      ACTION,
      { kind: "fields", fields: [{ label: "Zone", value: { kind: "code", text: "Asia/Shanghai" } }] },
      { kind: "quote", text: "first line\nsecond line" },
      { kind: "note", text: { kind: "link", url: "https://example.org/", label: "minutes" } },
    ];
    expect(shown(blocks)).toEqual([
      "Action items",
      "• A3 Confirm who attends in person",
      "    due 21 November",
      "    under way → type: /mag action done A3",
      "  Zone: Asia/Shanghai",
      "  | first line",
      "  | second line",
      "minutes <https://example.org/>",
    ]);
  });

  it("is wrapped to the terminal, with hanging indents", () => {
    expect(shown([ACTION], { columns: 24, colour: false })).toEqual([
      "• A3 Confirm who attends",
      "  in person",
      "    due 21 November",
      "    under way → type:",
      "    /mag action done A3",
    ]);
  });

  it("is coloured on a terminal that has colours, and nowhere else", () => {
    const heading: Block = { kind: "heading", text: "Action items" };
    expect(shown([heading], { columns: 80, colour: true })).toEqual(["\u001b[1mAction items\u001b[22m"]);
    expect(shown([heading], { columns: 80, colour: false })).toEqual(["Action items"]);
  });

  it("is told in each of several languages", () => {
    expect(shown([{ kind: "text", text: say("time.under-way") }], PIPE, ["en", "zh-Hans"])).toEqual([
      "under way",
      "",
      "正在进行",
    ]);
  });

  it("passes no control of a document on to the terminal", () => {
    const evil = "\u001b]0;title\u0007\u001b[2J\u009b31m\r";
    const lines = shown(
      [
        { kind: "heading", text: evil },
        { kind: "quote", text: evil },
      ],
      { columns: 80, colour: false },
    );
    expect(lines.join("\n")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u);
  });
});
