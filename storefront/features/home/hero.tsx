import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import { Link } from "~/components/link";
import { Picture } from "~/components/picture";
import { urls } from "~/config/urls";
import type { Picture as PictureData } from "~/lib/catalogue/types";
import { useShop } from "~/lib/reader/shop-context";
import type { HomeData } from "./load-home.server";

interface Props {
  picture: PictureData | undefined;
  texts: HomeData["texts"];
}

export function Hero({ picture, texts }: Props) {
  const { language } = useShop();
  return (
    <section className="page-width hero">
      <div className="hero-words">
        <p className="eyebrow">{texts.eyebrow}</p>
        <h1 className="hero-title">
          {texts.title.map((line, index) => (
            <Fragment key={line}>
              {index > 0 && texts.titleSeparator}
              <span className="inline-block">{line}</span>
            </Fragment>
          ))}
        </h1>
        <p className="max-w-md text-lg text-quiet">{texts.lead}</p>
        <p className="flex flex-wrap gap-3 pt-2">
          <Link to={urls.catalogue(language)} className="button button-primary">
            <Trans>See everything</Trans>
          </Link>
          <Link to={urls.about(language)} className="button">
            {texts.purposeTitle}
          </Link>
        </p>
      </div>
      {picture && (
        <div className="hero-picture">
          <Picture
            picture={picture}
            sizes="(min-width: 82rem) 46rem, (min-width: 64rem) 56vw, 100vw"
            ratio={16 / 9}
            maxWidth={1440}
            isFirst
          />
        </div>
      )}
    </section>
  );
}
