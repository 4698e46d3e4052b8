import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { find } from "../../src/times/find";
import { type Case, foundBy, judge, type Verdict } from "./score";

const OWN = join(__dirname, "cases");
const SHARED = join(__dirname, "../../../shared/times");

const read = (file: string): Case[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);

/** Our own cases: one file a language. */
export const ownCases = (): Case[] =>
  readdirSync(OWN)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => read(join(OWN, name)));

/** Cases that lie beside the checkout on some machines; null elsewhere. */
export function sharedCases(name: "sample" | "peers"): Case[] | null {
  const file = join(SHARED, `${name}.jsonl`);
  return existsSync(file) ? read(file) : null;
}

/** Cases of peers' suites that ask for something else than our rules. */
export const CONTRADICTIONS: ReadonlyMap<string, string> = new Map(
  (
    JSON.parse(readFileSync(join(__dirname, "contradictions.json"), "utf8")) as { id: string; why: string }[]
  ).map(({ id, why }) => [id, why]),
);

/** As a chat reads a case: with the time of writing and the writer's zone. */
export const verdictOf = ({ text, now, zone, expected }: Case): Verdict =>
  judge(expected, foundBy(find(text, { now, zone })));
