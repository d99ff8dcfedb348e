import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "../context";
import { translationsOfCatalogue } from "./catalogue-translations";
import { translationsOfMarkets } from "./market-translations";

export interface TranslationRow {
  reference: string;
  reference_id: string;
  locale_code: "zh-CN";
  translations: Record<string, string>;
}

/** Medusa's own list of locales knows regions only; the storefront's English is plain `en`. */
async function ensureEnglish({ translations }: SeedContext): Promise<void> {
  const known = await translations.listLocales({ code: ["en", "zh-CN"] });
  const names = { en: "English", "zh-CN": "简体中文" };
  const missing = (["en", "zh-CN"] as const).filter((code) => !known.some((locale) => locale.code === code));
  if (missing.length) await translations.createLocales(missing.map((code) => ({ code, name: names[code] })));
}

/** The base texts are English; Chinese lies beside them. What an editor has translated is not touched. */
export async function ensureTranslations(context: SeedContext): Promise<void> {
  await ensureEnglish(context);
  const wanted = [...(await translationsOfCatalogue(context)), ...(await translationsOfMarkets(context))];
  const known = await context.translations.listTranslations(
    { locale_code: "zh-CN" },
    { select: ["id", "reference_id", "reference"], take: 100_000 },
  );
  const done = new Set(known.map((row) => row.reference_id));
  const missing = wanted.filter((row) => !done.has(row.reference_id));
  if (missing.length) await createTranslationsWorkflow(context.container).run({ input: { translations: missing } });
}
