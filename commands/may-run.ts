import { isFacilitator } from "../config/settings";
import { actorKey } from "../src/people/keys";
import type { Call, Command, Desk } from "./command";

/** Whether a sub-command is for who asks: typed, filled in, pressed, or completed while they type. */
export const mayRun = ({ facilitators }: Command, { actor }: Call, { settings }: Desk): boolean =>
  !facilitators || isFacilitator(settings, actorKey(actor));
