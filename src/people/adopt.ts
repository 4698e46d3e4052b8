import type { Place } from "../chat/request";
import type { Store } from "../store/port";
import { actorKey } from "./keys";
import { PEOPLE } from "./people";
import type { Person } from "./types";

/**
 * Moves what people set while their workspace was no part of their key to the key with it ("slack:U1" to
 * "slack:T1/U1"); what they have set since stays. Doing it again changes nothing. For a bot that serves one workspace:
 * with several, nobody could tell whose it was.
 * @throws StoreError
 */
export async function adoptPeople(
  store: Store,
  { platform, team }: Required<Pick<Place, "platform" | "team">>,
): Promise<void> {
  const bounds = { from: `${platform}:`, to: `${platform};` };
  for (const { id: key } of await store.range<Person>(PEOPLE, bounds)) {
    if (key.includes("/")) continue;
    const id = actorKey({ platform, team, id: key.slice(platform.length + 1) });
    await store.update<[Person, Person]>(
      [
        { collection: PEOPLE, id: key },
        { collection: PEOPLE, id },
      ],
      ([before, now]) => [undefined, now ?? before],
    );
  }
}
