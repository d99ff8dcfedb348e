import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form } from "react-router";
import { ClockTime, TimeLeft } from "~/components/buying/time-left";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { ThingCard } from "./thing-card";
import type { PlaceView } from "./types";

function Frame({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-8 py-12">
      <h1 className="heading-1 max-w-3xl">{title}</h1>
      <div className="card grid max-w-2xl gap-6 p-6 sm:p-8">{children}</div>
    </section>
  );
}

/** What a button does is said beside it, before it is pressed. */
function Leave({ label, consequence }: { label: ReactNode; consequence: ReactNode }) {
  return (
    <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-1" preventScrollReset>
      <button type="submit" name="intent" value="leave" className="button">
        {label}
      </button>
      <span className="text-sm text-quiet">{consequence}</span>
    </Form>
  );
}

function Accept({ label }: { label: ReactNode }) {
  return (
    <Form method="post">
      <button type="submit" name="intent" value="accept" className="button button-primary px-8 text-lg">
        {label}
      </button>
    </Form>
  );
}

function Again({ view: { thing, quantity } }: { view: PlaceView }) {
  const { language } = useShop();
  return (
    <p className="flex flex-wrap gap-3">
      {thing && (
        <Link
          to={urls.waitList(language, "", { variant: thing.variantId, quantity })}
          className="button button-primary"
        >
          <Trans>Line up again</Trans>
        </Link>
      )}
      <Link to={urls.catalogue(language)} className="button">
        <Trans>See everything</Trans>
      </Link>
    </p>
  );
}

function Offered({ view, until }: { view: PlaceView; until: NonNullable<PlaceView["until"]> }) {
  const { quantity, offered } = view;
  return (
    <Frame title={<Trans>It is your turn</Trans>}>
      {view.thing && <ThingCard thing={view.thing} quantity={offered} />}
      <p className="text-lg">
        <Trans>
          We keep this for you until <ClockTime moment={until} />; nobody else can buy it meanwhile.
        </Trans>{" "}
        <TimeLeft moment={until} />
      </p>
      {offered < quantity && (
        <p className="text-quiet">
          <Trans>
            You asked for {quantity}; this is what there is. If you take it, you can line up again for the rest.
          </Trans>
        </p>
      )}
      <Accept label={<Trans>Take it: put it in my cart</Trans>} />
      <Leave
        label={<Trans>I no longer want it</Trans>}
        consequence={<Trans>Then the next in line gets it at once, and your place is gone.</Trans>}
      />
    </Frame>
  );
}

function Waiting({ view: { thing, quantity, position } }: { view: PlaceView }) {
  return (
    <Frame title={<Plural value={position} one="You are the first in line" other="You are number # in line" />}>
      {thing && <ThingCard thing={thing} quantity={quantity} />}
      <p className="text-lg text-quiet">
        <Trans>
          When one comes free and it is your turn, we write to you and keep it for you for 24 hours. You need not look
          in here; nothing is charged until you decide.
        </Trans>
      </p>
      <Leave
        label={<Trans>Leave the line</Trans>}
        consequence={<Trans>Your place is gone then; you can line up again, at the end.</Trans>}
      />
    </Frame>
  );
}

const endings: Partial<Record<PlaceView["state"], { title: ReactNode; text: ReactNode }>> = {
  bought: {
    title: <Trans>It is yours</Trans>,
    text: <Trans>You took what was kept for you, and your order is made. Its mail tells you everything.</Trans>,
  },
  cancelled: {
    title: <Trans>You have left the line</Trans>,
    text: <Trans>Nothing is kept for you any more, and you get no more mails about it.</Trans>,
  },
  expired: {
    title: <Trans>The time has run out</Trans>,
    text: <Trans>What we kept for you goes to the next in line. If you still want it, you can line up again.</Trans>,
  },
};

/** One place in a line, in whatever state it is. */
export function PlacePage({ view }: { view: PlaceView }) {
  if (view.state === "waiting") return <Waiting view={view} />;
  if (view.state === "offered" && view.until) return <Offered view={view} until={view.until} />;
  if (view.state === "accepted")
    return (
      <Frame title={<Trans>It is in your cart</Trans>}>
        {view.thing && <ThingCard thing={view.thing} quantity={view.offered} />}
        <p className="text-lg text-quiet">
          <Trans>You have taken what was kept for you. Your cart says how long it is still kept.</Trans>
        </p>
        <Accept label={<Trans>To the cart</Trans>} />
      </Frame>
    );
  const ending = endings[view.state] ?? endings.expired;
  return (
    <Frame title={ending?.title}>
      {view.thing && <ThingCard thing={view.thing} />}
      <p className="text-lg text-quiet">{ending?.text}</p>
      <Again view={view} />
    </Frame>
  );
}

/** The same page for a link that was cut in two and for one that never was. */
export function NoPlace() {
  const { language } = useShop();
  return (
    <Frame title={<Trans>We know no place of this address</Trans>}>
      <p className="text-lg text-quiet">
        <Trans>
          Perhaps the address was cut short. The link in the mail we sent you is the surest way to your place.
        </Trans>
      </p>
      <p>
        <Link to={urls.home(language)} className="button button-primary">
          <Trans>To the start page</Trans>
        </Link>
      </p>
    </Frame>
  );
}
