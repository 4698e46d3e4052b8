import { told } from "./told";

describe("A header", () => {
  it.each([
    ["Протокол заседания, 17 января 2024 г.", "2024-01-17"],
    ["Minutes of the meeting, 17 January 2024.", "2024-01-17"],
    [
      "Comparto el resumen de la reunión del comité del jueves 5 de noviembre de 2020, 17:00 UTC. Avisen si falta algo.",
      "2020-11-05T17:00Z",
    ],
  ])("may end in a full stop: %s", (line, when) => {
    const minutes = told(`${line}\n\n1. A\n\n- B\n\n2. C\n\n- D\n`);
    expect(minutes.meeting.when).toBe(when);
    expect(minutes.sections).toEqual(["1. A", "2. C"]);
    expect(minutes.events).toEqual([]);
  });
});

describe("A note on the translation", () => {
  it.each([
    [
      "Ata da reunião, 16 de abril de 2020",
      "Esta tradução é uma contribuição voluntária de membros do grupo.",
    ],
    ["Ata da reunião, 16 de abril de 2020", "Esta tradução não é oficial."],
    ["Acta de la reunión, 16 de abril de 2020", "Esta traducción se ofrece solo a título informativo."],
    [
      "Протокол заседания, 16 апреля 2020 г.",
      "Перевод предоставляется исключительно в информационных целях.",
    ],
    ["محضر اجتماع، 16 أبريل 2020", "تُقدَّم هذه الترجمة لأغراض المعلومات فقط."],
  ])("is known above the title and at the end: %s / %s", (title, note) => {
    const above = told(`${note}\n\n${title}\n\n1. A\n\n- B\n`);
    expect(above).toMatchObject({ translation: true, sections: ["1. A"], meeting: { title } });
    expect(told(`${title}\n\n1. A\n\n- B\n\n${note}\n`)).toMatchObject({ translation: true });
  });
});

describe("Numbered headings", () => {
  it("go on after the letters under them", () => {
    const minutes = told(
      "Minutes\n16 April 2020\n\n1. Consent agenda:\n\na. Minutes\n\nApproved.\n\nb. Lease\n\nApproved.\n\n2. Main agenda:\n\na. Travel\n\nNoted.\n\n3. Other\n\nNone.\n",
    );
    expect(minutes.sections).toEqual([
      "1. Consent agenda:",
      "a. Minutes",
      "b. Lease",
      "2. Main agenda:",
      "a. Travel",
      "3. Other",
    ]);
  });
});

describe("The number of a meeting", () => {
  it.each([
    ["Протокол встречи рабочей группы по переводу № 4\n27 марта 2026 г.", 4],
    ["Acta de la reunión ordinaria nº 31\n20 de diciembre de 2022", 31],
    ["محضر اجتماع المجموعة رقم 9\n27 ديسمبر 2025", 9],
    ["الاجتماع الافتراضي السادس للفريق الاستشاري\n6 أبريل 2022", 6],
    ["中文任务组会议纪要\n\n会议：第 22 次\n日期：2025-03-04", 22],
  ])("may stand at the end of a line, or after a label: %j", (header, number) => {
    expect(told(`${header}\n`).meeting.number).toBe(number);
  });

  it("tells the next meeting, which is said to be the following one", () => {
    const minutes = told(
      "Twelfth MAG meeting\n18 November 2025 | 11:00 UTC\n\n1. A\n\n- The thirteenth MAG meeting is scheduled for 9 December at 20:00 UTC.\n",
    );
    expect(minutes.next).toBe("2025-12-09T20:00Z");
    expect(minutes.events).toEqual([]);
  });
});
