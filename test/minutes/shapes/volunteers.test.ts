import { told } from "./told";

const NEXT_STEPS = "Mesures à prendre et prochaines étapes";

describe("A title over two lines", () => {
  const french = told(
    `Groupe consultatif multipartite (MAG) du FGI 2026\nCompte rendu de la 4e réunion\nMardi 17 mars 2026, 14 h UTC, en ligne\n\n${NEXT_STEPS}\n\n1. Ouverture\n\n- L'ordre du jour a été adopté.\n\n2. Ateliers\n\n- 284 propositions ont été reçues.\n\nMesures à prendre :\n\n- Le Secrétariat publiera la grille d'ici le 20 mars à 18 h UTC.\n`,
  );

  it("has the body and the meeting in it", () => {
    expect(french.meeting).toMatchObject({
      title: "Groupe consultatif multipartite (MAG) du FGI 2026 – Compte rendu de la 4e réunion",
      group: "MAG",
      number: 4,
      when: "2026-03-17T14:00Z",
    });
  });

  it("may have the actions in its subtitle, which lists none", () => {
    expect(french.sections).toEqual(["1. Ouverture", "2. Ateliers"]);
    expect(french.actions).toEqual([
      "Secrétariat: Le Secrétariat publiera la grille d'ici le 20 mars à 18 h UTC. [2026-03-20T18:00Z]",
    ]);
  });

  it("leaves the date to the header", () => {
    expect(
      told(
        "IGF National and Regional Initiatives (NRIs)\n- Virtual Meeting VI, 9 October 2025, 13:30 p.m. UTC -\n\nOpening\n\nThe call was opened by the focal point.\n",
      ).meeting,
    ).toMatchObject({
      title: "IGF National and Regional Initiatives (NRIs) – Virtual Meeting VI",
      number: 6,
      when: "2025-10-09T13:30Z",
    });
  });

  it("gives the body where the first line has but a number", () => {
    expect(
      told(
        "ACTA DE LA REUNIÓN N.º 31\nCapítulo Rioplatense de Internet Abierta\n\nFecha: miércoles 17 de diciembre de 2025\nHora: de 23:00 a 00:30 UTC\nModalidad: virtual\n\n1. Varios\nSe aprueba el acta de la reunión del 19 de noviembre.\n",
      ),
    ).toMatchObject({
      meeting: { group: "Capítulo Rioplatense de Internet Abierta", number: 31 },
      events: [],
    });
  });
});

describe("The meeting's hour", () => {
  it.each([
    [
      "# Протокол собрания совета\n\nСобрание состоялось 26 января 2026 года в формате телеконференции (Jitsi).\nНачало в 20.00 по московскому времени. Окончание в 21.35.\n",
      "2026-01-26T17:00Z",
    ],
    [
      "# Minutes of the Board\n\nA meeting of the Board was held on 26 January 2026. The meeting was called to order at 15:00 UTC.\n",
      "2026-01-26T15:00Z",
    ],
    [
      "# Procès-verbal du bureau\n\nUne réunion du bureau s'est tenue le 26 janvier 2026. Début à 20 h UTC.\n",
      "2026-01-26T20:00Z",
    ],
  ])("may stand in the sentence after its day: %j", (text, when) => {
    expect(told(`${text}\n## 1. A\n\nB was told.\n`)).toMatchObject({ meeting: { when }, codes: [] });
  });

  it("is not the one at which it ended", () => {
    const text = "A meeting of the Board was held on 26 January 2026. The meeting ended at 15:00 UTC.";
    expect(told(`# Minutes of the Board\n\n${text}\n\n## 1. A\n\nB was told.\n`).meeting.when).toBe(
      "2026-01-26",
    );
  });
});

describe("A meeting's number", () => {
  it("may follow an adjective", () => {
    expect(
      told("Reunión virtual III del MAG\n10 de febrero de 2026 | 14:00 UTC\n\n1. A\n\n- B\n").meeting.number,
    ).toBe(3);
  });
});

describe("A body's name in Arabic", () => {
  it("does not begin with the kind of its meeting", () => {
    expect(
      told(
        "# محضر الاجتماع العادي لمجلس إدارة الجمعية العربية\n\n21 يناير 2026، الساعة 18:00 بالتوقيت العالمي المنسق\n\n## 1. الميزانية\n\nعرض سمير الحسابات.\n\nوافق المجلس على محضر اجتماع 17 ديسمبر 2025.\n",
      ),
    ).toMatchObject({ meeting: { group: "مجلس إدارة الجمعية العربية" }, events: [] });
  });
});

