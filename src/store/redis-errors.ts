import { types } from "node:util";
import { StoreError, type StoreErrorCode } from "./port";
import { whereIs } from "./redis-address";

/** An error of Redis or of the connection as a store's; a fault of ours stays as it is. */
export function translateRedis(error: unknown, address: string): unknown {
  if (!types.isNativeError(error) || error instanceof StoreError) return error;
  const cause = behind(error);
  const code = codeFor(cause) ?? (isConnection(error) ? "unavailable" : undefined);
  return code ? new StoreError(code, whereIs(address), { cause }) : error;
}

/** Where no node of a Cluster could be asked, what the last one said. */
function behind(error: Error): Error {
  const { lastNodeError } = error as { lastNodeError?: unknown };
  return types.isNativeError(lastNodeError) ? lastNodeError : error;
}

function codeFor(error: Error): StoreErrorCode | undefined {
  if (error.name === "ReplyError") return codeOf(error.message);
  // Of what Sentinels replied, ioredis repeats the words.
  const [, refusal = ""] = /^All sentinels are unreachable.* Last error: (.*)$/su.exec(error.message) ?? [];
  return codeOf(refusal) === "refused" ? "refused" : undefined;
}

/** Redis begins a refusal with one word that tells its kind. */
function codeOf(refusal: string): StoreErrorCode | undefined {
  const word = refusal.split(" ", 1)[0]!;
  if (/^(LOADING|MASTERDOWN|CLUSTERDOWN|MOVED|ASK|TRYAGAIN|READONLY|BUSY|NOREPLICAS)$/.test(word))
    return "unavailable";
  if (/^(NOPERM|NOAUTH|WRONGPASS|DENIED)$/.test(word) || isForbiddenToScript(refusal)) return "refused";
  if (/^(OOM|MISCONF)$/.test(word)) return "not-writable";
  return word === "WRONGTYPE" ? "damaged" : undefined;
}

/** What a user may not do, scripts of that user may not do either; Redis 6 and 7 say so in different words. */
const isForbiddenToScript = (refusal: string): boolean =>
  /^(ERR|-ERR|NOPERM)? ?(ACL failure in script|The user executing the script can't)/.test(refusal);

/** Errors of sockets and TLS have a code; ioredis gives its own only a name or a sentence. */
const isConnection = (error: Error): boolean =>
  typeof (error as NodeJS.ErrnoException).code === "string" ||
  /^(MaxRetriesPerRequestError|AbortError|ClusterAllFailedError)$/.test(error.name) ||
  /^(Command timed out|Connection is closed|Stream isn't writeable|Redis did not answer|All sentinels are unreachable)/.test(
    error.message,
  ) ||
  /^(Cluster isn't ready|Too many Cluster redirections|None of startup nodes|Failed to refresh slots cache)/.test(
    error.message,
  );
