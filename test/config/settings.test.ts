import { isFacilitator, readSettings } from "../../config/settings";

describe("a facilitator", () => {
  const named = (facilitators: string[], person: string): boolean =>
    isFacilitator({ ...readSettings(), facilitators }, person);

  it.each([
    ["console:alice", "console:alice"],
    ["console:*", "console:bob"],
    ["slack:U1", "slack:T1/U1"],
    ["slack:T1/U1", "slack:T1/U1"],
    ["slack:T1/*", "slack:T1/U2"],
    ["slack:*", "slack:T1/U1"],
  ])("is named by %s: %s", (name, person) => expect(named([name], person)).toBe(true));

  it.each([
    ["console:alice", "console:bob"],
    ["console:*", "slack:T1/U1"],
    ["slack:T1/U1", "slack:T2/U1"],
    ["slack:T1/*", "slack:T2/U1"],
    ["slack:T1/U1", "slack:U1"],
  ])("is not somebody whom %s does not name: %s", (name, person) =>
    expect(named([name], person)).toBe(false),
  );
});
