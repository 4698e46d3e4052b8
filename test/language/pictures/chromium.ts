import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Path of a Chromium on this machine; undefined where there is none. */
export const CHROMIUM = PLACES.find((path): path is string => path !== undefined && existsSync(path));

/** Runs Chromium on a page without a window; it asks nothing of any network. */
export function onPage(html: string, ...flags: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "mag-chromium-"));
  const page = join(folder, "page.html");
  writeFileSync(page, html);
  try {
    return execFileSync(
      CHROMIUM!,
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        `--user-data-dir=${join(folder, "profile")}`,
        ...flags,
        pathToFileURL(page).href,
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e8 },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs in the page: each line's characters from left to right, row by row, as their boxes stand on the screen. */
const LOOK = `<script>
const seen = [...document.querySelectorAll(".line")].map((line) => {
  const rows = [];
  const { top } = line.getBoundingClientRect();
  const height = Number.parseFloat(getComputedStyle(line).lineHeight);
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    let at = 0;
    for (const character of node.data) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, (at += character.length));
      const box = range.getBoundingClientRect();
      if (/[\\p{Format}\\p{Control}]/u.test(character)) continue;
      const row = Math.floor((box.top + box.height / 2 - top) / height);
      (rows[row] ??= []).push({ character, x: box.left + box.width / 2 });
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x).map(({ character }) => character).join("")).join("\\n");
});
document.documentElement.innerHTML = "<pre>" + btoa(unescape(encodeURIComponent(JSON.stringify(seen)))) + "</pre>";
</script>`;

/** Each line of a page as it stands on the screen, from left to right whatever the script. */
export function leftToRight(page: string): string[] {
  const dumped = onPage(page + LOOK, "--dump-dom", "--window-size=4000,3000");
  const [, encoded = ""] = /<pre>([\w+/=]+)<\/pre>/u.exec(dumped) ?? [];
  return JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as string[];
}
