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
