import { told } from "./told";

describe("Chinese minutes of other bodies", () => {
  it("are in traditional characters, with names in brackets", () => {
    const minutes = told(`維基媒體台灣協會理事會會議紀錄

日期:2006年5月12日(星期五)
時間:20:30(UTC+8)
地點:線上

一、報告事項
 * 年會將於5月20日舉行。

二、討論事項
 * 架設網站(王小明負責)
 * 聯絡場地(李大華負責)
 * 下次會議:2006年5月26日 20:30(UTC+8)
`);
    expect(minutes.language).toBe("zh-Hant");
    expect(minutes.meeting).toMatchObject({ when: "2006-05-12T12:30Z", format: "online" });
    expect(minutes.sections).toEqual(["一、報告事項", "二、討論事項"]);
    expect(minutes.actions).toEqual(["王小明: 架設網站(王小明負責)", "李大華: 聯絡場地(李大華負責)"]);
    expect(minutes.events).toEqual(["2006-05-20"]);
    expect(minutes.next).toBe("2006-05-26T12:30Z");
  });

  it("number their headings in Chinese and go through old actions first", () => {
    const minutes = told(`战略工作组第三次会议纪要

日期：2024 年 7 月 20 日
时间：世界标准时间 (UTC) 03:00
形式：电话会议

一、上次会议行动事项回顾

- [x] 秘书处发布纪要
- 主席联系东道国

二、讨论

- 工作组将于 7 月 25 日下午 4:15 与领导小组会谈。
- 报告共 217 页，涉及 C7 和 G20。

三、行动要点

1. 李明将起草前言，8 月 1 日前完成
2. 所有成员：审阅初稿
3. 请秘书处在 7 月 30 日前公布结果

四、下次会议

下次会议定于 8 月 3 日 UTC 03:00 举行。
`);
    expect(minutes.meeting).toMatchObject({
      group: "WG-Strategy",
      number: 3,
      when: "2024-07-20T03:00Z",
      format: "online",
    });
    expect(minutes.sections).toEqual([
      "一、上次会议行动事项回顾",
      "二、讨论",
      "三、行动要点",
      "四、下次会议",
    ]);
    expect(minutes.actions).toEqual([
      "李明: 李明将起草前言，8 月 1 日前完成 [2024-08-01]",
      "所有成员: 所有成员：审阅初稿",
      "秘书处: 请秘书处在 7 月 30 日前公布结果 [2024-07-30]",
    ]);
    expect(minutes.events).toEqual(["2024-07-25T16:15 local"]);
    expect(minutes.next).toBe("2024-08-03T03:00Z");
  });
});
