import { fromOutside } from "../../language/outside";
import type { Place } from "../request";

const LONGEST = 80;

/** A name that somebody chose, fit to be shown in one line and to be part of a key. */
export const cleanName = (name: string): string =>
  fromOutside(name)
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}/gu, "") || "somebody";

/** "general" and "#general" are a channel, "@alice" is where alice is written to alone. */
export const placeNamed = (name: string): Place =>
  name.startsWith("@")
    ? { platform: "console", id: cleanName(name.slice(1)), kind: "direct" }
    : { platform: "console", id: cleanName(name.replace(/^#/u, "")), kind: "channel" };

/** A place as it is written: "#general", "@alice". */
export const placeMark = ({ id, kind }: Place): string => `${kind === "channel" ? "#" : "@"}${id}`;
