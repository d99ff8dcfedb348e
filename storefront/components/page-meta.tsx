import { languages, localeOf, pathInLanguage } from "~/config/languages";
import { useShop } from "~/lib/reader/shop-context";

interface Props {
  title: string;
  description?: string;
  /** The canonical path with its language; its twins are derived from it. */
  path: string;
  /** An absolute path to a picture of 1200 by 630. */
  image?: string;
  type?: "website" | "product";
  jsonLd?: object;
  isHidden?: boolean;
}

/** What search engines and link previews read. React lifts all of it into the head. */
export function PageMeta({ title, description, path, image, type = "website", jsonLd, isHidden }: Props) {
  const { storefrontUrl, locale } = useShop();
  const fullTitle = `${title} · Keepsake`;
  const url = storefrontUrl + path;
  return (
    <>
      <title>{fullTitle}</title>
      {description && <meta name="description" content={description} />}
      {isHidden ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={url} />
          {languages.map((language) => (
            <link
              key={language}
              rel="alternate"
              hrefLang={localeOf(language)}
              href={storefrontUrl + pathInLanguage(path, language)}
            />
          ))}
          <link rel="alternate" hrefLang="x-default" href={storefrontUrl + pathInLanguage(path, "en")} />
        </>
      )}
      <meta property="og:site_name" content="Keepsake" />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:type" content={type} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={locale.replace("-", "_")} />
      {image && <meta property="og:image" content={storefrontUrl + image} />}
      <meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
      {jsonLd && (
        <script
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a "<" in a text cannot end the script, it is escaped
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll("<", "\\u003c") }}
        />
      )}
    </>
  );
}
