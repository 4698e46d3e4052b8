/** Endings of the cases that follow "время" (genitive), "по" (dative) and "в" (prepositional), by the ending of the nominative. */
const ENDINGS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/ия$/u, ["ии"]],
  [/(?<=[гкхжчшщ])а$/u, ["и", "е"]],
  [/(?<=ц)а$/u, ["ы", "е"]],
  [/а$/u, ["ы", "е"]],
  [/я$/u, ["и", "е"]],
  [/ы$/u, ["", "ам", "ах"]],
  [/ь$/u, ["и", "я", "ю", "е"]],
  [/й$/u, ["я", "ю", "е"]],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ["а", "у", "е"]],
];

const ONE_WORD = /^[А-ЯЁ][А-Яа-яЁё-]*[а-яё]$/u;

/**
 * The genitive, dative and prepositional of a Russian name of one word: "Женевы", "Женеве". Indeclinable names ("Осло") have none, and
 * for those whose gender the ending leaves open the forms of both genders are given.
 */
export function nounForms(name: string): string[] {
  if (!ONE_WORD.test(name)) return [];
  const rule = ENDINGS.find(([ending]) => ending.test(name));
  return rule ? rule[1].map((form) => name.replace(rule[0], form)) : [];
}

/** The forms that stand with "время", of an adjective without its ending: "московское", "по московскому". */
export const adjectiveForms = (stem: string): string[] =>
  ["ое", "ого", "ому", "им", "ом"].map((ending) => stem + ending);
