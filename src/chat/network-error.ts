import { PlatformError } from "../errors";

/** The request never left: nothing can have come of it. */
const NEVER_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** What came of a request to which no answer arrived. */
export function networkError(error: unknown): PlatformError {
  const code = networkCode(error);
  return new PlatformError(NEVER_SENT.has(code) ? "transient" : "unknown", code, { cause: error });
}

/** The operating system's word, from as deep as the libraries have put it. */
function networkCode(error: unknown): string {
  let cause = error;
  for (let depth = 0; depth < 5 && typeof cause === "object" && cause !== null; depth++) {
    if ("code" in cause && typeof cause.code === "string" && /^[A-Z_]+$/.test(cause.code)) return cause.code;
    cause = "cause" in cause ? cause.cause : null;
  }
  return "no_answer";
}
