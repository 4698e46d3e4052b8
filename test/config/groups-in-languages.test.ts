import { groupIds, groupName, groupNamed, groupsIn } from "../../config/groups";
import file from "../../config/groups.json";
import { LOCALES } from "../../src/language/locales";
import { House } from "../house";

/** Bodies that the group's work speaks of, by the names that its minutes and their translations use. */
const BODIES = [
  "WG-WSP",
  "WG-Strategy",
  "WG-Youth",
  "WG-Multilingualism",
  "PNAI",
  "PNIF",
  "PNMA",
  "BPF",
  "DC",
  "NRI",
];

describe("names of bodies in the languages of the bot", () => {
  it("are there for all of them", () => {
    expect(groupIds()).toEqual(expect.arrayContaining([...BODIES, "Secretariat", "LP", "MAG"]));
    for (const [id, { names }] of Object.entries(file))
      expect([id, ...Object.keys(names)]).toEqual(expect.arrayContaining([id, ...LOCALES]));
  });

  it("are recognised alone, in a sentence and with their acronym, in whatever case", () => {
    for (const id of groupIds())
      for (const locale of LOCALES) {
        const name = groupName(id, locale);
        expect([name, groupNamed(name)]).toEqual([name, id]);
        expect([name, groupNamed(name.toUpperCase())]).toEqual([name, id]);
        expect([name, groupNamed(`${name} (${id})`)]).toEqual([name, id]);
        expect([name, groupsIn(`… ${name} …`)]).toEqual([name, [id]]);
      }
  });

  it.each([
    ["GCM", "MAG"],
    ["МКГ", "MAG"],
    ["GT sur la stratégie", "WG-Strategy"],
    ["РГ по стратегии", "WG-Strategy"],
    ["GT sobre Multilingüismo", "WG-Multilingualism"],
    ["INR", "NRI"],
    ["НРИ", "NRI"],
    ["ДК", "DC"],
    ["有效接入政策网络", "PNMA"],
    ["领导力专题", "LP"],
  ])("%s, as translations write it, is %s", (written, id) => expect(groupNamed(written)).toBe(id));
});

describe("/mag actions NAME", () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
    await house.import("2025-11-18.en.md");
  });
  afterAll(() => house.close());

  it.each(LOCALES)(
    "understands every body's name in %s, with and without quotation marks",
    async (locale) => {
      for (const id of groupIds()) {
        const name = groupName(id, locale);
        const expected = await house.ask(`actions ${id}`);
        expect([name, await house.ask(`actions "${name}"`)]).toEqual([name, expected]);
        if (name.split(" ").length <= 6)
          expect([name, await house.ask(`actions ${name}`)]).toEqual([name, expected]);
      }
    },
  );
});
