import { COMMANDS } from "../../commands";
import { modalOf } from "../../src/chat/discord/modal";
import type { Form } from "../../src/chat/form";
import { formView, waitingView } from "../../src/chat/slack/modal";
import { LOCALES, type Locale } from "../../src/language/locales";
import { checkModal } from "../fakes/discord/messages";
import { METHODS, type Seen } from "../fakes/slack/methods";
import { Tickets } from "../fakes/slack/tickets";
import { Workspace } from "../fakes/slack/workspace";
import { contextOf, House } from "../house";

const NOW = "2025-11-18T12:00Z";

let house: House;
beforeAll(async () => {
  house = await House.open({ settings: { facilitators: ["console:*"] } });
  for (const version of ["en.md", "ar.txt", "es.txt", "fr.txt", "ru.md", "zh.md"])
    await house.import(`2025-11-18.${version}`);
  await house.ask("meeting add 9 December 12:00-13:30 UTC name: Planning");
});
afterAll(() => house.close());

/** Every form, bare and with an id. */
const LINES = COMMANDS.flatMap(({ name, form }) => (form ? [name, `${name} M2`, `${name} A3`] : []));

async function formsIn(locale: Locale): Promise<Form[]> {
  const opened = await Promise.all(
    LINES.map((line) => house.bot.forms.open({ line, ...contextOf({ locale, zone: "Africa/Nairobi" }) })),
  );
  return opened.flatMap((one) => (one?.kind === "form" ? [one.form] : []));
}

describe.each(LOCALES)("every form in %s", (locale) => {
  it("is one that Slack opens", async () => {
    const tickets = new Tickets(() => NOW);
    const workspace = new Workspace(() => NOW);
    const views = [
      waitingView(locale),
      ...(await formsIn(locale)).map((form) => formView(form, locale, { line: form.line })),
    ];
    expect(views.length).toBeGreaterThan(12);
    for (const view of views) {
      const args = { trigger_id: tickets.trigger(), view: JSON.stringify(view) };
      METHODS["views.open"]?.call(args, { workspace, tickets } as unknown as Seen);
    }
    expect(workspace.views).toHaveLength(views.length);
  });

  it("has a title that Slack shows whole, and labels that Discord does", async () => {
    const cut: string[] = [];
    for (const form of await formsIn(locale)) {
      const { title, submit } = formView(form, locale, { line: form.line });
      const { components } = modalOf(form, locale);
      const labels = components.map((one) => ("label" in one ? one.label : ""));
      cut.push(...[title.text, submit?.text ?? "", ...labels].filter((text) => text.endsWith("…")));
    }
    expect(cut).toEqual([]);
  });

  it("is one that Discord opens", async () => {
    for (const form of await formsIn(locale)) checkModal({ ...modalOf(form, locale) });
  });
});

it.each(["meeting add", "meeting edit M2", "action assign A3", "remind me", "zone"])(
  "looks like this on both: /mag %s",
  async (line) => {
    const opened = await house.bot.forms.open({ line, ...contextOf({ zone: "Europe/Zurich" }) });
    if (opened?.kind !== "form") throw new Error("no form");
    expect({
      slack: formView(opened.form, "en", { line }),
      discord: modalOf(opened.form, "en"),
    }).toMatchSnapshot();
  },
);
