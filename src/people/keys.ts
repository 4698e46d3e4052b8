import type { Actor, Place } from "../chat/request";

/** Names a person in the store and in records: "console:alice", "slack:T024BE7LD/U024BE7LH". */
export const actorKey = ({ platform, team, id }: Pick<Actor, "platform" | "team" | "id">): string =>
  `${platform}:${team === undefined ? "" : `${team}/`}${id}`;

/** Names a place in the store and in records: "console:channel:general", "slack:channel:T024BE7LD/C024BE91L". */
export const placeKey = ({ platform, team, id, kind }: Place): string =>
  `${platform}:${kind}:${team === undefined ? "" : `${team}/`}${id}`;
