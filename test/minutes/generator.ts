import fc from "fast-check";
import { addDays } from "../../src/times";

/** Minutes made up from a known truth. */
export interface Made {
  text: string;
  truth: {
    number: number;
    start: string;
    sections: string[];
    actions: { text: string; section: string; due?: string }[];
    events: { start: string; section: string }[];
  };
}

/** How a language writes what minutes need; `date` takes year, month and day. */
interface Phrases {
  title: (number: number) => string;
  header: (date: string, time: string) => string;
  date: (month: number, day: number) => string;
  sections: string[];
  actions: string;
  /** Happenings no two of which share a word. */
  events: ((date: string) => string)[];
  action: (who: string, what: string, date: string | null) => string;
  tasks: string[];
  who: string[];
}

const months = (list: string): string[] => list.split(" ");
const written =
  (list: string, join: (day: number, month: string) => string) => (month: number, day: number) =>
    join(day, months(list)[month - 1]!);

const EN = "January February March April May June July August September October November December";
const FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre";
const ES = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
const RU = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря";
const AR = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر";

export const LANGUAGES: Record<string, Phrases> = {
  en: {
    title: (n) => `MAG Virtual Meeting ${n}`,
    header: (date, time) => `${date}, ${time} UTC, online`,
    date: written(EN, (day, month) => `${day} ${month}`),
    sections: ["Opening", "Budget and staff", "Programme of the year", "Any other business"],
    actions: "Action items",
    events: [
      (d) => `The training will be held on ${d} in Geneva.`,
      (d) => `A webinar takes place on ${d}.`,
      (d) => `On ${d}, experts visit Nairobi.`,
    ],
    action: (who, what, d) => `${who} to ${what}${d === null ? "" : ` by ${d}`}`,
    tasks: ["write the report", "circulate a paper", "call for volunteers"],
    who: ["Secretariat", "MAG members", "Ana"],
  },
  zh: {
    title: (n) => `多利益相关方咨询小组（MAG）第 ${n} 次会议`,
    header: (date, time) => `${date} | 协调世界时 ${time} | 线上`,
    date: (month, day) => `${month} 月 ${day} 日`,
    sections: ["开幕致辞", "预算和人员", "全年工作计划", "其他事项"],
    actions: "行动",
    events: [
      (d) => `培训班将于 ${d}在日内瓦举行。`,
      (d) => `${d}，将举办网络研讨会。`,
      (d) => `专家代表团定于 ${d}访问内罗毕。`,
    ],
    action: (who, what, d) => `请${who}${d === null ? "" : `在 ${d}前`}${what}`,
    tasks: ["撰写报告", "分发文件", "招募人手"],
    who: ["秘书处", "MAG 成员", "各工作组"],
  },
  fr: {
    title: (n) => `MAG : réunion n° ${n}`,
    header: (date, time) => `${date}, ${time} UTC, en ligne`,
    date: written(FR, (day, month) => `${day === 1 ? "1er" : day} ${month}`),
    sections: ["Ouverture", "Budget et personnel", "Programme annuel", "Questions diverses"],
    actions: "Actions :",
    events: [
      (d) => `La formation aura lieu le ${d} à Genève.`,
      (d) => `Un webinaire est organisé le ${d}.`,
      (d) => `Le ${d}, des experts visiteront Nairobi.`,
    ],
    action: (who, what, d) => `${who} doit ${what}${d === null ? "" : ` avant le ${d}`}`,
    tasks: ["rédiger le rapport", "diffuser le document", "trouver des bénévoles"],
    who: ["Le Secrétariat", "Le MAG", "Anne"],
  },
  es: {
    title: (n) => `MAG: reunión n.º ${n}`,
    header: (date, time) => `${date}, ${time} UTC, en línea`,
    date: written(ES, (day, month) => `${day} de ${month}`),
    sections: ["Apertura", "Presupuesto y personal", "Programa anual", "Otros asuntos"],
    actions: "Acciones acordadas",
    events: [
      (d) => `La capacitación será el ${d} en Ginebra.`,
      (d) => `Un seminario web tendrá lugar el ${d}.`,
      (d) => `El ${d}, expertos visitarán Nairobi.`,
    ],
    action: (who, what, d) => `${who} debe ${what}${d === null ? "" : ` antes del ${d}`}`,
    tasks: ["redactar el informe", "distribuir el documento", "buscar voluntarios"],
    who: ["La Secretaría", "El MAG", "Ana"],
  },
  ru: {
    title: (n) => `MAG: заседание № ${n}`,
    header: (date, time) => `${date}, ${time} UTC, онлайн`,
    date: written(RU, (day, month) => `${day} ${month}`),
    sections: ["Открытие", "Бюджет и кадры", "Программа на год", "Разное"],
    actions: "Решено:",
    events: [
      (d) => `Обучение пройдёт ${d} в Женеве.`,
      (d) => `Вебинар состоится ${d}.`,
      (d) => `${d} эксперты посетят Найроби.`,
    ],
    action: (who, what, d) => `${who} следует ${what}${d === null ? "" : ` до ${d}`}`,
    tasks: ["подготовить отчёт", "разослать документ", "найти добровольцев"],
    who: ["Секретариату", "Членам MAG", "Иванову"],
  },
  ar: {
    title: (n) => `الاجتماع رقم ${n} للفريق الاستشاري (MAG)`,
    header: (date, time) => `${date}، الساعة ${time} بالتوقيت العالمي المنسق، عبر الإنترنت`,
    date: written(AR, (day, month) => `${day} ${month}`),
    sections: ["الافتتاح", "الميزانية والموظفون", "برنامج السنة", "مسائل أخرى"],
    actions: "الإجراءات",
    events: [
      (d) => `سيُعقد التدريب يوم ${d} في جنيف.`,
      (d) => `ستُنظم ندوة إلكترونية يوم ${d}.`,
      (d) => `في ${d}، يزور خبراء نيروبي.`,
    ],
    action: (who, what, d) => `على ${who} ${what}${d === null ? "" : ` قبل ${d}`}`,
    tasks: ["كتابة التقرير", "نشر الوثيقة", "وضع القائمة"],
    who: ["الأمانة", "الأعضاء", "الفريق"],
  },
};

