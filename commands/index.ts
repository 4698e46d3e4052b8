import { actionAssign } from "./action-assign";
import { actionDone } from "./action-done";
import { actionDue } from "./action-due";
import { actionReopen } from "./action-reopen";
import { actions } from "./actions";
import { channelEvents } from "./channel-events";
import { channelLanguage } from "./channel-language";
import { channelTimes } from "./channel-times";
import { channelZone } from "./channel-zone";
import { clock } from "./clock";
import type { Command } from "./command";
import { confirm } from "./confirm";
import { help } from "./help";
import { language } from "./language";
import { meetingAdd } from "./meeting-add";
import { meetingCancel } from "./meeting-cancel";
import { meetingEdit } from "./meeting-edit";
import { meetingMove } from "./meeting-move";
import { meetingReinstate } from "./meeting-reinstate";
import { meetings } from "./meetings";
import { minutes } from "./minutes";
import { nextMeetingCommand } from "./next-meeting";
import { remindCancel } from "./remind-cancel";
import { remindList } from "./remind-list";
import { remindMe } from "./remind-me";
import { remindSnooze } from "./remind-snooze";
import { remindSubscribe } from "./remind-subscribe";
import { remindUnsubscribe } from "./remind-unsubscribe";
import { remindersFailed } from "./reminders-failed";
import { remindersRetry } from "./reminders-retry";
import { source } from "./source";
import { timeCommand } from "./time";
import { zone } from "./zone";

/** Every sub-command of `/mag`, in the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  nextMeetingCommand,
  meetings,
  actions,
  actionDone,
  actionReopen,
  actionAssign,
  actionDue,
  timeCommand,
  zone,
  language,
  clock,
  remindSubscribe,
  remindUnsubscribe,
  remindMe,
  remindSnooze,
  remindList,
  remindCancel,
  channelZone,
  channelLanguage,
  channelEvents,
  channelTimes,
  source,
  minutes,
  meetingAdd,
  meetingEdit,
  meetingMove,
  meetingCancel,
  meetingReinstate,
  confirm,
  remindersFailed,
  remindersRetry,
  help,
];
