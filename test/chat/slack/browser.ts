import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a browser shows. */
export interface Page {
  status: number;
  html: string;
  /** Where it is sent on to. */
  location: string | null;
}

/** A browser that keeps its cookies, in front of a listener of ours. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly origin: string,
    private readonly language = "en",
  ) {}

  /** @param address a path, or an address under another name that leads here. */
  async get(address: string): Promise<Page> {
    const { pathname, search } = new URL(address, this.origin);
    const response = await fetch(`${this.origin}${pathname}${search}`, {
      redirect: "manual",
      headers: {
        "accept-language": this.language,
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = cookie.split("; ");
      const [name = "", value = ""] = pair.split("=");
      if (attributes.some((one) => one.startsWith("Expires=Thu, 01 Jan 1970"))) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get("location"),
    };
  }
}

/** Serves a listener on the loopback interface. */
export async function serving(
  listener: RequestListener,
): Promise<{ origin: string; close(): Promise<void> }> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The words of a page, as they stand below one another. */
export const wordsOfPage = (html: string): string =>
  html
    .replace(/<style>[^<]*<\/style>|<title>[^<]*<\/title>/g, "")
    .replace(/<bdi>/g, "\u2068")
    .replace(/<\/bdi>/g, "\u2069")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim()
    .replace(/\n+/g, "\n");

/** Where the button of a page leads. */
export const linkOf = (html: string): string =>
  (/<a href="([^"]*)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
