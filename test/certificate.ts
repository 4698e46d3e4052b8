import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** A certificate that stands for itself, for this machine's own addresses. */
export interface Certificate {
  certFile: string;
  keyFile: string;
  /** What a client has to trust. */
  ca: Buffer;
  remove(): Promise<void>;
}

/** Makes one by `openssl`, which has to be there: Node has no way of its own to make certificates. */
export async function makeCertificate(name = "localhost"): Promise<Certificate> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mag-tls-"));
  const [certFile, keyFile] = ["cert.pem", "key.pem"].map((file) => path.join(folder, file)) as [
    string,
    string,
  ];
  const names = `subjectAltName=DNS:${name}${name === "localhost" ? ",IP:127.0.0.1" : ""}`;
  const wanted = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", `/CN=${name}`];
  await promisify(execFile)("openssl", [
    "req",
    ...wanted,
    ...["-addext", names, "-keyout", keyFile, "-out", certFile],
  ]);
  return {
    certFile,
    keyFile,
    ca: await readFile(certFile),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
