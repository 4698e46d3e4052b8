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
