/** One text for one value: keys in order, no spaces. Hashes and "the same body" mean this text. */
import { InvalidInput } from "./errors.ts";

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function canonicalJson(value: Json, field = "metadata"): string {
  if (typeof value === "string") return canonicalText(value, field);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new InvalidInput(field, "must be finite");
    return JSON.stringify(value);
  }
  if (Array.isArray(value))
    return `[${value.map((each: Json, index) => canonicalJson(each, `${field}[${index}]`)).join(",")}]`;
  if (typeof value !== "object" || ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    throw new InvalidInput(field, "must be plain JSON");
  const members = Object.entries(value as JsonObject).sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = members.map(([key, each]) => `${canonicalText(key, field)}:${canonicalJson(each, `${field}.${key}`)}`);
  return `{${shown.join(",")}}`;
}

/** Postgres keeps neither NUL nor half a surrogate pair, so what could not come back is not let in. */
function canonicalText(text: string, field: string): string {
  if (text.includes("\0") || !text.isWellFormed()) throw new InvalidInput(field, "holds text that cannot be stored");
  return JSON.stringify(text);
}
