import { told } from "./told";

interface Case {
  language: string;
  group: string;
  number: number;
  when: string;
  actions: string[];
  events: string[];
  next: string;
  text: string;
}

const CASES: Case[] = [
  {
    language: "en",
    group: "Working Group on Meeting Practices",
    number: 6,
    when: "2026-02-24T15:00Z/2026-02-24T16:15Z",
    actions: [
      "Tomas: Tomas to circulate a clean text no later than 3 March, 18:00 UTC. [2026-03-03T18:00Z]",
      "Amira and Li: Amira and Li to collect case studies.",
      "Secretariat: publish the registration page by 27 February. [2026-02-27]",
    ],
    events: ["2026-02-17 past", "2026-03-12T13:00Z/2026-03-12T14:00Z"],
    next: "2026-03-10T15:00Z",
    text: `Working Group on Meeting Practices
Call VI: 24 February 2026
Time: 15:00 - 16:15 UTC, via Zoom

1. Welcome and follow-up
1.1 The chair welcomed 14 participants and reviewed the action items of the previous call:
- [x] Amira to send the attendance sheet by 10 February - done
- Tomas to book the room (closed)

2. Hybrid guidelines
The editors walked through v2.3 of the draft. Section 4.15 drew most comments (12 to 7 in favour).
A drafting session took place on 17 February.
ACTION: Tomas to circulate a clean text no later than 3 March, 18:00 UTC.
ACTION: Amira and Li to collect case studies.

3. Captioning
A public webinar on captioning is planned for Thursday 12 March 2026, 13:00-14:00 UTC.
Action item for the Secretariat: publish the registration page by 27 February.

4. AOB
The next call is on Tuesday, 10 March at the same time, 15:00 UTC. The group may also meet in person in June.
`,
  },
  {
    language: "fr",
    group: "WG-Multilingualism",
    number: 4,
    when: "2026-03-05T14:00Z/2026-03-05T15:30Z",
    actions: [
      "Secrétariat: Le Secrétariat enverra le glossaire à tous les membres avant le 12 mars. [2026-03-12]",
      "traducteurs: Les traducteurs sont invités à relire le chapitre 2 d'ici au 20 mars, 18 h 00 TUC. [2026-03-20T18:00Z]",
    ],
    events: ["2026-02-26 past", "2026-03-19T13:00Z"],
    next: "no date",
    text: `Groupe de travail sur le multilinguisme
Compte rendu de la 4e réunion
Jeudi 5 mars 2026, de 14 h 00 à 15 h 30 TUC, en ligne

Présents : onze membres ; excusés : trois.

1) Adoption de l'ordre du jour
L'ordre du jour est adopté sans changement.

2) Traduction des comptes rendus
• Le glossaire compte désormais 217 entrées ; l'article 14.30 du guide a été revu.
• Un atelier de relecture s'est tenu le 26 février.
• Un second atelier aura lieu le 19 mars à 13 h 00 TUC.

Actions :
• Le Secrétariat enverra le glossaire à tous les membres avant le 12 mars.
• Les traducteurs sont invités à relire le chapitre 2 d'ici au 20 mars, 18 h 00 TUC.

3) Divers
La date de la prochaine réunion sera communiquée ultérieurement.
`,
  },
  {
    language: "es",
    group: "WG-Youth",
    number: 3,
    when: "2026-01-12T23:00Z/2026-01-13T00:30Z",
    actions: [
      "Carla: Carla debe preparar el formulario antes del 26 de enero. [2026-01-26]",
      "Diego: Diego queda a cargo de la difusión en redes.",
      "?: Se acordó publicar el informe a más tardar el 30 de enero. [2026-01-30]",
    ],
    events: ["2025-12-15/2025-12-16 past", "2026-02-02", "2026-02-27"],
    next: "no date",
    text: `Acta de la 3.ª reunión del Grupo de Trabajo sobre Juventud
Fecha: 12 de enero de 2026
Hora: 23:00 UTC (90 minutos)
Modalidad: virtual

Asistentes: Ana, Bruno, Carla, Diego

1. Informe
Bruno informó sobre el encuentro regional del 15 y 16 de diciembre, con 320 participantes.

2. Convocatoria
La convocatoria de becas se abre el 2 de febrero y cierra el 27 de febrero.

Próximos pasos:
- Carla debe preparar el formulario antes del 26 de enero.
- Diego queda a cargo de la difusión en redes.
- Se acordó publicar el informe a más tardar el 30 de enero.

Próxima reunión: después del 15 de febrero, fecha por confirmar.
`,
  },
  {
    language: "ru",
    group: "рабочей группы по доступности",
    number: 8,
    when: "2026-03-11T12:00Z",
    actions: [
      "Анна: направить замечания до 18.03 (ответственный: Анна) [2026-03-18]",
      "Игорь и Лейла: подготовить перевод к 25 марта (ответственные: Игорь и Лейла) [2026-03-25]",
    ],
    events: ["2026-03-04 past", "2026-03-24T13:00Z/2026-03-24T14:30Z"],
    next: "2026-04-08T12:00Z",
    text: `Протокол заседания рабочей группы по доступности № 8
11.03.2026
Начало: 12:00 UTC, в формате телеконференции

Присутствовали: 9 человек

1. О руководстве по субтитрам
Секретариат представил вторую редакцию (п. 14.30 изменён). Обсуждение прошло 4 марта.
Решено:
- направить замечания до 18.03 (ответственный: Анна)
- подготовить перевод к 25 марта (ответственные: Игорь и Лейла)

2. О вебинаре
Открытый вебинар состоится во вторник 24 марта 2026 г. с 13:00 до 14:30 UTC.

3. Разное
Следующее заседание назначено на 8 апреля в 12:00 UTC.
`,
  },
  {
    language: "ar",
    group: "فريق العمل المعني ببناء القدرات",
    number: 5,
    when: "2026-03-03T13:00Z",
    actions: [
      "الأمانة: سترسل الأمانة قائمة المقبولين قبل 10 مارس. [2026-03-10]",
      "الأعضاء: يُدعى الأعضاء إلى إرسال ملاحظاتهم في موعد أقصاه 20 مارس. [2026-03-20]",
    ],
    events: ["2026-02-24 past", "2026-03-17T14:00Z"],
    next: "2026-03-31T13:00Z",
    text: `محضر الاجتماع الخامس لفريق العمل المعني ببناء القدرات
3 مارس 2026، الساعة 13:00 بالتوقيت العالمي المنسق، عبر الإنترنت

أولاً: اعتماد جدول الأعمال
اعتمد الأعضاء جدول الأعمال دون تعديل.

ثانياً: المدرسة الصيفية
- ورد 217 طلباً، وعُقدت جلسة الاختيار في 24 فبراير.
- ستُعقد الندوة التعريفية يوم الثلاثاء 17 مارس 2026 الساعة 14:00 بالتوقيت العالمي المنسق.

الإجراءات:
- سترسل الأمانة قائمة المقبولين قبل 10 مارس.
- يُدعى الأعضاء إلى إرسال ملاحظاتهم في موعد أقصاه 20 مارس.

ثالثاً: ما يستجد من أعمال
الاجتماع المقبل: 31 مارس 2026 الساعة 13:00 بالتوقيت العالمي المنسق.
`,
  },
  {
    language: "zh-Hant",
    group: "政策网络工作組",
    number: 9,
    when: "2026-03-17T13:00Z",
    actions: [
      "李明: 整理修訂意見，3月24日前送交秘書處（李明負責） [2026-03-24]",
      "各成員: 請各成員於4月3日前填寫問卷 [2026-04-03]",
    ],
    events: ["2026-02-24 past", "2026-03-31T12:00Z"],
    next: "2026-04-14T13:00Z",
    text: `政策网络工作組第九次會議紀要
時間：2026年3月17日（二）21:00（UTC+8）
地點：線上

出席：十二人

一、報告事項
1. 秘書處報告：已收到 217 份提案，其中 39 份由青年提交。
2. 上次會議於2月24日舉行，待辦事項均已完成。

二、討論事項
1. 指南第 14.30 段的修訂：多數同意（7:5）。
2. 公開說明會訂於3月31日協調世界時 12:00 舉行。

三、待辦事項
- 整理修訂意見，3月24日前送交秘書處（李明負責）
- 請各成員於4月3日前填寫問卷

四、下次會議
2026年4月14日（二）21:00（UTC+8）
`,
  },
];

describe("minutes of a working group", () => {
  it.each(CASES)(
    "tell who does what by when, in $language",
    ({ text, language, group, number, when, ...facts }) => {
      const { actions, events, next, meeting, ...rest } = told(text);
      expect({ actions, events, next }).toEqual(facts);
      expect(meeting).toMatchObject({ group, number, when, format: "online" });
      expect({ language: rest.language, warnings: rest.warnings }).toEqual({ language, warnings: [] });
    },
  );
});

it("takes from notes with action items those that name who is to act", () => {
  const minutes = told(`Working Group call
17 March 2026, 13:00 UTC

AGENDA
- Welcome
- Report

NOTES / ACTION ITEMS
- The report was welcomed
- Ana to send the report by 24 March
- Luis to book the room
`);
  expect(minutes.actions).toEqual([
    "Ana: Ana to send the report by 24 March [2026-03-24]",
    "Luis: Luis to book the room",
  ]);
});
