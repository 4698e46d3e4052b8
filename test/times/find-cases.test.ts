import { CONTRADICTIONS, ownCases, sharedCases, verdictOf } from "./cases";
import { total } from "./score";

describe("find, on our own cases", () => {
  it.each(ownCases().map((each) => [each.id, each] as const))("%s", (_, each) => {
    const { missed, wrong, flagsDue, flagsRaised, rolesDue, rolesGiven } = verdictOf(each);
    expect({ text: each.text, missed, wrong }).toEqual({ text: each.text, missed: [], wrong: [] });
    expect({ flags: flagsRaised, roles: rolesGiven }).toEqual({ flags: flagsDue, roles: rolesDue });
  });

  it("has at least 40 of every language", () => {
    const counts = new Map<string, number>();
    for (const { lang } of ownCases()) counts.set(lang, (counts.get(lang) ?? 0) + 1);
    for (const lang of ["ar", "en", "es", "fr", "pt", "ru", "zh"])
      expect({ lang, enough: (counts.get(lang) ?? 0) >= 40 }).toEqual({ lang, enough: true });
  });
});

const sample = sharedCases("sample");
const peers = sharedCases("peers");
if (!sample || !peers)
  console.info("The cases of ../shared/times are not on this machine: their tests are left out.");
const here = sample && peers ? describe : describe.skip;

here("find, on the cases beside the checkout", () => {
  it("gets at least 95% of the sample wholly right, and raises every flag that is due", () => {
    const { right, cases, flagsDue, flagsRaised } = total(sample!.map(verdictOf));
    expect(right / cases).toBeGreaterThanOrEqual(0.95);
    expect(flagsRaised).toBe(flagsDue);
  });

  it("gets at least 90% of the peers' cases right that do not contradict our rules", () => {
    const { right, cases } = total(peers!.filter(({ id }) => !CONTRADICTIONS.has(id)).map(verdictOf));
    expect(right / cases).toBeGreaterThanOrEqual(0.9);
  });
});
