import type { Minutes } from "../minutes/types";
import type { Store } from "../store/port";
import type { When } from "../times/types";
import type { Kept, Known } from "./claims";
import type { Changed } from "./draft";
import { addMeeting, confirmed, type Edited, edit, type NewMeeting, reinstated } from "./edits";
import { actionOf, meetingOf } from "./lookup";
import { type ImportReport, merge } from "./merge";
import { Snapshot } from "./snapshot";
import type { ActionItem, AgendaView, Meeting } from "./types";

export type { ImportReport };

/** What people may say of a meeting. */
type MeetingEdits = Omit<Meeting["edits"], "confirmed">;

/**
 * Meetings, events and action items, merged from all minutes and from people. Any number of processes may share the
 * store: each change is thought out on what is known, and again should somebody else have been faster.
 *
 * `by` names a person ("console:alice"); `now` is ISO 8601 UTC. Ids may be short ("A7", any case) or a `uid`; an
 * unknown one throws a UserError. Everything may throw a StoreError.
 */
export class Agenda {
  private readonly snapshot: Snapshot;

  constructor(store: Store) {
    this.snapshot = new Snapshot(store);
  }

  /** Everything known. Costs next to nothing while nothing changes. */
  async view(): Promise<AgendaView> {
    await this.snapshot.follow();
    return this.snapshot.view;
  }

  /** Merges the minutes of one document; doing it again changes nothing. */
  async importMinutes(minutes: Minutes, now: string): Promise<ImportReport> {
    const { report } = await this.change((known) => merge(known, minutes, now));
    return report;
  }

  /** What importing would do, without doing it. */
  async preview(minutes: Minutes, now: string): Promise<ImportReport> {
    await this.snapshot.follow();
    return merge(this.snapshot.known, minutes, now).report;
  }

  setActionStatus(
    id: string,
    status: ActionItem["status"],
    by: string,
    now: string,
  ): Promise<Edited<ActionItem>> {
    return this.editAction(id, (edits) => ({ ...edits, status }), by, now);
  }

  /** @param who null: whoever the minutes name. */
  assign(id: string, who: string | null, by: string, now: string): Promise<Edited<ActionItem>> {
    return this.editAction(
      id,
      ({ assignee: _before, ...edits }) => (who === null ? edits : { ...edits, assignee: who }),
      by,
      now,
    );
  }

  /** @param due null: none, whatever the minutes say. */
  setDue(id: string, due: When | null, by: string, now: string): Promise<Edited<ActionItem>> {
    return this.editAction(id, (edits) => ({ ...edits, due }), by, now);
  }

  /** Puts a meeting on the agenda that no minutes announced. @returns before: null unless it was known. */
  addMeeting(
    meeting: NewMeeting,
    by: string,
    now: string,
  ): Promise<{ before: Meeting | null; after: Meeting }> {
    return this.tell((known) => addMeeting(known, meeting, by, now));
  }

  /** Gives a meeting or event another time, which holds whatever the minutes say. */
  moveMeeting(id: string, when: When, by: string, now: string): Promise<Edited<Meeting>> {
    return this.editMeeting(id, { when }, by, now);
  }

  /** Changes what a meeting or event is called, whose it is, or its time; each holds whatever the minutes say. */
  editMeeting(id: string, more: MeetingEdits, by: string, now: string): Promise<Edited<Meeting>> {
    return this.changeMeeting(id, ({ record }) => ({ ...record.edits, ...more }), by, now);
  }

  cancelMeeting(id: string, by: string, now: string): Promise<Edited<Meeting>> {
    return this.editMeeting(id, { status: "CANCELLED" }, by, now);
  }

  /** Takes the cancelling of a meeting or event back, whether a person or a corrected version of the minutes did it. */
  reinstate(id: string, by: string, now: string): Promise<Edited<Meeting>> {
    return this.changeMeeting(id, reinstated, by, now);
  }

  /** Vouches for the time of a meeting or event that the minutes leave in doubt: it is certain from now on. */
  confirm(id: string, by: string, now: string): Promise<Edited<Meeting>> {
    return this.changeMeeting(id, confirmed, by, now);
  }

  private editAction(
    id: string,
    change: (edits: ActionItem["edits"]) => ActionItem["edits"],
    by: string,
    now: string,
  ): Promise<Edited<ActionItem>> {
    return this.tell((known) => {
      const kept = actionOf(known, id);
      return edit(known, kept, change(kept.record.edits), by, now);
    });
  }

  private changeMeeting(
    id: string,
    change: (kept: Kept<Meeting>) => Meeting["edits"],
    by: string,
    now: string,
  ): Promise<Edited<Meeting>> {
    return this.tell((known) => {
      const kept = meetingOf(known, id);
      return edit(known, kept, change(kept), by, now);
    });
  }

  private async tell<T extends Changed & { before: unknown; after: unknown }>(
    think: (known: Known) => T,
  ): Promise<Pick<T, "before" | "after">> {
    const { before, after } = await this.change(think);
    return { before, after };
  }

  /** Of all who write at once one comes through each time, so that this ends. */
  private async change<T extends Changed>(think: (known: Known) => T): Promise<T> {
    for (;;) {
      await this.snapshot.follow();
      const changed = think(this.snapshot.known);
      if (await this.snapshot.commit(changed)) return changed;
    }
  }
}
