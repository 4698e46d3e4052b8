import type { ActionItem, AgendaRecord, Meeting } from "../src/agenda/types";
import { UserError } from "../src/errors";
import { say } from "../src/language/values";
import type { Desk } from "./command";
import { code } from "./show";

/** What is on the agenda under an id. @throws UserError that says where ids are to be seen. */
export async function recordOf(id: string, desk: Desk): Promise<AgendaRecord> {
  const record = (await desk.agenda.view()).find(id);
  if (record) return record;
  throw new UserError(say("error.no-record", { id: id.toUpperCase() }), {
    hints: [say("error.where-ids", { actions: code("/mag actions all"), meetings: code("/mag meetings") })],
  });
}

/** @throws UserError */
export async function meetingOf(id: string, desk: Desk): Promise<Meeting> {
  const record = await recordOf(id, desk);
  if (record.kind !== "action") return record;
  throw new UserError(say("error.no-meeting-id", { got: id }));
}

/** @throws UserError */
export async function actionOf(id: string, desk: Desk): Promise<ActionItem> {
  const record = await recordOf(id, desk);
  if (record.kind === "action") return record;
  throw new UserError(say("error.no-action-id", { got: id }));
}
