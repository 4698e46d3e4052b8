/** Behind it anything may follow. */
const ANYTHING = "\0";

const TOKEN =
  /\(\?(?:[:=!]|<[=!]|<\w+>)|\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
const ASSERTION = /^\(\?<?[=!]$/;
const EDGE = /^(?:[$^]|\\[bB])$/;
const KIND_OF_CHARACTER = /^(?:\.|\\[pP]|\\\w)/;
const QUANTIFIER = /^(?:[*+?]|\{\d)/;
/** As often as once, or not at all. */
const ONCE = /^(?:\?|\{0,1\})/;
const OPTIONAL = /^(?:[*?]|\{0)/;

const RANGE = /(.)-(.)/gu;

type Beginnings = ReadonlySet<string>;

const NOTHING: Beginnings = new Set([""]);
const UNKNOWN: Beginnings = new Set([ANYTHING]);

/**
 * What the matches of a regular expression begin with: strings of so many UTF-16 code units; a shorter one stands for
 * all that begin with it. There may be some that no match has, since assertions are taken to hold; but none is missing,
 * save that case is as in the expression.
 * @param source Of an expression with the flag "u", without back references.
 */
export function beginningsOf(source: string, length: number): string[] {
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;

  const alternatives = (): Beginnings => {
    const all = new Set(sequence());
    while (tokens[at] === "|") {
      at++;
      for (const each of sequence()) all.add(each);
    }
    return all;
  };
  const sequence = (): Beginnings => {
    let all = NOTHING;
    while (at < tokens.length && tokens[at] !== "|" && tokens[at] !== ")")
      all = joined(all, repeated(atom(tokens[at++]!)));
    return all;
  };
  const atom = (token: string): Beginnings => {
    if (token.startsWith("(")) {
      const within = alternatives();
      at++;
      return ASSERTION.test(token) ? NOTHING : within;
    }
    if (EDGE.test(token)) return NOTHING;
    if (KIND_OF_CHARACTER.test(token)) return UNKNOWN;
    return token.startsWith("[") ? oneOf(token.slice(1, -1)) : new Set([token.replace("\\", "")]);
  };
  const repeated = (once: Beginnings): Beginnings => {
    const token = tokens[at] ?? "";
    if (!QUANTIFIER.test(token)) return once;
    at++;
    const several = ONCE.test(token) ? once : joined(once, UNKNOWN);
    return OPTIONAL.test(token) ? new Set([...several, ""]) : several;
  };
  const joined = (first: Beginnings, second: Beginnings): Beginnings => {
    const all = new Set<string>();
    for (const head of first)
      if (head.length >= length || head.endsWith(ANYTHING)) all.add(head);
      else for (const tail of second) all.add((head + tail).slice(0, length));
    return all;
  };
  return [...new Set([...alternatives()].map((each) => each.replace(ANYTHING, "")))];
}

/** The characters of a class: "[ао]", "[0-9]". */
function oneOf(inside: string): Beginnings {
  if (inside.startsWith("^") || /\\[\w-]/.test(inside)) return UNKNOWN;
  const characters = inside.replace(/\\/g, "");
  const ranges = [...characters.matchAll(RANGE)].flatMap(([, from, to]) => {
    const [first, last] = [from!.codePointAt(0)!, to!.codePointAt(0)!];
    return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
  });
  return new Set([...characters.replace(RANGE, ""), ...ranges]);
}
