/** How deep lists are shown; beyond that depth tells nothing. */
const DEEPEST_INDENT = 8;
const SPACES = /[ \t\r\n\f]+/g;

interface Row {
  cells: string[][];
}

/**
 * Lines of text as they are laid out, in the marks that Markdown has for headings, bullets and bold paragraphs, so that
 * the structure of a page reads as that of a text does.
 */
export class Page {
  /** Lines finished, of the page and of each table cell that is open. */
  private readonly sinks: string[][] = [[]];
  private readonly rows: Row[] = [];
  /** Pieces of the line, joined once: to look at a growing text's end would copy it each time. */
  private words: string[] = [];
  private endsInBlank = true;
  private marker = "";
  private indent = 0;
  private letters = 0;
  private boldLetters = 0;

  /** Adds running text; blanks and line ends within it are one blank. */
  write(text: string, bold: boolean): void {
    const run = text.replace(SPACES, " ");
    const piece = this.endsInBlank ? run.replace(/^ /, "") : run;
    if (piece === "") return;
    this.words.push(piece);
    this.endsInBlank = piece.endsWith(" ");
    const letters = run.trim().length;
    this.letters += letters;
    if (bold) this.boldLetters += letters;
  }

  /** Ends the line. A paragraph wholly in bold is marked as such, as are headings that no style marks. */
  endLine(): void {
    const text = this.words.join("").trim();
    if (text !== "") {
      const isBold = this.boldLetters === this.letters && this.marker === "" && !/[*_]/.test(text);
      this.lines.push(" ".repeat(this.indent) + this.marker + (isBold ? `**${text}**` : text));
      this.indent += this.marker === "" ? 0 : 2;
      this.marker = "";
    }
    this.words = [];
    this.endsInBlank = true;
    this.letters = 0;
    this.boldLetters = 0;
  }

  /** Ends the paragraph: what follows stands apart. */
  endParagraph(): void {
    this.endLine();
    if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
  }

  /** A heading is written next. @param level 1 to 6 */
  heading(level: number): void {
    this.endParagraph();
    this.begin(0, `${"#".repeat(level)} `);
  }

  /** A bullet or number is written next. @param depth Of lists, from 1. */
  item(depth: number, mark: string): void {
    this.endLine();
    this.begin(2 * (Math.min(depth, DEEPEST_INDENT) - 1), `${mark} `);
  }

  /** What follows has no marker; that of an empty item is dropped. */
  plain(): void {
    this.endLine();
    this.begin(0, "");
  }

  /** Adds a line exactly as it is. */
  raw(line: string): void {
    this.endLine();
    this.lines.push(line);
  }

  startRow(): void {
    this.endLine();
    this.rows.push({ cells: [] });
  }

  startCell(): void {
    this.endLine();
    this.sinks.push([]);
    this.begin(0, "");
  }

  endCell(): void {
    this.endLine();
    const cell = this.sinks.length > 1 ? this.sinks.pop()! : [];
    const row = this.rows.at(-1);
    if (row) row.cells.push(cell);
    else this.lines.push(...cell);
  }

  /** A row of short cells is one line, "when | what"; a table that only lays out the page leaves no trace. */
  endRow(): void {
    const cells = (this.rows.pop()?.cells ?? []).map((lines) => lines.filter((line) => line !== ""));
    const filled = cells.filter((lines) => lines.length > 0);
    if (filled.every((lines) => lines.length === 1) && filled.length > 0)
      this.lines.push(filled.map(([line]) => (filled.length > 1 ? unmarked(line!) : line!)).join(" | "));
    else for (const lines of filled) for (const line of [...lines, ""]) this.lines.push(line);
  }

  /** The text, its lines numbered as they stand here. */
  get text(): string {
    this.endLine();
    while (this.sinks.length > 1) this.endCell();
    return `${this.lines.join("\n").trim()}\n`;
  }

  private get lines(): string[] {
    return this.sinks.at(-1)!;
  }

  private begin(indent: number, marker: string): void {
    this.indent = indent;
    this.marker = marker;
  }
}

/** Headings of columns are bold as a matter of course. */
const unmarked = (line: string): string => line.trim().replace(/^\*\*(.*)\*\*$/, "$1");
