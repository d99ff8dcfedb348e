import type { TwoTexts } from "./two-texts";

/**
 * Decides what a document of the shop says, before anybody draws it: plain words in one language, in their order, with
 * every number and date already written out. What is drawn, kept and hashed is this and nothing else, so that the same
 * data always makes the same document.
 */
export const DOCUMENT_KINDS = ["contract", "invoice", "receipt", "credit_note", "prospectus"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export type DocumentLocale = keyof TwoTexts;
export const DOCUMENT_LOCALES: readonly DocumentLocale[] = ["en", "zh-CN"];

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TableColumn {
  readonly title: string;
  readonly align: "start" | "center" | "end";
  /** Of the width, against the other columns. */
  readonly share: number;
}

export type DocumentBlock =
  /** A line feed begins a new line. */
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "notice"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "facts"; readonly title: string | null; readonly facts: readonly Fact[] }
  | {
      readonly kind: "table";
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Below the rows, the last of them the sum of all. */
      readonly totals: readonly Fact[];
    }
  /** A fact without a value is an empty line to be filled in. */
  | { readonly kind: "signature"; readonly party: string; readonly facts: readonly Fact[] };

export interface DocumentSection {
  readonly heading: string;
  readonly blocks: readonly DocumentBlock[];
}

export interface DocumentText {
  readonly kind: DocumentKind;
  readonly locale: DocumentLocale;
  readonly title: string;
  /** Who it is from, as the file's properties say. */
  readonly author: string;
  readonly meta: readonly Fact[];
  readonly sections: readonly DocumentSection[];
  /** On every page, beside its number. */
  readonly footer: string;
  /** With `{page}` and `{pages}`. */
  readonly pageLabel: string;
  /** ISO 8601, from the data and not from a clock. */
  readonly madeAt: string;
}

const PAGE_LABEL: TwoTexts = { en: "Page {page} of {pages}", "zh-CN": "第 {page} 页，共 {pages} 页" };

/** A text as it can be kept and drawn: composed characters, without control characters other than the line feed. */
function cleaned<Value>(value: Value): Value {
  if (typeof value === "string")
    return value
      .toWellFormed()
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(/\t/g, " ")
      .replace(/[\p{Cc}\p{Cf}](?<!\n)/gu, "") as Value;
  if (Array.isArray(value)) return value.map(cleaned) as Value;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)])) as Value;
  return value;
}

export function documentText(document: Omit<DocumentText, "pageLabel">): DocumentText {
  return cleaned({ ...document, pageLabel: PAGE_LABEL[document.locale] });
}

/** Those that say something, as pairs of label and value. */
export function factsOf(pairs: readonly (readonly [label: string, value: string | null | undefined])[]): Fact[] {
  return pairs.flatMap(([label, value]) => (value?.trim() ? [{ label, value: value.trim() }] : []));
}

/**
 * The same text for the same document, however the members of its objects are ordered, as a database may order them anew:
 * JSON without spaces, members sorted by name.
 */
export function canonicalText(document: DocumentText): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
