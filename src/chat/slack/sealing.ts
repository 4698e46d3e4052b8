import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const ALGORITHM = "aes-256-gcm";
const VERSION = "1";
/** NIST SP 800-38D, 5.2.1.1: 96 bits; at random they serve for some four thousand million messages a key. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What was sealed cannot be opened: the key is not there, or the text or what it is about was changed. */
export class SealError extends Error {
  override readonly name = "SealError";
}

/**
 * Keeps secrets unreadable at rest: AES-256-GCM. A sealed text names the key it was sealed with, so that keys can be
 * changed, and opens only together with what it is about, so that nobody can put it in another one's place:
 * "1.KEY.IV.CIPHERTEXT AND TAG", in base64url.
 */
export class Sealer {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly current: string;

  /** @param keys of 32 bytes: the first one seals, all of them open. */
  constructor(keys: readonly Buffer[]) {
    this.keys = new Map(keys.map((key) => [nameOf(key), key]));
    const [first] = this.keys.keys();
    if (first === undefined) throw new RangeError("sealing wants a key");
    this.current = first;
  }

  seal(secret: string, about: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.keys.get(this.current)!, iv).setAAD(Buffer.from(about));
    const text = Buffer.concat([cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
    return [VERSION, this.current, iv.toString("base64url"), text.toString("base64url")].join(".");
  }

  /** @throws SealError */
  open(sealed: string, about: string): string {
    const [version, name = "", iv = "", text = ""] = sealed.split(".");
    const key = this.keys.get(name);
    if (version !== VERSION || !key) throw new SealError("sealed with a key that is not here");
    try {
      const bytes = Buffer.from(text, "base64url");
      const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(iv, "base64url"), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(-TAG_BYTES));
      return decipher.update(bytes.subarray(0, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    } catch (cause) {
      throw new SealError("not what was sealed", { cause });
    }
  }

  /** Whether it was sealed with the key that now seals. */
  isCurrent(sealed: string): boolean {
    return sealed.startsWith(`${VERSION}.${this.current}.`);
  }
}

/** A key's name tells nothing of the key. */
const nameOf = (key: Buffer): string =>
  createHash("sha256").update("mag token key\0").update(key).digest("base64url").slice(0, 8);
