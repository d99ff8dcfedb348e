import { msg } from "@lingui/core/macro";
import { urls } from "~/config/urls";
import { env } from "~/lib/env.server";
import { escapeXml, xmlResponse } from "~/lib/feeds/xml";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/feed";

const maxItems = 20;

/** New things by RSS, one feed a language. */
export const loader = ({ context }: Route.LoaderArgs) => {
  const { language, locale } = getReader(context);
  const i18n = i18nOf(locale);
  const origin = env().storefrontUrl;
  const items = getCatalogue(context)
    .products.slice(0, maxItems)
    .map((product) => {
      const link = escapeXml(origin + urls.product(language, product.handle));
      const date = new Date(product.createdAt).toUTCString();
      return `<item><title>${escapeXml(product.title)}</title><link>${link}</link><guid isPermaLink="false">${escapeXml(product.id)}</guid><pubDate>${date}</pubDate><description>${escapeXml(product.seoDescription)}</description></item>`;
    });
  const title = escapeXml(i18n._(msg`Keepsake: new things`));
  const about = escapeXml(i18n._(msg`What is new in the shop of the Blue Elephant Community`));
  const self = escapeXml(origin + urls.feed(language));
  return xmlResponse(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${title}</title><link>${escapeXml(origin + urls.home(language))}</link><description>${about}</description><language>${locale}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>${items.join("")}</channel></rss>\n`,
    "application/rss+xml",
  );
};
