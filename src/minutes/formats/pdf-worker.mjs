// Runs in a thread of its own, so that a hostile file can be given up. Posts { pages } or { problem }.
import { parentPort, workerData } from "node:worker_threads";

const { bytes, library, mostPages, mostItems } = workerData;

// What the library draws with, and needs the names of as it loads. No page is ever drawn.
globalThis.DOMMatrix ??= class {};
globalThis.ImageData ??= class {};
globalThis.Path2D ??= class {};

async function pagesOf(document) {
  const pages = [];
  let left = mostItems;
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && left > 0; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items
      .filter(({ str }) => typeof str === "string" && str !== "")
      .map(({ str, dir, width, height, transform }) => ({
        text: str,
        rightToLeft: dir === "rtl",
        x: transform[4],
        y: transform[5],
        width,
        size: height,
      }));
    left -= runs.length;
    pages.push(runs);
    page.cleanup();
  }
  return pages;
}

try {
  const { getDocument } = await import(library);
  const document = await getDocument({
    data: bytes,
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  }).promise;
  parentPort.postMessage({ pages: await pagesOf(document) });
} catch (error) {
  parentPort.postMessage({ problem: error?.name === "PasswordException" ? "encrypted" : "damaged" });
}