/** The year stands in the header only, as in real minutes. */
const headerDate = (language: string, phrases: Phrases, year: number, month: number, day: number): string => {
  const date = phrases.date(month, day);
  if (language === "zh") return `${year} 年 ${date}`;
  return language === "es" ? `${date} de ${year}` : `${date} ${year}`;
};

interface Layout {
  heading: (index: number, title: string) => string;
  actions: (marker: string) => string;
  bullet: string;
  blank: string;
}

/** Ways to write headings, each with ways to write lesser ones. */
const headings = fc.constantFrom<Pick<Layout, "heading" | "actions">[]>(
  { heading: (index, title) => `${index}. ${title}`, actions: (marker) => marker },
  { heading: (index, title) => `${index}.${title}`, actions: (marker) => `**${marker}**` },
  { heading: (index, title) => `${index}. ${title}`, actions: (marker) => `### ${marker}` },
  { heading: (_, title) => `## ${title}`, actions: (marker) => `### ${marker}` },
  { heading: (index, title) => `## ${index}. ${title}`, actions: (marker) => `**${marker}**` },
  { heading: (_, title) => `## ${title}`, actions: (marker) => marker },
  { heading: (_, title) => `**${title}**`, actions: (marker) => marker },
);

const layout: fc.Arbitrary<Layout> = fc
  .record({
    headings,
    bullet: fc.constantFrom("- ", "* ", "• ", "– ", " - "),
    blank: fc.constantFrom("", "\n"),
  })
  .map(({ headings: written, ...rest }) => ({ ...written, ...rest }));

const section = fc.record({ events: fc.nat(3), actions: fc.array(fc.boolean(), { maxLength: 3 }) });

/** Minutes in a language, with random structure, layout and dates; each date stands once. */
export const minutesIn = (language: string): fc.Arbitrary<Made> =>
  fc
    .record({
      layout,
      number: fc.integer({ min: 1, max: 30 }),
      // The holidays raise doubts of their own.
      day: fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2019-01-05", days)),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.constantFrom("00", "15", "30", "45"),
      sections: fc.array(section, { minLength: 2, maxLength: 4 }),
      offsets: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 24, maxLength: 24 }),
    })
    .map((made) => render(language, LANGUAGES[language]!, made));

function render(
  language: string,
  phrases: Phrases,
  made: {
    layout: Layout;
    number: number;
    day: string;
    hour: number;
    minute: string;
    sections: { events: number; actions: boolean[] }[];
    offsets: number[];
  },
): Made {
  const clock = `${String(made.hour).padStart(2, "0")}:${made.minute}`;
  const [year, month, day] = made.day.split("-").map(Number) as [number, number, number];
  const offsets = [...made.offsets];
  const nextDate = (): { iso: string; words: string } => {
    const iso = addDays(made.day, offsets.pop()!);
    return { iso, words: phrases.date(Number(iso.slice(5, 7)), Number(iso.slice(8))) };
  };
  const truth: Made["truth"] = {
    number: made.number,
    start: `${made.day}T${clock}Z`,
    sections: [],
    actions: [],
    events: [],
  };
  const hash = made.layout.heading(1, "x").startsWith("##") ? "# " : "";
  const lines = [
    `${hash}${phrases.title(made.number)}`,
    "",
    phrases.header(headerDate(language, phrases, year, month, day), clock),
    "",
  ];
  let told = 0;
  for (const [index, { events, actions }] of made.sections.entries()) {
    const heading = made.layout.heading(index + 1, phrases.sections[index]!);
    const title = heading.replace(/^#+ |\*\*/g, "").replaceAll("**", "");
    truth.sections.push(title);
    lines.push(heading, "");
    for (let count = 0; count < events + 1; count++) {
      const date = nextDate();
      truth.events.push({ start: date.iso, section: title });
      lines.push(
        made.layout.bullet + phrases.events[told++ % phrases.events.length]!(date.words) + made.layout.blank,
      );
    }
    if (actions.length === 0) continue;
    lines.push("", made.layout.actions(phrases.actions), "");
    for (const [position, isDue] of actions.entries()) {
      const date = isDue ? nextDate() : null;
      const text = phrases.action(phrases.who[position]!, phrases.tasks[position]!, date?.words ?? null);
      truth.actions.push({ text, section: title, ...(date ? { due: date.iso } : {}) });
      lines.push(made.layout.bullet + text + made.layout.blank);
    }
    lines.push("");
  }
  return { text: lines.join("\n"), truth };
}
