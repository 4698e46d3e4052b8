import { languagesOf } from "../../../src/minutes/language";
import { told } from "./told";

const call = (sentence: string) =>
  told(`Working Group call 5\n17 March 2026, 13:00 UTC\n\n1. Schedule\n- ${sentence}\n- More was said.\n`);

describe("a rule and an exception in one line", () => {
  it.each([
    "每周二 13:00 UTC（3月31日改至 15:00 UTC）",
    "Calls are every Tuesday at 13:00 UTC, except on 31 March, when it is at 15:00 UTC.",
    "Tous les mardis à 13 h TU, sauf le 31 mars à 15 h TU.",
    "Los martes a las 13 h UTC, salvo el 31 de marzo, a las 15 h UTC.",
    "По вторникам в 13:00 UTC, кроме 31 марта (15:00 UTC).",
    "كل ثلاثاء الساعة 13:00 UTC باستثناء 31 مارس الساعة 15:00 UTC.",
  ])("is the exception, at its hour: %s", (sentence) => {
    expect(call(sentence).events).toEqual(["2026-03-31T15:00Z"]);
  });
});

describe("a date after which something is", () => {
  it.each([
    "Próxima reunión después del 15 de abril.",
    "The next meeting will be held after 15 April.",
    "La prochaine réunion aura lieu après le 15 avril.",
    "Следующее заседание состоится после 15 апреля.",
    "下次会议将于4月15日之后举行。",
    "A próxima reunião será depois do dia 15 de abril.",
  ])("is not that of the next meeting, nor of any happening: %s", (sentence) => {
    expect(call(sentence)).toMatchObject({ next: "no date", events: [] });
  });
});

it("does not make a happening of yesterday's call", () => {
  expect(call("We went through yesterday's call with the Secretariat.").events).toEqual([]);
});

it("warns of a title with two numbers", () => {
  const minutes = told(
    "IGF Virtual Meetings VI and VII\n17 March 2026, 13:00 and 20:00 UTC\n\n1. Report\nThe secretariat reported.\n",
  );
  expect(minutes.codes).toEqual(["meeting-number-unsure"]);
});

it("joins the hour with the date in the lines of a Russian header", () => {
  const minutes = told(
    "Протокол № 3\nДата проведения: 11 марта 2026 года\nВремя проведения: 15:00–16:30 мск\n\n1. Разное\nОбсудили план.\n",
  );
  expect(minutes.meeting.when).toBe("2026-03-11T12:00Z/2026-03-11T13:30Z");
});

describe("the language of a short text", () => {
  it.each([
    ["fr", "Bureau, 5 mars 2026\nActions\n- Ana : préparer la salle\n- Luis : relire la charte en ligne"],
    [
      "fr",
      "Comité, 5 mars 2026, 14 h UTC\n\nActions :\n- Marie enverra la note\n- Paul relira en vue de la session",
    ],
    ["es", "Junta, 5 de marzo de 2026\nAcciones:\n- Ana: enviar la nota\n- Luis: revisar el texto"],
    ["pt", "Reunião de 5 de março\nAções\n- Ana: enviar a nota de encerramento"],
  ])("is told by what only that language says: %s", (tag, text) => {
    expect(languagesOf(text)).toMatchObject({ tag, sure: true });
  });

  it("is a guess, and a warning, where the words are those of several", () => {
    const minutes = told("Plan 2026-03-05\n\n- Ana: nota de la junta\n- Luis: lista de la sala\n");
    expect(minutes.codes).toContain("language-unsure");
  });
});
