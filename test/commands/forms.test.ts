import type { Opened, Submitted } from "../../src/chat/adapter";
import type { Filled, Form } from "../../src/chat/form";
import { plainWords } from "../../src/language/words";
import { contextOf, House, type Speaker, wordsOf } from "../house";

let house: House;

beforeEach(async () => {
  house = await House.open({ settings: { facilitators: ["console:fay"] } });
  await house.import("2025-11-18.en.md");
});
afterEach(() => house.close());

const FAY: Speaker = { name: "fay", zone: "Europe/Zurich" };

const open = (line: string, speaker: Speaker = FAY): Promise<Opened | null> =>
  house.bot.forms.open({ line, ...contextOf(speaker) });

async function formOf(line: string, speaker: Speaker = FAY): Promise<Form> {
  const opened = await open(line, speaker);
  if (opened?.kind !== "form") throw new Error(`no form: ${line}`);
  return opened.form;
}

/** What stands in the fields when the form opens. */
const held = ({ fields }: Form): Filled =>
  Object.fromEntries(fields.map(({ name, value = "" }) => [name, value]));

async function submit(
  line: string,
  values: Filled,
  speaker: Speaker = FAY,
): Promise<{ words: string; wrong: Submitted["wrong"] }> {
  const { answer, wrong } = await house.bot.forms.submit({ line, values, ...contextOf(speaker) });
  return { words: wordsOf(answer.reply, answer.reader), wrong };
}

/** Sends a form as it is, but for what is changed. */
const change = async (line: string, values: Filled, speaker: Speaker = FAY) =>
  submit(line, { ...held(await formOf(line, speaker)), ...values }, speaker);

describe("a line opens a form", () => {
  it.each([
    "meeting add",
    "meeting move",
    "meeting move E5",
    "meeting edit E5",
    "action assign A3",
    "action due",
    "remind me",
    "会议 改期 E5",
  ])("where something that it needs is missing: /mag %s", (line) => {
    expect(house.bot.forms.isAskedFor(line)).toBe(true);
  });

  it.each([
    "meeting add 9 December 13:00 UTC Planning",
    "meeting edit",
    "meeting edit E5 name: Planning",
    "action due A3 none",
    "remind me E5",
    "zone",
    "language",
    "actions",
    "meeting move gibberish",
    "",
  ])("and none where it can be answered: /mag %s", (line) => {
    expect(house.bot.forms.isAskedFor(line)).toBe(false);
  });

  it("that is for facilitators for nobody else", async () => {
    expect(await open("meeting add", { name: "alice" })).toBeNull();
    expect(await house.ask("meeting add", { name: "alice" })).toMatch(/facilitators only/);
  });

  it("and is answered where it names what is not there", async () => {
    const opened = await open("meeting move M99");
    expect(opened?.kind === "answer" && wordsOf(opened.answer.reply, opened.answer.reader)).toMatch(
      /There is no .?M99/,
    );
  });
});

describe("a form holds what is stored", () => {
  it("of a meeting: its name, group and time in the reader's zone, with its end", async () => {
    await house.ask("meeting add 9 December 12:00-13:30 UTC name: Planning group: WG-WSP", FAY);
    const form = await formOf("meeting edit M2");
    expect(held(form)).toEqual({
      name: "Planning",
      group: "WG-WSP",
      date: "2025-12-09",
      clock: "13:00–14:30",
      zone: "Europe/Zurich",
    });
    expect(form.fields.map(({ kind }) => kind)).toEqual(["line", "choice", "day", "line", "line"]);
  });

  it("of days without an hour, several of them in one field of text", async () => {
    await house.ask("meeting add 15-17 December name: Retreat", FAY);
    expect(held(await formOf("meeting move M2"))).toMatchObject({
      date: "2025-12-15 – 2025-12-17",
      clock: "",
    });
    expect((await formOf("meeting move M2")).fields[0]?.kind).toBe("line");
    expect((await change("meeting move M2", { date: "2025-12-16 – 2025-12-18" })).words).toMatch(/16.*18/);
  });

  it("of an action: who takes care of it, and its deadline", async () => {
    await house.ask("action assign A3 me", FAY);
    await house.ask("action due A3 21 November", FAY);
    expect(held(await formOf("action assign A3"))).toEqual({ who: "fay" });
    expect(held(await formOf("action due A3"))).toEqual({ date: "2025-11-21" });
  });

  it("of the reader: zone and language", async () => {
    expect(held(await formOf("zone", { zone: "Asia/Shanghai" }))).toEqual({ zone: "Asia/Shanghai" });
    expect(held(await formOf("language", { locale: "fr" }))).toEqual({ language: "fr" });
  });

  it("and offers what is on the agenda to choose from, in the reader's language", async () => {
    const { fields } = await formOf("action assign", { locale: "en" });
    const [which] = fields;
    expect(which).toMatchObject({ name: "id", kind: "choice", required: true });
    expect(which?.choices?.length).toBeGreaterThan(2);
    for (const { value, label } of which!.choices!) expect(plainWords(label, "en")).toContain(value);
  });
});