describe("Days named one after the other", () => {
  it.each([
    ["The IGF of Sri Lanka will be held on 21 and 22 May in Colombo.", "2026-05-21/2026-05-22"],
    ["Le FGI du Bénin aura lieu les 2 et 3 avril à Cotonou.", "2026-04-02/2026-04-03"],
    ["El encuentro se celebrará los días 12, 13 y 14 de marzo en Biskek.", "2026-03-12/2026-03-14"],
    ["سينعقد المؤتمر السنوي يومي 14 و15 مارس في عمّان.", "2026-03-14/2026-03-15"],
  ])("are one happening: %s", (sentence, when) => {
    expect(told(`MAG\n10 February 2026 | 14:00 UTC\n\n1. A\n\n- ${sentence}\n`)).toMatchObject({
      events: [when],
      codes: [],
    });
  });

  it("are several where other days lie between", () => {
    expect(
      told("MAG\n10 February 2026 | 14:00 UTC\n\n1. A\n\n- Calls will be held on 3 and 10 March.\n").events,
    ).toEqual(["2026-03-03", "2026-03-10"]);
  });
});

describe("Actions", () => {
  const actions = (heading: string, action: string): string[] =>
    told(`MAG\n10 February 2026 | 14:00 UTC\n\n1. A\n\n- B\n\n${heading}\n\n- ${action}\n`).actions;

  it.each([
    [
      "**Acción**",
      "Los copresidentes deben designar dos moderadores.",
      "copresidentes: Los copresidentes deben designar dos moderadores.",
    ],
    [
      "Acción:",
      "Se pide a los coordinadores completar la encuesta.",
      "coordinadores: Se pide a los coordinadores completar la encuesta.",
    ],
    [
      "Acciones",
      "El presupuesto queda a cargo de la tesorería, para fines de febrero",
      "tesorería: El presupuesto queda a cargo de la tesorería, para fines de febrero [2026-02-22..2026-02-28]",
    ],
    [
      "Actions",
      "Marta (Spain) to prepare the first draft.",
      "Marta (Spain): Marta (Spain) to prepare the first draft.",
    ],
    [
      "Mesures à prendre",
      "Les membres francophones relisent la version française.",
      "membres francophones: Les membres francophones relisent la version française.",
    ],
    [
      "Mesures à prendre",
      "Traduire les statuts pour le 31 mars (Lucie + Karim)",
      "Lucie + Karim: Traduire les statuts pour le 31 mars (Lucie + Karim) [2026-03-31]",
    ],
    ["行动", "邀请各 NRIs 协调人参与问卷调查。", "各 NRIs 协调人: 邀请各 NRIs 协调人参与问卷调查。"],
    ["بنود العمل", "تتولى ليلى مراسلة الجامعة.", "ليلى: تتولى ليلى مراسلة الجامعة."],
    [
      "Решено",
      "подготовить договор до конца дня 1 марта (ответственный: Олег К.)",
      "Олег К.: подготовить договор до конца дня 1 марта (ответственный: Олег К.) [2026-03-01]",
    ],
  ])("under %s: %s", (heading, action, expected) => {
    expect(actions(heading, action)).toEqual([expected]);
  });

  it("arranging a meeting for a day are not due on it", () => {
    expect(
      actions("Mesures à prendre", "Le Secrétariat devra organiser une réunion pour le 31 mars."),
    ).toEqual(["Secrétariat: Le Secrétariat devra organiser une réunion pour le 31 mars."]);
  });
});

describe("What a page says of itself", () => {
  it.each([
    ["Page modifiée le 1 octobre 2025 à 11:12."],
    ["This page was last edited on 1 October 2025, at 11:12."],
    ["Последнее изменение: 1 октября 2025, 11:12."],
    ["本页最后编辑于2025年10月1日 11:12。"],
  ])("is no happening: %s", (note) => {
    expect(told(`MAG\n16 September 2025 | 14:00 UTC\n\n1. A\n\n- B\n\n${note}\n`)).toMatchObject({
      events: [],
      codes: [],
    });
  });
});
