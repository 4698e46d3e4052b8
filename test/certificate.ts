import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

/** A certificate that stands for itself, for this machine's own addresses. */
export interface Certificate {
  certFile: string;
  keyFile: string;
  /** What a client has to trust. */
  ca: Buffer;
  remove(): Promise<void>;
}

/** @param name whose certificate it is; that of "localhost" is good for 127.0.0.1 too. */
export async function makeCertificate(name = "localhost"): Promise<Certificate> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mag-tls-"));
  const certFile = path.join(folder, "cert.pem");
  const keyFile = path.join(folder, "key.pem");
  const { cert, private: key } = await generate([{ name: "commonName", value: name }], {
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: DNS_NAME, value: name },
          ...(name === "localhost" ? [{ type: IP_ADDRESS, ip: "127.0.0.1" } as const] : []),
        ],
      },
    ],
  });
  await Promise.all([writeFile(certFile, cert), writeFile(keyFile, key)]);
  return {
    certFile,
    keyFile,
    ca: Buffer.from(cert),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Kinds of names, https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6 */
const DNS_NAME = 2;
const IP_ADDRESS = 7;
