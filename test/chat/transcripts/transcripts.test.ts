import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMANDS } from "../../../commands";
import { nameIn } from "../../../commands/names";
import { LOCALES, type Locale } from "../../../src/language/locales";
import { mag } from "../../cli/mag";
import { expectKept } from "../../kept";

const SAMPLES = join(__dirname, "../../samples/minutes");
const NOW = "2025-11-18T12:00Z";

/** Where members of each language live; of a language that was added since, nowhere in particular. */
const ZONES: Readonly<Partial<Record<Locale, string>>> = {
  ar: "Africa/Cairo",
  en: "America/New_York",
  es: "America/Bogota",
  fr: "Europe/Paris",
  ru: "Europe/Moscow",
  "zh-Hans": "Asia/Shanghai",
  "zh-Hant": "Asia/Hong_Kong",
};

/** What a member types, names of sub-commands in their own language; */
const talk = (locale: Locale): string[] => {
  const typed = (name: string, rest = ""): string => {
    const command = COMMANDS.find((one) => one.name === name);
    return `/mag ${command === undefined ? name : nameIn(command, locale)} ${rest}`.trim();
  };
  return [
    typed("next-meeting"),
    typed("actions"),
    typed("actions", "WG-WSP all"),
    typed("action done", "A1"),
    typed("meetings", "14"),
    typed("source", "E5"),
    typed("minutes", "12"),
    "See you at 14:00 UTC on 9 December, or 10:00 CST?",
    typed("zone"),
    typed("zone", "CST"),
    typed("language"),
    typed("help", "actions"),
    "/mag xyzzy",
    typed("source", "A99"),
    typed("remind subscribe", "1d 1h"),
    typed("remind list"),
    "@advance P3D",
    typed("meeting add", "2025-12-09 14:00 UTC WG-WSP"),
    typed("remind unsubscribe"),
  ];
};

describe("a talk in the console chat", () => {
  let minutes: string;
  beforeAll(async () => {
    minutes = mkdtempSync(join(tmpdir(), "mag-talk-"));
    const files = ["en.md", "ar.txt", "es.txt", "fr.txt", "ru.md", "zh.md"].map((version) =>
      join(SAMPLES, `2025-11-18.${version}`),
    );
    const { status } = await mag(["minutes", "import", ...files, "--data", minutes, "--now", NOW]);
    expect(status).toBe(0);
  });
  afterAll(() => rmSync(minutes, { recursive: true, force: true }));

  it.each(LOCALES)("goes in %s as it went when somebody read it", async (locale) => {
    const folder = mkdtempSync(join(tmpdir(), "mag-talk-"));
    try {
      cpSync(minutes, folder, { recursive: true });
      const lines = talk(locale);
      const { status, stdout, stderr } = await mag(
        ["chat", "--data", folder, "--now", NOW, "--locale", locale, "--zone", ZONES[locale] ?? "UTC"],
        `${lines.join("\n")}\n`,
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const typed = lines.map((line) => `> ${line}`).join("\n");
      expectKept(join(__dirname, `${locale}.txt`), `${typed}\n\n${stdout}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
