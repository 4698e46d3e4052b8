import type { ServerResponse } from "node:http";
import type { MessageId } from "../../language/catalogue";
import { directionOf, type Locale } from "../../language/locales";
import { fromOutside, isolate } from "../../language/outside";
import { phrase } from "../../language/sentence";

/** Leads to Slack, where somebody agrees to the installation. */
export const START_PATH = "/slack/install/start";

/** Why the bot is not in a workspace. */
export type Failure = "declined" | "expired" | "organisation" | "unavailable" | "misconfigured";

const STATUS: Readonly<Record<Failure, number>> = {
  declined: 200,
  expired: 400,
  organisation: 400,
  unavailable: 503,
  misconfigured: 500,
};

interface Page {
  status: number;
  title: string;
  paragraphs: readonly string[];
  link: { href: string; label: string };
}

/** What the bot is, and the button that leads to Slack. */
export const installPage = (locale: Locale): Page => ({
  status: 200,
  title: phrase(locale, "slack.install.title"),
  paragraphs: lines(locale, "slack.install.what", "slack.install.who"),
  link: { href: START_PATH, label: phrase(locale, "slack.install.add") },
});

/** It worked, and what to do next. @param team name of the workspace. @param href opens the bot in Slack. */
export const installedPage = (locale: Locale, team: string, href: string): Page => ({
  status: 200,
  title: phrase(locale, "slack.installed.title", { team: setOff(fromOutside(team), locale) }),
  paragraphs: [
    phrase(locale, "slack.installed.invite", { command: setOff("/invite @MAG bot", locale) }),
    phrase(locale, "slack.installed.try", { command: setOff("/mag help", locale) }),
  ],
  link: { href, label: phrase(locale, "slack.installed.open") },
});

/** It did not work, why, and what to do. */
export const failedPage = (locale: Locale, failure: Failure): Page => ({
  status: STATUS[failure],
  title: phrase(locale, "slack.not-installed.title"),
  paragraphs: lines(locale, `slack.not-installed.${failure}`),
  link: { href: START_PATH, label: phrase(locale, "slack.not-installed.again") },
});

const setOff = (text: string, locale: Locale): string => isolate(text, directionOf(locale));

const lines = (locale: Locale, ...ids: readonly MessageId[]): string[] => ids.map((id) => phrase(locale, id));

/** Everything is in the page itself: it loads nothing, runs nothing, and is kept by no cache. */
export function sendPage(response: ServerResponse, locale: Locale, page: Page): void {
  response.writeHead(page.status, {
    "content-type": "text/html; charset=utf-8",
    "content-language": locale,
    "cache-control": "no-store",
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    vary: "accept-language",
  });
  response.end(html(locale, page));
}

const STYLE = `body{font:1.1rem/1.6 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.2rem;color:#1d1c1d;background:#fff}
h1{font-size:1.6rem;line-height:1.3}
a{display:inline-block;margin-top:.8rem;padding:.7rem 1.4rem;border-radius:.4rem;background:#1d4e89;color:#fff;text-decoration:none}
a:focus-visible{outline:.2rem solid #f2c744;outline-offset:.15rem}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1d21}a{background:#8ab8ee;color:#111}}`;

const html = (locale: Locale, { title, paragraphs, link }: Page): string => `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${marked(title)}</h1>
${paragraphs.map((text) => `<p>${marked(text)}</p>`).join("\n")}
<a href="${escaped(link.href)}">${marked(link.label)}</a>
</main>
</body>
</html>
`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text that is set off stays so by an element: a command that somebody copies has no invisible characters in it. */
const marked = (text: string): string =>
  escaped(text).replaceAll("\u2068", "<bdi>").replaceAll("\u2069", "</bdi>");
