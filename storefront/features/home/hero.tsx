import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { Picture } from "~/components/picture";
import { urls } from "~/config/urls";
import type { Picture as PictureData } from "~/lib/catalogue/types";
import { useShop } from "~/lib/reader/shop-context";

export function Hero({ picture }: { picture: PictureData | undefined }) {
  const { language } = useShop();
  return (
    <section className="page-width hero">
      <div className="hero-words">
        <p className="eyebrow">
          <Trans>The shop of the Blue Elephant Community</Trans>
        </p>
        <h1 className="hero-title">
          <Trans>Keep something of the work.</Trans>
        </h1>
        <p className="max-w-md text-lg text-quiet">
          <Trans>
            An elephant for your desk, a shirt for the summit, a mug for the long migration. What you keep pays for what we
            do together.
          </Trans>
        </p>
        <p className="flex flex-wrap gap-3 pt-2">
          <Link to={urls.catalogue(language)} className="button button-primary">
            <Trans>See everything</Trans>
          </Link>
          <Link to={urls.about(language)} className="button">
            <Trans>What the money is for</Trans>
          </Link>
        </p>
      </div>
      {picture && (
        <div className="hero-picture">
          <Picture picture={picture} sizes="(min-width: 82rem) 46rem, (min-width: 64rem) 56vw, 100vw" ratio={16 / 9} maxWidth={1440} isFirst />
        </div>
      )}
    </section>
  );
}
