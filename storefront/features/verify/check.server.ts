import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { RouterContextProvider } from "react-router";
import type { Locale } from "~/config/languages";
import { formatDate } from "~/lib/dates";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { getReader } from "~/lib/reader/reader.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { VerifyAnswer } from "../../../plugins/community/src/types/documents";
import type { Finding, VerifyView } from "./types";

type Context = Readonly<RouterContextProvider>;
const path = "/store/documents/verify";
const longestName = 120;

const findingOf = (answer: VerifyAnswer, locale: Locale): Finding =>
  answer.known && answer.kind && answer.made_at
    ? {
        state: answer.current ? "current" : "superseded",
        kind: answer.kind,
        revision: answer.revision ?? 1,
        madeOn: formatDate(answer.made_at, locale),
        supersededOn: answer.superseded_at ? formatDate(answer.superseded_at, locale) : undefined,
      }
    : { state: "unknown" };

const refusedText = (error: MedusaError, i18n: I18n): string => {
  if (error.code === "document_no_pdf") return i18n._(msg`This is no PDF file. Please choose the PDF as you got it.`);
  if (error.code === "document_too_large")
    return i18n._(msg`This file is larger than 10 MB: no document of ours is. Please choose the PDF as you got it.`);
  return refusalText(error, i18n) ?? i18n._(msg`That did not work. Please try again.`);
};

const asked = async (context: Context, field: string, ask: () => Promise<VerifyAnswer>): Promise<VerifyView> => {
  const { locale } = getReader(context);
  try {
    return { finding: findingOf(await ask(), locale) };
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const name = error.status === 400 ? field : "";
    return { errors: { [name]: refusedText(error, i18nOf(locale)) } };
  }
};

/** Spaces between the digits are no harm. */
export const checkHash = async (context: Context, typed: string): Promise<VerifyView> => {
  const sha256 = typed.replace(/\s/g, "").toLowerCase();
  const { locale, clientIp } = getReader(context);
  if (!/^[0-9a-f]{64}$/.test(sha256)) {
    const text = i18nOf(locale)._(msg`A fingerprint has 64 characters: digits, and letters from a to f.`);
    return { errors: { sha256: text }, typed: typed.slice(0, 200) };
  }
  const view = await asked(context, "sha256", () => medusa<VerifyAnswer>(path, { query: { sha256 }, clientIp }));
  return { ...view, typed: sha256 };
};

/** The file itself is read by the backend only, and kept by nobody. */
export const checkFile = async (context: Context, file: FormDataEntryValue | null): Promise<VerifyView> => {
  const { locale, clientIp } = getReader(context);
  if (!(file instanceof File) || file.size === 0)
    return { errors: { pdf: i18nOf(locale)._(msg`Please choose a PDF file.`) } };
  const pdf = file.slice(0, file.size, "application/pdf");
  const view = await asked(context, "pdf", () => medusa<VerifyAnswer>(path, { method: "POST", file: pdf, clientIp }));
  return { ...view, fileName: file.name.slice(0, longestName) };
};