describe("a form that was filled in", () => {
  it("adds a meeting, also one whose name holds a time", async () => {
    const { words } = await change("meeting add", {
      date: "2025-12-09",
      clock: "13:00–14:30",
      zone: "Geneva",
      name: "Review of when: 5 December 10:00 UTC",
    });
    expect(words).toMatch(/on the agenda[\s\S]*Review of when: 5 December 10:00 UTC[\s\S]*13:00/);
    const view = await house.bot.agenda.view();
    expect(view.find("M2")).toMatchObject({
      group: "MAG",
      when: { kind: "instant", start: "2025-12-09T12:00Z", end: "2025-12-09T13:30Z" },
    });
  });

  it("changes only what was changed: a time in doubt stays in doubt", async () => {
    const before = (await house.bot.agenda.view()).meetings.find(({ kind }) => kind === "event")!;
    const { words } = await change(`meeting edit ${before.id}`, { name: "A new name" });
    expect(words).toMatch(/was changed[\s\S]*A new name[\s\S]*It was called/);
    const after = (await house.bot.agenda.view()).find(before.id);
    expect(after).toMatchObject({ summary: { en: "A new name" }, when: before.when, status: before.status });
    expect(after?.edits).toEqual({ summary: { en: "A new name" } });
  });

  it("that changes nothing says so", async () => {
    await house.ask("meeting add 9 December 12:00 UTC Planning", FAY);
    expect((await change("meeting edit M2", {})).words).toMatch(/nothing was changed/);
    expect((await house.bot.agenda.view()).find("M2")?.sequence).toBe(0);
  });

  it("says how to undo it, and that works", async () => {
    await house.ask("meeting add 9 December 12:00 UTC Planning", FAY);
    const { words } = await change("meeting edit M2", { name: "Retreat", clock: "15:00" });
    const undo = /\[Undo: \/mag (.*)\]/.exec(words)?.[1] ?? "";
    await house.ask(undo, FAY);
    expect((await house.bot.agenda.view()).find("M2")).toMatchObject({
      summary: { en: "Planning" },
      when: { start: "2025-12-09T12:00Z" },
    });
  });

  it("takes a deadline away when its field is emptied, and an assignee", async () => {
    await house.ask("action due A3 21 November", FAY);
    await change("action due A3", { date: "" });
    await house.ask("action assign A3 me", FAY);
    await change("action assign A3", { who: "" });
    const action = (await house.bot.agenda.view()).find("A3");
    expect(action).not.toHaveProperty("due");
    expect(action?.edits).toEqual({ due: null });
  });

  it("reminds as long before as it says", async () => {
    expect((await change("remind me E5", { leads: "2d" })).words).toMatch(/2 days/);
  });

  it.each([
    ["the day, which is missing", "meeting move M2", { date: "" }, "date", /no date/],
    ["the day, which is none", "meeting move M2", { date: "soon" }, "date", /no date/],
    ["the zone, which a time needs", "meeting move M2", { zone: "" }, "zone", /In which time zone/],
    ["the zone, with what it may mean", "meeting move M2", { zone: "CST" }, "zone", /Chicago.*Shanghai/s],
    ["the zone, with what is near", "zone", { zone: "Genva" }, "zone", /Did you mean.*Geneva/s],
    ["the name of a group", "meeting edit M2", { group: "nobody" }, "group", /do not understand/],
    ["the time, which is none", "meeting move M2", { clock: "25:99" }, "date", /./],
  ])("is not done where something is wrong, and says where: %s", async (_what, line, values, field, says) => {
    await house.ask("meeting add 9 December 12:00 UTC Planning", FAY);
    const { wrong } = await change(line, values);
    expect(wrong?.field).toBe(field);
    expect(wrong?.says.map((phrase) => plainWords(phrase, "en")).join("\n")).toMatch(says);
    expect((await house.bot.agenda.view()).find("M2")).toMatchObject({ sequence: 0 });
  });

  it("is checked again: not everybody may send every form", async () => {
    const { words } = await submit("meeting move E5", { date: "2025-12-09" }, { name: "alice" });
    expect(words).toMatch(/facilitators only/);
  });
});

describe("a time that can be read in several ways", () => {
  it("is asked about, each answer doing what was meant", async () => {
    await house.ask("meeting add 9 December 12:00 UTC Planning", FAY);
    const { reply } = await house.bot.command({
      line: "meeting move M2 10 December 10:00 CST",
      ...contextOf(FAY),
    });
    const items = reply.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    const lines = items.flatMap(({ buttons = [] }) => buttons.map(({ line }) => line));
    expect(lines).toEqual([
      "meeting move M2 2025-12-10 16:00 UTC",
      "meeting move M2 2025-12-10 02:00 UTC",
      "meeting move M2 2025-12-10 15:00 UTC",
    ]);
    await house.ask(lines[1]!, FAY);
    expect((await house.bot.agenda.view()).find("M2")).toMatchObject({
      when: { start: "2025-12-10T02:00Z" },
    });
  });

  it("in a form is asked about when its clock reading comes twice", async () => {
    const { words, wrong } = await change("meeting add", {
      date: "2026-10-25",
      clock: "02:30",
      zone: "Europe/Zurich",
      name: "Night shift",
    });
    expect(wrong).toBeUndefined();
    expect(words).toMatch(/Which of these do you mean/);
    expect((await house.bot.agenda.view()).find("M2")).toBeUndefined();
  });

  it("that is no time at all is not asked about", async () => {
    const { wrong } = await change("meeting add", {
      date: "2026-03-29",
      clock: "02:30",
      zone: "Europe/Zurich",
    });
    expect(wrong?.field).toBe("date");
  });
});
