import { readDocument } from "../../src/minutes";
import { expected, factsOf, samples } from "./facts";

describe.each(samples)("our own minutes of one meeting in $name", ({ name, language, bytes }) => {
  it("tell the same facts as in every other language", async () => {
    expect(factsOf(await readDocument(bytes, name))).toEqual(expected.facts);
  });

  it("say who is to do what", async () => {
    const { actions } = await readDocument(bytes, name);
    expect(actions.map(({ assignee }) => assignee)).toEqual(expected.assignees[language]);
  });

  it("are known for the language that they are in", async () => {
    const minutes = await readDocument(bytes, name);
    expect(minutes.language.split("-")[0]).toBe(language);
    expect(minutes.translation).toBe(language !== "en");
  });
});
