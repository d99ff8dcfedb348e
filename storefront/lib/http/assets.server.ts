import { readFileSync } from "node:fs";
import type { Locale } from "../../config/languages.ts";

type Manifest = Record<string, { file: string }>;

let manifest: Manifest | undefined;

/** Where the built messages of a language lie, so that the page can ask for them before the scripts do. */
export const messagesUrl = (locale: Locale): string | undefined => {
  if (import.meta.env.DEV) return undefined;
  manifest ??= JSON.parse(readFileSync(new URL("../client/.vite/manifest.json", import.meta.url), "utf8")) as Manifest;
  const file = manifest[`locales/shop/${locale}.po`]?.file;
  return file && `/${file}`;
};
