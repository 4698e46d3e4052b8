import { Parser } from "htmlparser2";
import { UserError } from "../../errors";
import { say } from "../../language/values";
import { Page } from "./page";

/** More elements within one another than any page has: a file made to exhaust its reader. */
const DEEPEST = 500;

const PARAGRAPHS = new Set(
  "p div section article main header footer aside blockquote address figure figcaption form fieldset details summary dl dt dd hr table caption center".split(
    " ",
  ),
);
/** What no reader of the page sees, or what leads to other pages. */
const UNSEEN = new Set(
  "head script style template noscript svg math nav select option textarea iframe object audio video".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong"]);

interface List {
  ordered: boolean;
  next: number;
}

/**
 * The text of an HTML page, headings and lists marked as in Markdown. One pass over the page, which is never held as a
 * tree; entities are those of HTML alone, so that none can be made to multiply.
 * @throws UserError when elements are nested deeper than 500.
 */
export function textOfHtml(html: string): string {
  const reader = new PageReader();
  const parser = new Parser(
    {
      onopentagname: () => reader.deeper(),
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return reader.page.text;
}

class PageReader {
  readonly page = new Page();
  private readonly lists: List[] = [];
  private depth = 0;
  private unseen = 0;
  private bold = 0;
  private preformatted = 0;

  deeper(): void {
    this.depth++;
    if (this.depth > DEEPEST) throw new UserError(say("error.minutes.nested"));
  }

  open(name: string, attributes: Record<string, string>): void {
    if (UNSEEN.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    if (BOLD.has(name)) this.bold++;
    else if (name === "br") this.page.endLine();
    else if (name === "li") this.item(attributes.value);
    else if (name === "ul" || name === "ol") this.list(name === "ol", attributes.start);
    else if (name === "pre") this.pre(1);
    else if (name === "code") this.code();
    else if (name === "tr") this.page.startRow();
    else if (name === "td" || name === "th") this.page.startCell();
    else if (name === "input" && attributes.type === "checkbox")
      this.page.write("checked" in attributes ? "[x] " : "[ ] ", false);
    else if (isHeading(name)) this.page.heading(Number(name[1]));
    else if (PARAGRAPHS.has(name)) this.paragraph();
  }

  close(name: string): void {
    this.depth--;
    if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
    else if (this.unseen > 0) return;
    else if (BOLD.has(name)) this.bold = Math.max(0, this.bold - 1);
    else if (name === "ul" || name === "ol") this.endList();
    else if (name === "li") this.page.plain();
    else if (name === "pre") this.pre(-1);
    else if (name === "code") this.code();
    else if (name === "tr") this.page.endRow();
    else if (name === "td" || name === "th") this.page.endCell();
    else if (isHeading(name)) this.endBlock();
    else if (PARAGRAPHS.has(name)) this.paragraph();
  }

  text(text: string): void {
    if (this.unseen > 0) return;
    if (this.preformatted === 0) this.page.write(text, this.bold > 0);
    else for (const line of text.replace(/\n$/, "").split("\n")) this.page.raw(line);
  }

  private list(ordered: boolean, start: string | undefined): void {
    if (this.lists.length === 0) this.page.endParagraph();
    else this.page.endLine();
    this.lists.push({ ordered, next: Number.parseInt(start ?? "1", 10) || 1 });
  }

  private endList(): void {
    this.lists.pop();
    if (this.lists.length === 0) this.endBlock();
    else this.page.plain();
  }

  private item(value: string | undefined): void {
    const list = this.lists.at(-1);
    const number = Number.parseInt(value ?? "", 10) || list?.next || 1;
    if (list) list.next = number + 1;
    this.page.item(Math.max(1, this.lists.length), list?.ordered ? `${number}.` : "-");
  }

  /** Within a list a paragraph belongs to its item. */
  private paragraph(): void {
    if (this.lists.length > 0) this.page.endLine();
    else this.page.endParagraph();
  }

  private endBlock(): void {
    this.page.endParagraph();
    this.page.plain();
  }

  private pre(step: 1 | -1): void {
    this.endBlock();
    this.preformatted = Math.max(0, this.preformatted + step);
  }

  private code(): void {
    if (this.preformatted > 0) this.page.raw("```");
    else this.page.write("`", this.bold > 0);
  }
}

const isHeading = (name: string): boolean => /^h[1-6]$/.test(name);
