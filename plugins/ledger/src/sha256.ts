import { hash } from "node:crypto";

/** The hash that the domain is handed: SHA-256 over UTF-8, as small hexadecimal digits. */
export const sha256 = (text: string): string => hash("sha256", text, "hex");
