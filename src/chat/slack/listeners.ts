import type {
  App,
  BlockAction,
  ButtonAction,
  OverflowAction,
  RespondFn,
  StaticSelectAction,
} from "@slack/bolt";
import type { Logger } from "pino";
import { SHARE_ACTION } from "./answers";
import { FORM_ACTION, LINE_ACTION, TURN_ACTION } from "./blocks";
import type { Opening, SlackForms } from "./forms";
import type { FrontDesk } from "./front-desk";
import { DIRECT, type Origin, plainText } from "./incoming";
import { FORM_VIEW } from "./modal";
import { instantOf } from "./overheard";

/** `callback_id` of the message shortcut that converts the times of a message. */
export const CONVERT_SHORTCUT = "convert_times";

/**
 * What the bot hears of, as Slack tells it. Everything is acknowledged before anything is done about it: Slack waits
 * three seconds and no longer.
 */
export function listen(app: App, desk: FrontDesk, forms: SlackForms, logger: Logger): void {
  /** What cannot be acknowledged is done all the same; when Slack sends it again, that has no second effect. */
  const acknowledge = async (ack: () => Promise<void>): Promise<void> => {
    try {
      await ack();
    } catch (error) {
      logger.warn({ error }, "an acknowledgement did not reach Slack");
    }
  };

  app.command(/^\//, async ({ ack, command, respond, context }) => {
    await acknowledge(ack);
    const origin: Origin = {
      team: command.team_id,
      user: command.user_id,
      userName: command.user_name,
      channel: command.channel_id,
      isDirect: command.channel_name === DIRECT,
    };
    const { text, trigger_id: trigger, response_url: responseUrl } = command;
    const ids = [trigger, envelopeOf(context)];
    const line = plainText(text, "");
    if (forms.isAskedFor(line))
      forms.open(line, { origin, trigger, ids, respond, responseUrl, isAtHome: false });
    else desk.take(ids, origin, () => desk.answerTyped(text, origin, { respond }));
  });

  app.action(LINE_ACTION, async ({ ack, body, action, respond, context }) => {
    await acknowledge(ack);
    if (body.type !== "block_actions") return;
    if (action.type !== "button" && action.type !== "static_select" && action.type !== "overflow") return;
    const origin = pressOrigin(body);
    const isChosen = action.type !== "button";
    const value = (isChosen ? action.selected_option.value : action.value) ?? "";
    // A menu runs lines and opens forms: it is the line that tells which.
    if (isChosen && forms.isAskedFor(value)) return forms.open(value, openingOf(body, respond, context));
    const isReplacing =
      TURN_ACTION.test((action as ButtonAction | StaticSelectAction | OverflowAction).action_id) &&
      isTheirs(body.container, origin);
    desk.take([body.trigger_id, envelopeOf(context)], origin, async () => {
      await desk.answerLine(value, origin, {
        respond: body.response_url ? respond : undefined,
        isReplacing,
      });
      if (body.view?.type === "home") await desk.showHome(origin);
    });
  });

  app.action(SHARE_ACTION, async ({ ack, body, action, respond, context }) => {
    await acknowledge(ack);
    if (body.type !== "block_actions" || action.type !== "button") return;
    const origin = pressOrigin(body);
    const { value = "" } = action;
    desk.take([body.trigger_id, envelopeOf(context)], origin, () => desk.shareLine(value, origin, respond));
  });

  app.action(FORM_ACTION, async ({ ack, body, action, respond, context }) => {
    await acknowledge(ack);
    if (body.type !== "block_actions" || action.type !== "button") return;
    forms.open(action.value ?? "", openingOf(body, respond, context));
  });

  app.view({ callback_id: FORM_VIEW, type: "view_submission" }, async ({ ack, body, view, context }) => {
    const { team, user, trigger_id } = body as typeof body & { trigger_id?: string };
    forms.submit({
      origin: pressOrigin({ team, user }),
      ids: [trigger_id, envelopeOf(context)],
      view,
      ack: (errors) => acknowledge(() => (errors ? ack({ response_action: "errors", errors }) : ack())),
    });
  });

  app.shortcut(
    { callback_id: CONVERT_SHORTCUT, type: "message_action" },
    async ({ ack, shortcut, respond, context }) => {
      await acknowledge(ack);
      const { user, team, channel, message, trigger_id, message_ts } = shortcut;
      const origin: Origin = {
        team: team?.id,
        user: user.id,
        userName: user.name,
        channel: channel.id,
        isDirect: channel.name === DIRECT,
      };
      desk.take([trigger_id, envelopeOf(context)], origin, () =>
        desk.convert(message.text ?? "", instantOf(message_ts), origin, respond),
      );
    },
  );

  app.event("message", async ({ event, body, context }) => {
    if (event.channel_type !== "im" || event.subtype !== undefined || event.bot_id !== undefined) return;
    const { user, channel, text = "", thread_ts: thread } = event;
    const origin: Origin = { team: body.team_id, user, userName: undefined, channel, isDirect: true };
    desk.take([body.event_id, envelopeOf(context)], origin, () =>
      desk.answerMessage(text, origin, { thread }),
    );
  });

  app.event("app_mention", async ({ event, body, context }) => {
    const { user, channel, text, thread_ts: thread } = event;
    if (user === undefined || event.bot_id !== undefined) return;
    const origin: Origin = { team: body.team_id, user, userName: undefined, channel, isDirect: false };
    desk.take([body.event_id, envelopeOf(context)], origin, () =>
      desk.answerMessage(text, origin, { thread }),
    );
  });

  app.event("app_home_opened", async ({ event, body, context }) => {
    if (event.tab !== "home") return;
    const { user, channel } = event;
    const origin: Origin = { team: body.team_id, user, userName: undefined, channel, isDirect: true };
    desk.take([body.event_id, envelopeOf(context)], origin, () => desk.showHome(origin));
  });
}

const envelopeOf = (context: Record<string, unknown>): string | undefined =>
  typeof context.envelopeId === "string" ? context.envelopeId : undefined;

const openingOf = (body: BlockAction, respond: RespondFn, context: Record<string, unknown>): Opening => ({
  origin: pressOrigin(body),
  trigger: body.trigger_id,
  ids: [body.trigger_id, envelopeOf(context)],
  respond: body.response_url ? respond : undefined,
  responseUrl: body.response_url,
  isAtHome: body.view?.type === "home",
});

interface Pressed {
  team: { id: string } | null;
  user: { id: string; name?: string };
  channel?: { id: string; name: string };
}

/** A button on the home tab is in no channel: it belongs to the person's conversation with the bot. */
const pressOrigin = ({ team, user, channel }: Pressed): Origin => ({
  team: team?.id,
  user: user.id,
  userName: user.name,
  channel: channel?.id ?? user.id,
  isDirect: channel === undefined || channel.name === DIRECT,
});

/** Whether nobody else sees the message that holds a button. */
const isTheirs = (container: Record<string, unknown>, { isDirect }: Origin): boolean =>
  container.type === "message" && (container.is_ephemeral === true || isDirect);
