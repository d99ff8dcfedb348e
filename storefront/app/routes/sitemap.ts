import { type Language, languages, localeOf } from "~/config/languages";
import { urls } from "~/config/urls";
import { env } from "~/lib/env.server";
import { escapeXml, xmlResponse } from "~/lib/feeds/xml";
import { readImpact } from "~/lib/impact/read.server";
import { getCatalogue } from "~/lib/reader/reader.server";
import type { ImpactAnswer } from "../../../plugins/community/src/types/impact";
import type { Route } from "./+types/sitemap";

/** A map without the goals is better than none while the backend is away. */
const publicGoals = async (): Promise<Pick<ImpactAnswer["goals"][number], "slug">[]> => {
  try {
    return (await readImpact<ImpactAnswer>()).goals;
  } catch {
    return [];
  }
};

/** Every public page in both languages, each naming its twin. */
export const loader = async ({ context }: Route.LoaderArgs) => {
  const goals = await publicGoals();
  const { products, categories, collections } = getCatalogue(context);
  const pages: ((language: Language) => string)[] = [
    urls.home,
    (language) => urls.catalogue(language),
    ...categories.map(
      ({ handle }) =>
        (language: Language) =>
          urls.category(language, handle),
    ),
    ...collections.map(
      ({ handle }) =>
        (language: Language) =>
          urls.collection(language, handle),
    ),
    ...products.map(
      ({ handle }) =>
        (language: Language) =>
          urls.product(language, handle),
    ),
    (language) => urls.impact(language),
    (language) => urls.books(language),
    (language) => urls.verify(language),
    ...goals.map(
      ({ slug }) =>
        (language: Language) =>
          urls.goal(language, slug),
    ),
    (language) => urls.contributors(language),
    urls.sponsors,
    urls.about,
    ...(["terms", "privacy", "returns", "imprint"] as const).map(
      (page) => (language: Language) => urls.legal(language, page),
    ),
  ];
  const address = (path: string) => escapeXml(env().storefrontUrl + path);
  const entries = pages.flatMap((page) => {
    const twins = languages
      .map((other) => `<xhtml:link rel="alternate" hreflang="${localeOf(other)}" href="${address(page(other))}"/>`)
      .join("");
    return languages.map((language) => `<url><loc>${address(page(language))}</loc>${twins}</url>`);
  });
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("\n")}\n</urlset>\n`,
  );
};
