import type { Logger } from "pino";
import { answer, type Reply } from "../chat/reply";
import type { Context } from "../chat/request";
import { UserError } from "../errors";
import type { Ids } from "../ids";
import { say } from "../language/values";
import { StoreError } from "../store/port";

/**
 * What somebody is told when their question could not be answered: how to mend it, to try again later, or a reference
 * under which the log has the fault.
 */
export function apology(
  error: unknown,
  { actor, place }: Context,
  { ids, logger }: { ids: Ids; logger: Logger },
): Reply {
  if (error instanceof UserError) return mendable(error);
  if (error instanceof StoreError) {
    logger.error({ error, platform: place.platform }, "the store did not answer");
    return answer({ kind: "text", text: say("error.unavailable") });
  }
  const reference = ids.reference();
  logger.error({ error, reference, actor: actor.id, place: place.id }, "a fault of the bot");
  return answer({ kind: "text", text: say("error.bug", { reference }) });
}

function mendable({ phrase, hints, choices }: UserError): Reply {
  const items = choices.map(({ words, label, line }) => ({ text: words, buttons: [{ label, line }] }));
  return answer(
    { kind: "text", text: phrase },
    ...hints.map((hint) => ({ kind: "text" as const, text: hint })),
    ...(items.length > 0 ? [{ kind: "list" as const, items }] : []),
  );
}
