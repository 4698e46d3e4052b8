import { textOf } from "../../../src/minutes/document";
import { textOfHtml } from "../../../src/minutes/formats/html";
import { recognise } from "../../../src/minutes/formats/recognise";

describe("a page of HTML", () => {
  it.each([
    ["headings", "<h1>Minutes</h1><p>Hello.</p><h3>1. News</h3>", "# Minutes\n\nHello.\n\n### 1. News\n"],
    ["lists in lists", "<ul><li>One<ul><li>A</li></ul></li><li>Two</li></ul>", "- One\n  - A\n- Two\n"],
    ["numbers", '<ol start="3"><li>Three<li>Four</ol>', "3. Three\n4. Four\n"],
    ["a bullet with a paragraph in it", "<ul><li><p>One</p></li></ul>", "- One\n"],
    ["bold paragraphs", "<p><b>Actions</b></p><p>By <b>May</b></p>", "**Actions**\n\nBy May\n"],
    [
      "rows of a table",
      "<table><tr><th>When<th>What<tr><td><p>3 May</p><td>Call</table>",
      "When | What\n3 May | Call\n",
    ],
    [
      "tables that lay out the page",
      "<table><tr><td><h2>News</h2><p>One.</p><p>Two.</p></table>",
      "## News\nOne.\nTwo.\n",
    ],
    ["what no reader sees", "<head><title>T</title></head><p>a<script>b</script>c<!-- d --></p>", "ac\n"],
    ["line ends", "<p>one\n two<br>three&nbsp;&amp; four</p>", "one two\nthree\u00A0& four\n"],
    ["preformatted text", "<pre>one\n  - two</pre>", "one\n  - two\n"],
    ["code", "<pre><code>11:00 UTC</code></pre><p>x</p>", "```\n11:00 UTC\n```\n\nx\n"],
    ["tags that nobody closed", "<ul><li>One<li>Two<p>Three", "- One\n- Two\n  Three\n"],
  ])("keeps %s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});

describe("the format of a file", () => {
  it.each([
    ["html", "\uFEFF\n<!DOCTYPE html><p>a"],
    ["html", "<?xml version='1.0'?><html/>"],
    ["html", "<p>Minutes</p>"],
    ["text", "<p is smaller than q"],
    ["text", "# Minutes\n\nsee <b>here</b>"],
    ["text", "PDF-1.4"],
    ["pdf", "%PDF-1.4\n"],
    ["zip", "PK\u0003\u0004"],
    ["text", ""],
  ])("is %s for %j", (format, text) => {
    expect(recognise(Buffer.from(text))).toBe(format);
  });

  it("is seen in UTF-16, too", () => {
    expect(recognise(Buffer.from("\uFEFF<html><p>a</p>", "utf16le"))).toBe("html");
  });

  it.each([
    ["iso-8859-5", '<html><head><meta charset="iso-8859-5"></head><body><p>', "Решено"],
    [
      "koi8-u",
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-u"></head><body><p>',
      "Вирішено",
    ],
  ])("is read in the encoding that it names: %s", async (encoding, head, word) => {
    const decoder = new TextDecoder(encoding);
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    );
    const bytes = Uint8Array.from(
      [...`${head}${word}</p></body></html>`].map((letter) => table.get(letter)!),
    );
    expect(await textOf(bytes)).toBe(`${word}\n`);
  });
});
