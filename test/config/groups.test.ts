import { groupIds, groupName, groupNamed, groupsIn } from "../../config/groups";

describe("the bodies that documents name", () => {
  it.each([
    ["战略工作组", "WG-Strategy"],
    ["動態聯盟", "DC"],
    ["动态联盟（DCs）", "DC"],
    ["NRIs", "NRI"],
    ["nris", "NRI"],
    ["Working Group on Strategy", "WG-Strategy"],
    ["Groupe de travail sur la strategie", "WG-Strategy"],
    ["الفريق العامل المعني بالاستراتيجية", "WG-Strategy"],
    ["Рабочая группа по стратегии", "WG-Strategy"],
    ["Grupo de Trabajo sobre Estrategia", "WG-Strategy"],
  ])("%s alone is the name of %s", (name, id) => {
    expect(groupNamed(name)).toBe(id);
  });

  it("are not named by a text that says more than a name", () => {
    expect(groupNamed("NRIs and DCs")).toBeNull();
    expect(groupNamed("IMAGE")).toBeNull();
    expect(groupNamed("")).toBeNull();
  });

  it("are found in a sentence, the longest name first, in order", () => {
    expect(groupsIn("MAG 战略工作组最新一次会议")).toEqual(["WG-Strategy"]);
    expect(groupsIn("人工智能政策网络（PNAI）、互联网碎片化政策网络（PNIF）")).toEqual(["PNAI", "PNIF"]);
    expect(groupsIn("Ask the Secretariat, then the MAG.")).toEqual(["Secretariat", "MAG"]);
  });

  it("are known through declension, articles and prepositions written on", () => {
    expect(groupsIn("заседание Рабочей группы по стратегии")).toEqual(["WG-Strategy"]);
    expect(groupsIn("Динамическим коалициям")).toEqual(["DC"]);
    expect(groupsIn("اجتماع للفريق العامل المعني بالاستراتيجية")).toEqual(["WG-Strategy"]);
  });

  it("are not found within other words", () => {
    expect(groupsIn("IMAGE, magic, a DCE, LPs")).toEqual([]);
  });

  it("have a name in the reader's language, or the nearest", () => {
    expect(groupName("MAG", "zh-Hans")).toBe("多利益相关方咨询小组");
    expect(groupName("MAG", "fr-CA")).toBe("Groupe consultatif multipartite");
    expect(groupName("MAG", "zh")).toBe("多利益相关方咨询小组");
    expect(groupName("MAG", "de")).toBe("Multistakeholder Advisory Group");
    expect(groupName("ICANN Board", "en")).toBe("ICANN Board");
  });

  it("have names in every language that the group works in", () => {
    for (const id of groupIds())
      for (const locale of ["ar", "zh-Hans", "zh-Hant", "fr", "ru", "es"])
        expect([id, groupNamed(groupName(id, locale))]).toEqual([id, id]);
  });
});
