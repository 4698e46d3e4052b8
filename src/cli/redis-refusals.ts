/** Where an address of Redis is written. */
const ADDRESS = "REDIS_URL (or --redis)";

const toDo: Readonly<Record<string, string>> = {
  WRONGPASS: `does not know this user with this password. Check both in ${ADDRESS}: signs such as @ : / ? # and % are percent-encoded there.`,
  NOAUTH: `wants a password. Put it into ${ADDRESS}: USER:PASSWORD@ before the host, or :PASSWORD@ where there is no user.`,
  DENIED: "takes nobody from other machines without a password. Give it one (requirepass, or ACL SETUSER).",
};

/** What to do about a Redis that does not let the bot in, or not do what it has to; one line. */
export function refusalOfRedis(where: string, said: string): string {
  const [, fromSentinel] = /^All sentinels are unreachable.* Last error: (.*)$/su.exec(said) ?? [];
  const words = fromSentinel ?? said;
  const known = toDo[words.split(" ", 1)[0]!];
  if (fromSentinel !== undefined)
    return `the Sentinels of ${where} refuse the bot (${words}). Put what they want behind the address: ?sentinel_username=USER&sentinel_password=PASSWORD`;
  if (known !== undefined) return `${where} ${known}`;
  return `${where} does not let its user do what the bot has to (${words}). docs/production.md has the rights that it needs.`;
}

/** What to look at when Redis cannot be reached at all. */
export const unreachableRedis = (where: string): string =>
  where.startsWith("rediss")
    ? "If it never does: its certificate has to be one that this machine trusts (NODE_EXTRA_CA_CERTS=FILE adds one), made out for the names in the address."
    : "If it never does: check host and port, and whether Redis wants TLS (the address then begins with rediss).";
