import { zoneNamed } from "../times";
import { type Arguments, UsageError } from "./arguments";

/** The zone that `--zone` names: IANA name, offset or city; null without the option. @throws UsageError */
export function zoneOption({ zone: name }: Arguments["options"]): string | null {
  if (name === undefined) return null;
  const named = zoneNamed(name);
  if (named.kind === "zone") return named.zone;
  const choices = named.kind === "ambiguous" ? named.candidates : named.near;
  const hint = choices.length > 0 ? `; did you mean ${choices.join(" or ")}?` : "";
  throw new UsageError(`--zone: "${name}" names no one zone${hint}`);
}
