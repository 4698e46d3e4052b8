import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import { zoneNamed } from "../src/times";
import { code } from "./show";

const LONGEST_SHOWN = 60;

/**
 * The zone that somebody typed.
 * @param typing what would have to be typed for a zone.
 * @throws UserError that names the zones which could be meant.
 */
export function zoneMeant(
  typed: string,
  typing: (zone: string) => string = (zone) => `/mag zone ${zone}`,
): string {
  const named = zoneNamed(typed);
  if (named.kind === "zone") return named.zone;
  const got = typed.slice(0, LONGEST_SHOWN);
  const choices = (zones: readonly string[]) => ({
    kind: "list" as const,
    choice: true as const,
    items: zones.map((name) => code(typing(name))),
  });
  if (named.kind === "ambiguous")
    throw new UserError(say("error.zone-ambiguous", { got }), {
      hints: [say("error.type-one", { choices: choices(named.candidates) })],
    });
  throw new UserError(say("error.zone-unknown", { got }), {
    hints: [
      ...(named.near.length > 0 ? [say("error.near", { near: choices(named.near) })] : []),
      say("error.zone-how", {
        city: code(typing("Geneva")),
        iana: code(typing("Europe/Zurich")),
        offset: code(typing("UTC+5:30")),
      }),
    ],
  });
}
