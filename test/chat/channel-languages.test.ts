import type { Post } from "../../src/chat/adapter";
import { renderLines } from "../../src/chat/console/render";
import { discordMessage } from "../../src/chat/discord/message";
import { LIMITS } from "../../src/chat/limits";
import { render } from "../../src/chat/render";
import { slackMessage } from "../../src/chat/slack/blocks";
import { House } from "../house";
import { postsIn } from "../language/pictures/posts";

const linesOf = ({ blocks, reader }: Post): string[] =>
  renderLines(render(blocks, reader, LIMITS.console), { columns: null, colour: false });

describe("a channel with several languages", () => {
  it("is sent one message that holds them all, in the order that was set", async () => {
    const [first] = await postsIn(["fr", "ar", "zh-Hans"]);
    const text = linesOf(first!).join("\n");
    const starts = ["Rappel", "تذكير", "提醒："].map((word) => text.indexOf(word));
    expect(starts.every((at) => at >= 0)).toBe(true);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(text.match(/\/mag source E6/gu)).toHaveLength(3);
  });

  it("reads each text in the language of its part, and the original where there is no translation", async () => {
    const [first] = await postsIn(["fr", "zh-Hant"], ["en.md", "fr.txt"]);
    const text = linesOf(first!).join("\n");
    expect(text).toContain("Permanences de l'IMSB");
    expect(text).toMatch(/open office hours.*（原文為英文）/u);
    const all = await postsIn(["ru", "zh-Hans"], ["fr.txt"]);
    expect(linesOf(all[0]!).join("\n")).toContain("(язык: французский)");
    expect(linesOf(all[0]!).join("\n")).toContain("По неофициальному переводу протокола");
    expect(linesOf(all[0]!).join("\n")).toContain("出自会议纪要的非正式译文");
  });

  it("gets one message on Slack too, with a line between the languages", async () => {
    const [first] = await postsIn(["en", "zh-Hans"]);
    const { blocks, text } = slackMessage(first!.blocks, first!.reader);
    expect(blocks.filter(({ type }) => type === "divider")).toHaveLength(1);
    expect(text).toContain("Reminder: ");
    expect(text).toContain("提醒：");
  });

  it("gets one message on Discord too: every language's title in front, and a part for each", async () => {
    const [first] = await postsIn(["en", "ar", "ru"]);
    const { content, embeds } = discordMessage(first!.blocks, first!.reader);
    expect(content.split("\n")).toEqual([
      expect.stringContaining("Reminder: "),
      expect.stringContaining("تذكير"),
      expect.stringContaining("Напоминание"),
    ]);
    expect(embeds).toHaveLength(3);
    for (const { description } of embeds) expect(description).toMatch(/<t:\d+:F>/u);
  });

  it("takes one to three languages by any of their names, and answers who set them in their own", async () => {
    const house = await House.open();
    try {
      const answer = await house.ask("channel language français, 中文、русский", { locale: "es" });
      expect(answer).toBe("Los recordatorios de este canal se dan en: francés, chino simplificado y ruso.");
      // What is asked in the channel is still answered in the language of who asks, and else in the channel's first.
      expect(await house.ask("zone Geneva", { locale: "ru" })).toContain("Теперь ваш часовой пояс");
      expect(await house.ask("zone Geneva", { locale: null, name: "bob" })).toContain("Votre fuseau horaire");
      await house.ask("language ar", { locale: "ru" });
      expect(await house.ask("remind list", { locale: "ru" })).toContain("لا توجد هنا تذكيرات");
    } finally {
      await house.close();
    }
  });
});
