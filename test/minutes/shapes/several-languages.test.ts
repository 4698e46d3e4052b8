import { readFileSync } from "node:fs";
import { join } from "node:path";
import { told } from "./told";

const sample = (name: string): string =>
  readFileSync(join(__dirname, "../../samples/minutes", `2025-11-18.${name}`), "utf8");

describe("minutes in several languages", () => {
  const alone = told(sample("en.md"));

  it("that hold both versions one after the other tell each fact once", () => {
    const both = told(`${sample("zh.md")}\n\n${sample("en.md")}`);
    expect(both.actions).toEqual(alone.actions);
    expect(both.events).toEqual(alone.events);
    expect(both.codes).toEqual(alone.codes);
  });

  it("that alternate between two versions, line by line, tell each fact once", () => {
    const minutes = told(`IGF MAG 第三次会议 / Third MAG meeting
2024 年 3 月 5 日 14:00 UTC

- 公开磋商将于 4 月 10 日在日内瓦举行。
- The open consultations will take place in Geneva on 10 April.
- 问卷调查的结果已经公布，秘书处感谢所有参与者。
- The results of the survey are out, and the Secretariat thanks all participants.

行动 / Actions

Actions

- 请 MAG 成员在 3 月 20 日前提交意见。
- MAG members to send their comments by 20 March.
- 秘书处将公布会议纪要和录音。
- The Secretariat will publish the minutes and the recording.
`);
    expect(minutes.events).toEqual(["2024-04-10"]);
    expect(minutes.actions).toHaveLength(2);
  });

  it("that disagree keep what only one version has, and warn", () => {
    const both = told(`${sample("zh.md")}\n\n${sample("en.md").replace("by 20 November", "by 22 November")}`);
    expect(both.actions).toHaveLength(alone.actions.length + 1);
    expect(both.codes).toContain("translation-disagrees");
  });

  it("that have a frame in one language around minutes in another are in the other", () => {
    const minutes = told(`Материал из вики
Версия для печати

# Board meeting 4, 10 February 2016, 18:00 UTC

- The budget was approved by the board, and the treasurer will file it with the office.
- The conference will take place on 5 March in Minsk.

## Actions

- Treasurer to file the budget by 20 February

Следующее (2016-02-26)
`);
    expect(minutes.language).toBe("en");
    expect(minutes.actions).toEqual(["Treasurer: Treasurer to file the budget by 20 February [2016-02-20]"]);
    expect(minutes.next).toBe("2016-02-26");
  });
});
