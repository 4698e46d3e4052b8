import { foldedName } from "../../config/folded-name";

describe("The spelling by which names of bodies are compared", () => {
  it.each([
    ["  Best   Practice\nForum ", "best practice forum"],
    ["Réunion d’Équipe", "reunion d'equipe"],
    ["Groupe – travail", "groupe travail"],
    ["Рабочей группы", "рабоч групп"],
    ["Рабочая группа", "рабоч групп"],
    ["والأمانة", "امانه"],
    ["工作组 （ 战略 ）", "工作组 ( 战略 )"],
    ["工作 组", "工作组"],
    ["ＭＡＧ 𝐀½", "mag a1⁄2"],
    ["\uD800", "\uD800"],
    ["", ""],
  ])("of %j is %j", (name, spelling) => {
    expect(foldedName(name)).toBe(spelling);
  });

  it("of a long text is that of its parts", () => {
    const word = "Équipe ";
    expect(foldedName(word.repeat(1000))).toBe("equipe ".repeat(1000).trim());
  });
});
