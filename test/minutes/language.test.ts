import { languagesOf } from "../../src/minutes/language";
import { samples } from "./facts";

const ofText = samples
  .filter(({ name }) => /\.(?:txt|md)$/.test(name))
  .map(({ language, bytes }) => ({ language, text: bytes.toString("utf8") }));
const textIn = (language: string): string => ofText.find((sample) => sample.language === language)!.text;

const PORTUGUESE = `O grupo agradeceu ao secretariado pelo relatório e não fez mais comentários.
A próxima sessão será em dezembro; os membros do grupo enviam os documentos até o fim da semana.
`;

describe("The languages of minutes", () => {
  it.each(ofText)("in $language are that one, however much it shares with its sisters", (sample) => {
    expect(languagesOf(sample.text).present).toEqual([sample.language]);
  });

  it("are several where several stand in them, the one with most of the text first", () => {
    expect(languagesOf(`${textIn("es")}\n${textIn("fr").slice(0, 3000)}`).present).toEqual(["es", "fr"]);
    expect(languagesOf(`${PORTUGUESE.repeat(3)}${textIn("es").slice(0, 400)}`).present).toEqual(["pt", "es"]);
    expect(languagesOf(`${textIn("zh")}\n${textIn("en")}`).present.sort()).toEqual(["en", "zh"]);
  });
});
