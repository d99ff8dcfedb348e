import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { Picture } from "~/components/picture";
import { Price } from "~/components/price";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { HomeData } from "./load-home.server";

export function EditionBand({ edition: { card, limitPerPerson } }: { edition: NonNullable<HomeData["edition"]> }) {
  const { language } = useShop();
  const left = card.edition?.left ?? 0;
  const size = card.edition?.size ?? 1;
  return (
    <section className="page-width mt-20" aria-labelledby="edition">
      <div className="edition-band">
        {card.picture && (
          <div className="overflow-hidden rounded-3xl">
            <Picture picture={card.picture} sizes="(min-width: 48rem) 36vw, 90vw" maxWidth={800} />
          </div>
        )}
        <div className="flex flex-col items-start justify-center gap-4">
          <p className="eyebrow text-ochre">
            <Trans>Limited edition</Trans>
          </p>
          <h2 id="edition" className="heading-1">
            {card.title}
          </h2>
          <p className="max-w-md opacity-85">{card.subtitle}</p>
          <p className="font-display text-2xl">
            {left > 0 ? (
              <Trans>
                {left} of {size} left
              </Trans>
            ) : (
              <Trans>All {size} have found a home</Trans>
            )}
          </p>
          <svg
            viewBox="0 0 100 1"
            preserveAspectRatio="none"
            className="h-1.5 w-full max-w-sm rounded-full"
            aria-hidden="true"
          >
            <rect width="100" height="1" fill="currentColor" opacity="0.22" />
            <rect width={(left / size) * 100} height="1" className="fill-ochre" />
          </svg>
          <p className="text-sm opacity-85">
            <Trans>At most {limitPerPerson} per person, so that more people get one.</Trans>
          </p>
          <Link to={urls.product(language, card.handle)} className="button button-ochre mt-2">
            <Trans>Have a look</Trans>
            <Price amountMajor={card.priceMajor} />
          </Link>
        </div>
      </div>
    </section>
  );
}
