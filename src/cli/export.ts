import { INSTALLATIONS } from "../chat/slack/installations";
import { type Document, documents } from "../store/backup";
import { UsageError } from "./arguments";
import { print } from "./io";
import type { Session } from "./session";

/** `mag export [--user PLATFORM:ID]`: everything stored, or all that concerns one person, as JSON Lines. */
export async function run(session: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag export" takes no operands');
  const { user } = session.options;
  if (user !== undefined && !/^(console|slack|discord):.+$/u.test(user))
    throw new UsageError('--user wants PLATFORM:ID, such as "slack:U024BE7LH"');
  const store = await session.openStore();
  try {
    for await (const document of documents(store))
      if (document.collection === INSTALLATIONS) continue;
      else if (user === undefined || concerns(document, user)) print(JSON.stringify(document));
  } finally {
    await store.close();
  }
}

/** Whether a document is a person's own, or names that person: by key ("slack:U1") or as the place of direct messages. */
function concerns({ id, value }: Document, user: string): boolean {
  const [platform = "", ...rest] = user.split(":");
  const own = rest.join(":");
  const text = JSON.stringify(value);
  return (
    id === user ||
    (id.startsWith(`${platform}:`) && id.endsWith(`/${own}`)) ||
    text.includes(JSON.stringify(user)) ||
    text.includes(`"platform":${JSON.stringify(platform)},"id":${JSON.stringify(own)}`)
  );
}
