import { told } from "./told";

const HEADER = "MAG\n10 February 2026 | 14:00 UTC\n\n1. A\n\n";
const actions = (text: string): string[] => told(`${HEADER}- B\n\n${text}\n`).actions;

describe("What somebody takes upon them", () => {
  it.each([
    ["Luisa agreed to prepare a note by 2 March.", "Luisa", "2026-03-02"],
    ["It was agreed that the facilitators would contact the hosts.", "facilitators", null],
    ["Mr. Adeyemi volunteered to draft the text.", "Mr. Adeyemi", null],
    ["M. Adeyemi s'est engagé à diffuser le projet de note d'ici au 5 mars.", "M. Adeyemi", "2026-03-05"],
    ["Il a été convenu que Diane règle la facture au plus tard le 28 février.", "Diane", "2026-02-28"],
    ["Caro se compromete a mandar el borrador antes del 5 de marzo.", "Caro", "2026-03-05"],
    ["Se acordó que la coordinadora solicite las salas.", "coordinadora", null],
    ["Ficou acordado que a tesouraria apresente o balanço.", "tesouraria", null],
    ["Договорились, что Рустам найдёт двух менторов до 25 февраля.", "Рустам", "2026-02-25"],
    ["اتُّفق على أن تُعدّ نادين المنشورات قبل 16 فبراير.", "نادين", "2026-02-16"],
    ["商定由老周在3月5日前完成文档更新。", "老周", "2026-03-05"],
    ["阿明同意整理名單，3月1日前給出初稿。", "阿明", "2026-03-01"],
  ])("is an action: %s", (sentence, who, due) => {
    expect(actions(`- ${sentence}`)).toEqual([`${who}: ${sentence}${due === null ? "" : ` [${due}]`}`]);
  });

  it.each([
    "It was agreed that the next forum will be held in May.",
    "It was agreed that the budget would be increased.",
    "Members agreed to the agenda.",
    "La jornada quedó para el 11 de marzo.",
    "会议同意议程草案。",
  ])("is none where nobody is to do anything: %s", (sentence) => {
    expect(actions(`- ${sentence}`)).toEqual([]);
  });

  it("is told once where the actions are listed, too", () => {
    expect(
      actions(
        "- Luisa agreed to prepare a concept note.\n\nActions:\n\n- Luisa to prepare the concept note by 2 March.",
      ),
    ).toEqual(["Luisa: Luisa to prepare the concept note by 2 March. [2026-03-02]"]);
  });
});

describe("A decision", () => {
  it("is an action where it names who is to act", () => {
    expect(
      actions(
        "Decision: Carlos Mendes shall sign the contract not later than 19 February.\n\nDecision: the budget is adopted.\n\n決議：請黃子瑜於2月25日前完成議程草案。\n\n決議：照案通過。",
      ),
    ).toEqual([
      "Carlos Mendes: Carlos Mendes shall sign the contract not later than 19 February. [2026-02-19]",
      "黃子瑜: 請黃子瑜於2月25日前完成議程草案。 [2026-02-25]",
    ]);
  });
});
