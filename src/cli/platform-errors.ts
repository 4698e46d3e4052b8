import type { PlatformError } from "../errors";

/** A platform's refusal, or its silence, as one line for the operator. @param check what to look at when it refused. */
export const refusalInWords = ({ outlook, code }: PlatformError, platform: string, check: string): string =>
  outlook === "permanent"
    ? `${platform} refused (${code}). Check ${check}.`
    : `${platform} cannot be reached (${code}). Check this machine's network, and try again.`;
