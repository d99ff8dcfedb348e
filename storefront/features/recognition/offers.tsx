import { Plural, Trans } from "@lingui/react/macro";
import { Thumbnail } from "~/components/buying/thumbnail";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { RedemptionRequest } from "../../../plugins/community/src/types/points";
import type { RecognitionView } from "./load-recognition.server";
import { missingPoints, whoCanPay } from "./redemption-fields";
import { SpendForm } from "./spend-form";

interface Props extends Pick<RecognitionView, "offers" | "people"> {
  /** What was tried and refused. */
  redemption: RedemptionRequest | undefined;
}

/** What points buy here, the cheapest first. */
export function Offers({ offers, people, redemption }: Props) {
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="offers">
      <h2 id="offers" className="heading-2">
        <Trans>What your points buy</Trans>
      </h2>
      <p className="mt-2 text-quiet">
        <Trans>
          A link comes by mail: with it you choose a size and say where it goes. Your place on the board stays as it is.
        </Trans>
      </p>
      <ul className="mt-4 grid gap-4">
        {offers.map((offer) => (
          // Another key is another purchase: its question is closed again.
          <Offer
            key={offer.redemptionKey}
            offer={offer}
            people={people}
            redemption={redemption?.redeemable_id === offer.id ? redemption : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

function Offer({ offer, people, redemption }: Omit<Props, "offers"> & { offer: Props["offers"][number] }) {
  const { language } = useShop();
  const { title, handle, picture, points, isAvailable } = offer;
  const payers = whoCanPay(people, points);
  const missing = missingPoints(people, points);
  return (
    <li className="card flex items-start gap-4 p-5 wrap-anywhere">
      <Thumbnail picture={picture} className="size-18 sm:size-24" />
      <div className="min-w-0 flex-1">
        <h3 className="heading-3">
          <Link to={urls.product(language, handle)} className="text-link">
            {title}
          </Link>
        </h3>
        <p className="mt-1 font-semibold">
          <Plural value={points} one="# point" other="# points" />
        </p>
        {!isAvailable && (
          <p className="mt-1 text-sm text-ochre-text">
            <Trans>Sold out now: you can wait for it.</Trans>
          </p>
        )}
        {payers.length === 0 ? (
          <p className="mt-1 text-sm text-quiet">
            <Plural value={missing} one="# more point is needed" other="# more points are needed" />
          </p>
        ) : (
          <SpendForm offer={offer} payers={payers} redemption={redemption} />
        )}
      </div>
    </li>
  );
}
