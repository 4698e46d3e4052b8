import { join } from "node:path";
import { LOCALES } from "../../../src/language/locales";
import { expectKept } from "../../kept";
import { everyKind } from "./every-kind";

describe("every kind of message on Slack", () => {
  it.each(LOCALES)("looks as it did when somebody looked at it, in %s", async (locale) => {
    expectKept(join(__dirname, "kept", `${locale}.txt`), await everyKind(locale));
  });
});
