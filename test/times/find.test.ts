import { find } from "../../src/times/find";
import type { FindOptions, Time } from "../../src/times/types";

const NOW = "2026-03-10T12:00:00Z";
const inChat = (text: string, more: Partial<FindOptions> = {}): Time[] => find(text, { now: NOW, ...more });
const inMinutes = (text: string, more: Partial<FindOptions> = {}): Time[] =>
  find(text, { now: NOW, mode: "minutes", ...more });

describe("find", () => {
  it("tells where a time stands in the original text, whatever was folded away", () => {
    const text = "🎉 يوم ٣ أبريل\u200f الساعة ١٤:٠٠ بالتوقيت العالمي";
    const [time] = inChat(text);
    expect(text.slice(time!.index, time!.index + time!.text.length)).toBe(time!.text);
    expect(time!.when).toEqual({ kind: "instant", start: "2026-04-03T14:00Z" });
  });

  it("takes no hour on the face of a clock for the day of a month, whatever word stands before it", () => {
    expect(inChat("à 8 h du soir, heure de Paris, le 14:30 UTC").map(({ when }) => when)).toEqual([
      { kind: "instant", start: "2026-03-10T19:00Z" },
      { kind: "instant", start: "2026-03-10T14:30Z" },
    ]);
  });

  it("leaves the date out where several times share it", () => {
    expect(inChat("19 March at 04:00 and 14:00 UTC").map(({ text }) => text)).toEqual(["04:00", "14:00 UTC"]);
  });

  it("passes over code, whatever other runs of backticks stand in the text", () => {
    const texts = (text: string): string[] => inChat(text).map((time) => time.text);
    expect(texts("` 1:00 UTC `` 2:00 UTC `` 3:00 UTC")).toEqual(["1:00 UTC", "3:00 UTC"]);
    expect(texts("``` 1:00 UTC `` 2:00 UTC ` 3:00 UTC `` 4:00 UTC")).toEqual(["1:00 UTC", "4:00 UTC"]);
    expect(texts("` `` ``` 1:00 UTC ```` 2:00 UTC ``` 3:00 UTC `` 4:00 UTC")).toEqual(["4:00 UTC"]);
  });

  it("gives all times of a sentence the one date behind them, unless another thing is told of it", () => {
    const many = "at 14:00 or so, and ".repeat(2000);
    const when = { kind: "instant", start: "2026-04-02T14:00Z" };
    expect(inChat(`${many} all on 2 April`, { zone: "UTC" }).map((time) => time.when)).toEqual(
      Array(2000).fill(when),
    );
    expect(inChat(`${many} the next meeting is on 2 April`, { zone: "UTC" })[1999]).toMatchObject({
      when: { start: "2026-03-10T14:00Z" },
    });
  });

  it("leaves alone an early hour told on the face of a clock, of which nobody knows the half of the day", () => {
    for (const text of [
      "at half past two on 3 April, Geneva time",
      "3 апреля в половине третьего по Москве",
      "el 3 de abril a las dos y media, hora de Madrid",
      "4月3日两点半，北京时间",
    ])
      expect(inChat(text).map(({ when }) => when.kind)).toEqual(["date"]);
    const sure = [
      "half past two in the afternoon UTC",
      "下午两点半 UTC",
      "de dos y media a cuatro de la tarde, UTC",
    ];
    for (const text of sure)
      expect(inChat(text).map(({ when }) => "start" in when && when.start)).toEqual(["2026-03-10T14:30Z"]);
  });

  describe("in a chat", () => {
    it("reads a time without a zone in the writer's, and says so", () => {
      expect(inChat("3 April, 14:00", { zone: "Europe/Zurich" })).toMatchObject([
        {
          when: { kind: "instant", start: "2026-04-03T12:00Z" },
          zone: "Europe/Zurich",
          flags: ["zone-assumed"],
        },
      ]);
    });

    it("leaves it floating while that zone is not known", () => {
      expect(inChat("3 April, 14:00")).toMatchObject([
        { when: { kind: "floating", start: "2026-04-03T14:00" }, zone: null, flags: [] },
      ]);
    });

    it("takes a time without a date for the next one in its zone, and says so", () => {
      expect(inChat("11:00 UTC")).toMatchObject([
        { when: { kind: "instant", start: "2026-03-11T11:00Z" }, flags: ["date-assumed"] },
      ]);
      expect(inChat("09:00 Asia/Tokyo")).toMatchObject([{ when: { start: "2026-03-11T00:00Z" } }]);
    });
  });

  describe("in minutes", () => {
    it("leaves a time without a zone floating, even if a zone is given", () => {
      expect(inMinutes("5月28日 16:15 至 17:00", { zone: "Europe/Zurich" })).toMatchObject([
        {
          when: { kind: "floating", start: "2026-05-28T16:15", end: "2026-05-28T17:00" },
          zone: null,
          flags: [],
        },
      ]);
    });

    it("takes a time without a date for nothing", () => {
      expect(inMinutes("The chair spoke at 14:00 UTC.")).toEqual([]);
    });
  });

  describe("zones", () => {
    it("names the candidates of letters that several zones share", () => {
      const [time] = inChat("5 April 9:00 CST");
      expect(time).toMatchObject({ zone: "UTC-06:00", flags: ["zone-ambiguous"] });
      expect(time!.candidates).toContain("Asia/Shanghai");
    });

    it("reads letters that name no zone in none", () => {
      expect(inChat("10:00 KGTZ on 3 April", { zone: "Europe/Zurich" })).toMatchObject([
        { when: { kind: "floating", start: "2026-04-03T10:00" }, zone: null, flags: ["zone-unknown"] },
      ]);
    });

    it("takes a city right behind a time for its zone, and says that it assumes so", () => {
      expect(inChat("3 April at 14:00 in Geneva", { zone: "America/Bogota" })).toMatchObject([
        { when: { start: "2026-04-03T12:00Z" }, zone: "Europe/Zurich", flags: ["zone-assumed"] },
      ]);
    });

    it("does not convert the local time of a place that is not named", () => {
      expect(inChat("3 avril à 14h, heure locale", { zone: "America/Bogota" })).toMatchObject([
        { when: { kind: "floating", start: "2026-04-03T14:00" }, zone: null },
      ]);
    });
  });

  describe("flags", () => {
    it.each([
      ["a reading that a clock change skips", "29 March 2026 at 02:30 Geneva time", "nonexistent-local-time"],
      ["a reading that it repeats", "25 October 2026 at 02:30 Geneva time", "repeated-local-time"],
      ["a weekday that is not that date's", "Monday, 12 March 2026", "weekday-mismatch"],
      ["a year that could as well be the next", "15 August", "year-assumed"],
      ["a date far from its document", "12 March 2024", "far-from-document"],
    ])("%s", (_, text, flag) => {
      expect(inChat(text)).toMatchObject([{ flags: [flag] }]);
    });

    it("takes the earlier of two equal readings", () => {
      expect(inChat("25 October 2026 at 02:30 Geneva time")).toMatchObject([
        { when: { start: "2026-10-25T00:30Z" } },
      ]);
    });
  });

  describe("dates in digits", () => {
    it.each<[string, Partial<FindOptions>, string]>([
      ["on 04/05/2026", { locale: "en-US" }, "2026-04-05"],
      ["on 04/05/2026", { locale: "en-GB" }, "2026-05-04"],
      ["on 04/05/2026 and 12/31/2026", { locale: "en-GB" }, "2026-04-05"],
      ["on 04/05/2026", {}, "2026-05-04"],
    ])("%s with %j begins on %s", (text, options, start) => {
      expect(inChat(text, options)[0]!.when).toMatchObject({ kind: "date", start });
    });

    it("says so where nothing tells day from month", () => {
      expect(inChat("on 04/05/2026")[0]!.flags).toEqual(["date-assumed"]);
      expect(inChat("on 04/05/2026", { locale: "fr-FR" })[0]!.flags).toEqual([]);
    });
  });

  describe("vague periods", () => {
    it.each([
      ["11 月最后一周", "2025-11-24", "2025-11-30"],
      ["the last week of November", "2025-11-24", "2025-11-30"],
      ["la dernière semaine de novembre", "2025-11-24", "2025-11-30"],
      ["la última semana de noviembre", "2025-11-24", "2025-11-30"],
      ["последняя неделя ноября", "2025-11-24", "2025-11-30"],
      ["الأسبوع الأخير من نوفمبر", "2025-11-24", "2025-11-30"],
      ["na última semana de novembro", "2025-11-24", "2025-11-30"],
      ["early December", "2025-12-01", "2025-12-10"],
      ["11 月中旬", "2025-11-11", "2025-11-20"],
      ["end of November", "2025-11-24", "2025-11-30"],
      ["mi-décembre", "2025-12-11", "2025-12-20"],
      ["12月底", "2025-12-25", "2025-12-31"],
      ["the first half of 2026", "2026-01-01", "2026-06-30"],
      ["2026年上半年", "2026-01-01", "2026-06-30"],
      ["Q2 2026", "2026-04-01", "2026-06-30"],
      ["the end of Q4", "2025-12-25", "2025-12-31"],
      ["au premier trimestre 2026", "2026-01-01", "2026-03-31"],
      ["el segundo trimestre de 2026", "2026-04-01", "2026-06-30"],
      ["первом квартале 2026 года", "2026-01-01", "2026-03-31"],
      ["النصف الأول من عام 2026", "2026-01-01", "2026-06-30"],
      ["o primeiro semestre de 2026", "2026-01-01", "2026-06-30"],
      ["the end of the month", "2025-11-24", "2025-11-30"],
      ["la fin du mois", "2025-11-24", "2025-11-30"],
      ["fines de mes", "2025-11-24", "2025-11-30"],
      ["конца месяца", "2025-11-24", "2025-11-30"],
      ["نهاية الشهر", "2025-11-24", "2025-11-30"],
      ["月底", "2025-11-24", "2025-11-30"],
    ])("%s is a window where windows are wanted", (text, from, to) => {
      const now = "2025-11-18T11:00:00Z";
      expect(find(text, { now, windows: true }).map(({ when }) => when)).toEqual([
        { kind: "window", from, to, text },
      ]);
      expect(find(text, { now })).toEqual([]);
    });

    it.each([
      ["post it within two weeks", "2025-12-02"],
      ["dans un délai de trois jours", "2025-11-21"],
      ["sous huitaine", "2025-11-26"],
      ["en un plazo de diez días", "2025-11-28"],
      ["no prazo de dez dias", "2025-11-28"],
      ["в течение недели", "2025-11-25"],
      ["خلال أسبوعين", "2025-12-02"],
      ["兩星期內回覆", "2025-12-02"],
    ])("%s is the time that people have for something", (text, to) => {
      const now = "2025-11-18T11:00:00Z";
      expect(find(text, { now, windows: true })).toMatchObject([
        { when: { kind: "window", from: "2025-11-18", to }, role: "deadline" },
      ]);
    });

    it.each([["before the end of the month"], ["до конца ноября"], ["قبل نهاية الشهر"], ["本月底前"]])(
      "%s is a deadline",
      (text) => {
        expect(find(text, { now: "2025-11-18T11:00:00Z", windows: true })).toMatchObject([
          { when: { kind: "window", to: "2025-11-30" }, role: "deadline" },
        ]);
      },
    );
  });

  it("finds one instant that is told in several zones once", () => {
    expect(inChat("Launch: 26 March, 13:00 UTC / 09:00 New York / 21:00 Beijing")).toHaveLength(1);
    expect(inChat("25 March 8 pm EDT (26 March 00:00 UTC)")).toHaveLength(1);
  });

  it("does not mix two instants that only look alike", () => {
    expect(inChat("26 March, 13:00 UTC / 13:00 New York")).toHaveLength(2);
  });

  it.each([
    ["a present that is no instant", { now: "soon" }],
    ["a zone that is none", { now: NOW, zone: "Europe/Geneva" }],
  ])("refuses %s", (_, options) => {
    expect(() => find("14:00 UTC", options)).toThrow(RangeError);
  });
});

describe("stretches over midnight and over days", () => {
  const now = "2025-11-18T12:00:00Z";

  it("takes (+1) behind an end for the next day, not for an offset", () => {
    expect(find("22:00 to 01:00 (+1) UTC on 19 November", { now })[0]!.when).toEqual({
      kind: "instant",
      start: "2025-11-19T22:00Z",
      end: "2025-11-20T01:00Z",
    });
  });

  it("flags a clock time that belongs to one of many days, nobody says which", () => {
    expect(find("from 25 November to 9 January 2026, 23:59 UTC", { now })[0]!.flags).toContain(
      "date-assumed",
    );
  });
});
