import type { Locale } from "~/config/languages";
import type { TextDocument } from "./document";
import { about } from "./texts/about.server";
import { imprint } from "./texts/imprint.server";
import { privacy } from "./texts/privacy.server";
import { returns } from "./texts/returns.server";
import { terms } from "./texts/terms.server";

const legal = { terms, privacy, returns, imprint };
export type LegalPage = keyof typeof legal;

const isLegalPage = (page: string): page is LegalPage => Object.hasOwn(legal, page);

export const aboutDocument = (locale: Locale): TextDocument => about[locale];

export const legalDocument = (page: string, locale: Locale): { page: LegalPage; document: TextDocument } | undefined =>
  isLegalPage(page) ? { page, document: legal[page][locale] } : undefined;
