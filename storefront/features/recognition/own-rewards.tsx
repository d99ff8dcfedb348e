import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { LinkMailed } from "./link-mailed";
import type { RecognitionView } from "./load-recognition.server";
import { RewardSharing } from "./reward-sharing";
import { StateBadge } from "./state-badge";

/** What the reader was thanked with and claimed while logged in, and where it is now. */
export function OwnRewards({ rewards }: Pick<RecognitionView, "rewards">) {
  return (
    <section aria-labelledby="thanks">
      <h2 id="thanks" className="heading-2">
        <Trans>Thanks you received</Trans>
      </h2>
      {rewards.length === 0 ? (
        <p className="mt-3 text-quiet">
          <Trans>No thanks yet. What you claim while you are logged in appears here, with the way of its parcel.</Trans>
        </p>
      ) : (
        <ul className="mt-4 grid gap-4">
          {rewards.map((reward) => (
            <Reward key={reward.id} reward={reward} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Reward({ reward }: { reward: RecognitionView["rewards"][number] }) {
  const { program, message, state, at, date, worth, items, order, canBeShared } = reward;
  return (
    <li className="card grid gap-3 p-5 wrap-anywhere">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 className="heading-3 min-w-0">{program || <Trans>Your reward</Trans>}</h3>
        <StateBadge state={state} />
      </div>
      <p className="text-sm text-quiet">
        <time dateTime={at}>{date}</time>
        {worth && (
          <>
            {" · "}
            <Trans>worth {worth}</Trans>
          </>
        )}
      </p>
      {message && (
        <blockquote className="border-s-4 border-ochre ps-4 whitespace-pre-line" dir="auto">
          {message}
        </blockquote>
      )}
      <ul>
        {items.map(({ id, title, variant, quantity }) => (
          <li key={id}>
            {title || <Trans>A thing that has left the shop</Trans>}
            {variant && <span className="text-quiet"> · {variant}</span>}{" "}
            <span className="text-quiet">× {quantity}</span>
          </li>
        ))}
      </ul>
      {state === "issued" && <LinkMailed />}
      {order && <ToOrder {...order} />}
      {canBeShared && <RewardSharing reward={reward} />}
    </li>
  );
}

function ToOrder({ id, displayId }: { id: string; displayId: number }) {
  const { language } = useShop();
  return (
    <p>
      <Link to={urls.order(language, id)} className="text-link inline-flex min-h-10 items-center">
        <Trans>Order {displayId}</Trans>
      </Link>
    </p>
  );
}
