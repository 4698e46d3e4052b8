import { read } from "../../../src/minutes";

const summaries = (body: string): string[] =>
  read(`MAG meeting\n18 November 2025 | 11:00 UTC | Online\n\n${body}`).events.map(({ summary }) => summary);

describe("Happenings at the same time", () => {
  it.each([
    ["The Benin IGF will be held on 28 November.", "The Chad IGF will be held on 28 November."],
    ["Le FGI du Bénin se tiendra le 28 novembre.", "Le FGI du Tchad se tiendra le 28 novembre."],
    ["贝宁 IGF 将于 11 月 28 日举行。", "乍得 IGF 将于 11 月 28 日举行。"],
    [
      "The webinar of the BPF is on 20 November at 10:00 UTC.",
      "The webinar of the PNAI is on 20 November at 10:00 UTC.",
    ],
    [
      "The workshop of group 1 is on 29 November at 10:00 UTC.",
      "The workshop of group 2 is on 29 November at 10:00 UTC.",
    ],
  ])("are two where a name or number differs: %s", (one, other) => {
    expect(summaries(`1. A\n\n- ${one}\n- ${other}\n`)).toHaveLength(2);
  });

  it("are two where each group's part says that the group met", () => {
    const body = ["Strategy", "Multilingualism"].map(
      (name) => `Working Group on ${name}\n\n- The group met on 13 November.\n`,
    );
    expect(summaries(body.join("\n"))).toHaveLength(2);
  });

  it("are one where the same is told in other words", () => {
    expect(
      summaries(
        "1. A\n\n- The Benin IGF will be held on 28 November in Cotonou.\n- Members may join the Benin IGF on 28 November.\n",
      ),
    ).toHaveLength(1);
  });
});

describe("A rule", () => {
  it.each([
    "Calls are held at 23:00 UTC on the third Tuesday of each month.",
    "The group meets every Monday at 14:00 UTC.",
    "Le groupe se réunit chaque lundi à 14h00 UTC.",
    "工作组每周一协调世界时 14:00 召开例会。",
    "Las llamadas son a las 23 horas UTC el tercer martes de cada mes.",
  ])("is no happening: %s", (rule) => {
    expect(summaries(`1. A\n\n- ${rule}\n`)).toEqual([]);
  });

  it("may name the day of the next one", () => {
    expect(
      summaries("1. A\n\n- The clinic, open every Monday, is on 1 December at 14:00 UTC.\n"),
    ).toHaveLength(1);
  });
});

describe("A date without year", () => {
  const dated = (sentence: string): string[] =>
    read(`MAG meeting\n5 November 2024, 14:00 UTC\n\n1. A\n\n- ${sentence}\n`).events.map(({ when, flags }) =>
      [when.kind === "window" ? "" : when.start, ...flags].join(" "),
    );

  it("takes the one year that its sentence names where the tense wants it", () => {
    expect(dated("The 2025 IGF will take place on 23-27 June.")).toEqual(["2025-06-23 year-assumed"]);
    expect(dated("2025 年 IGF 将于 6 月 23 日至 27 日在挪威举行。")).toEqual(["2025-06-23 year-assumed"]);
    expect(dated("The 2024 IGF will take place on 15-19 December.")).toEqual(["2024-12-15"]);
  });

  it("is doubted where the tense contradicts it", () => {
    expect(dated("The forum will be held on 20 July.")).toEqual(["2024-07-20 year-assumed"]);
    expect(dated("The forum took place on 20 February.")).toEqual(["2025-02-20 year-assumed"]);
    expect(dated("The forum took place on 20 October.")).toEqual(["2024-10-20"]);
  });
});

describe("A word of doubt", () => {
  it("is about the date that it stands beside", () => {
    const { events } = read(
      "MAG meeting\n18 November 2025 | 11:00 UTC\n\n1. A\n\n- The Benin IGF will be held on 28 November, the Chad IGF provisionally on 29 November.\n",
    );
    expect(events.map(({ tentative }) => tentative === true)).toEqual([false, true]);
  });
});
