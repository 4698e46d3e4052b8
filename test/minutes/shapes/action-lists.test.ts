import { read } from "../../../src/minutes";
import { told } from "./told";

const actions = (body: string, header = "MAG meeting\n18 November 2025 | 11:00 UTC | Online"): string[] =>
  told(`${header}\n\n${body}`).actions;

describe("A list of actions", () => {
  it("ends where the next heading begins", () => {
    expect(
      actions(
        "Preparation\n\nThe following next steps were agreed:\n\n   a. The coordinator will send the badges;\n\nExchange\n\n1. The IGF of Senegal was held on 7 November.\n",
      ),
    ).toEqual(["coordinator: The coordinator will send the badges;"]);
  });

  it.each([
    ["6. The MAG agreed to the following next steps:\n\n- The Chair will write.\n\n7. The call ended.\n"],
    [
      "1. A was told.\n\n6. The MAG agreed to the following next steps:\n\n- The Chair will write.\n\n7. The call ended.\n",
    ],
    ["The MAG agreed to the following next steps:\n\n- The Chair will write.\n"],
    ["Acciones / Actions\n\n- The Chair will write.\n\n6. The meeting was closed.\n"],
    ["行动 Actions\n\n- The Chair will write.\n"],
  ])("is opened by a sentence or by a heading in two languages: %j", (body) => {
    expect(actions(body)).toEqual(["Chair: The Chair will write."]);
  });

  it("is none where it is left over from an earlier meeting", () => {
    expect(
      actions(
        "Leftover action items from meeting 13:\n\n- [ ] ACTION: Hiro to translate\n\nText.\n\nACTION: Bo to write\n",
      ),
    ).toEqual(["Bo: Bo to write"]);
  });

  it.each([
    ["| Action | Owner | Deadline |\n|---|---|---|\n| Publish the accounts | Treasurer | 30 November |\n"],
    [
      "Item | Action | Owner | Deadline\n1. Finances | Publish the accounts | Treasurer | 30 November\n2. Votes | - | Ana | -\n",
    ],
  ])("may be a table: %j", (body) => {
    expect(actions(body)).toEqual(["Treasurer: Publish the accounts [2025-11-30]"]);
    expect(told(`MAG meeting\n18 November 2025\n\n${body}`).events).toEqual([]);
  });
});

describe("Labelled actions", () => {
  it("each stand on a line, though the one before it be long", () => {
    expect(
      actions(
        "1. A\n\n- B.\n\nAction item #221027-01: Staff to update Recommendation 4 by 3 December.\nAction item #221027-02: Ana to review Section 5.\n",
      ),
    ).toEqual([
      "Staff: Staff to update Recommendation 4 by 3 December. [2025-12-03]",
      "Ana: Ana to review Section 5.",
    ]);
  });

  it("need neither a heading before them nor a full stop", () => {
    expect(actions("ACTION: Bob to write the letter\n")).toEqual(["Bob: Bob to write the letter"]);
    expect(
      actions("Action : Awa enverra la lettre\n", "Réunion du MAG\n18 novembre 2025, 12h00 UTC"),
    ).toEqual(["Awa: Awa enverra la lettre"]);
  });
});

describe("Those who are to act", () => {
  it.each([
    [
      "MAG members travelling to New York to send their dates to the Secretariat.",
      "MAG members travelling to New York",
    ],
    ["Working Group on Strategy to submit the draft.", "Working Group on Strategy"],
    ["请首席财务官在 12 月 10 日前向财务委员会提交预算表。", "首席财务官"],
    ["请审计委员会在 12 月 10 日前提交报告。", "审计委员会"],
    ["تراجع لجنة المخاطر عقود التأمين.", "لجنة المخاطر"],
    ["سلمى ترسل القائمة قبل 10 ديسمبر", "سلمى"],
    ["إعداد تقرير المنتدى", undefined],
    ["نشر تحديث القائمة", undefined],
    ["各 NRIs 请于 12 月 9 日前提交名单。", "各 NRIs"],
    ["联络人将于 12 月 9 日前分享名单。", "联络人"],
    ["Ольга проверит страницы до 3 декабря", "Ольга"],
    ["Президенту и генеральному директору подготовить смету", "Президенту и генеральному директору"],
  ])("are named whole: %s", (action, who) => {
    const [found] = read(`MAG 3\n2025-11-18\n\n1. A\n\nACTION: ${action}\n`).actions;
    expect(found?.assignee).toBe(who);
  });
});
