import type { Actor, Place } from "../chat/request";

/** Names a person in the store and in records: "console:alice". */
export const actorKey = ({ platform, id }: Actor): string => `${platform}:${id}`;

/** Names a place in the store and in records: "console:channel:general", "slack:channel:T024BE7LD/C024BE91L". */
export const placeKey = ({ platform, team, id, kind }: Place): string =>
  `${platform}:${kind}:${team === undefined ? "" : `${team}/`}${id}`;
