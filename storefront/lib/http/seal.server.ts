import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../env.server.ts";

let key: Buffer | undefined;
const sealKey = (): Buffer => {
  key ??= Buffer.from(hkdfSync("sha256", env().sessionSecret, "", "keepsake storefront cookies", 32));
  return key;
};

/** Cookies of ours are encrypted and authenticated: a reader can neither see nor change the log-in they carry. */
export const seal = (value: unknown, purpose: string): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", sealKey(), nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
};

/** Undefined for anything that is not a value we sealed for this purpose. */
export const unseal = <T>(text: string | undefined, purpose: string): T | undefined => {
  if (!text) return undefined;
  try {
    const bytes = Buffer.from(text, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", sealKey(), bytes.subarray(0, 12)).setAAD(Buffer.from(purpose));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8")) as T;
  } catch {
    return undefined;
  }
};
