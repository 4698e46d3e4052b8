import { House } from "../house";

describe("where facts come from", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open();
    await house.import("2025-11-18.zh.md");
    await house.import("2025-11-18.en.md");
  });
  afterEach(() => house.close());

  it("shows the sentence, section, meeting and language, for each version that was read", async () => {
    const answer = await house.ask("source A1");
    expect(answer).toContain("Meeting XII");
    expect(answer).toContain("News from the Secretariat");
    expect(answer).toContain("Chinese");
    expect(answer).toContain("English");
  });

  it("lists the minutes that were read, and shows one with all that was found in it", async () => {
    expect(await house.ask("minutes")).toContain(
      "Read in: Chinese and English".replace("Chinese and English", ""),
    );
    const twelfth = await house.ask("minutes 12");
    expect(twelfth).toContain("5 actions");
    expect(twelfth).toMatch(/1[12] meetings and events/u);
    expect(await house.ask("minutes 99")).toContain("No minutes of meeting 99");
  });

  it("tells that a fact comes from people alone", async () => {
    await house.ask("meeting add 9 December 13:00 UTC Planning");
    const added = /E\d+|M\d+/u.exec(await house.ask("next-meeting"))![0];
    expect(await house.ask(`source ${added}`)).toContain("added by a person");
    expect(await house.ask("source E999")).toContain("There is no E999");
  });
});

describe("what facilitators alone may do", () => {
  let house: House;
  beforeEach(async () => {
    house = await House.open({ settings: { facilitators: ["console:chair"] } });
    await house.import("2025-11-18.en.md");
  });
  afterEach(() => house.close());

  it("refuses others, and says whom to ask", async () => {
    expect(await house.ask("meeting add 9 December 13:00 UTC Coup")).toContain("for facilitators only");
    expect(await house.ask("help")).not.toContain("/mag meeting add");
  });

  it("moves, cancels and brings back a meeting, and confirms a doubtful one", async () => {
    const chair = { name: "chair", zone: "UTC" };
    const doubtful = /(E\d+) .*\n[^E]*27 December/u.exec(await house.ask("meetings 60", chair))![1]!;
    expect(await house.ask(`confirm ${doubtful}`, chair)).toContain("confirmed");
    expect(await house.ask("meetings 60", chair)).not.toContain("Not certain");
    expect(await house.ask(`meeting move ${doubtful} 27 November 13:00 UTC`, chair)).toMatch(
      /27 November 2025/u,
    );
    expect(await house.ask(`meeting cancel ${doubtful}`, chair)).toContain("is cancelled");
    expect(await house.ask(`meeting reinstate ${doubtful}`, chair)).toContain("is on again");
  });

  it("refuses a move to a time that is not certain", async () => {
    const chair = { name: "chair" };
    expect(await house.ask("meeting move E1 tomorrow at 10", chair)).toContain("at 10");
    expect(await house.ask("meeting move E1 tomorrow at 10:00", chair)).toContain("In which time zone?");
    expect(await house.ask("meeting move E1 10:00 CST tomorrow", chair)).toContain("I cannot be sure");
  });
});
