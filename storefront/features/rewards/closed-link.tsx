import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { TakeDown } from "./take-down";

function Frame({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-8 py-12">
      <h1 className="heading-1 max-w-3xl">{title}</h1>
      <div className="card grid max-w-2xl gap-5 p-6 sm:p-8">{children}</div>
    </section>
  );
}

/** The same page for a link that was used, has run out, was replaced, and that never was. */
export function ClosedLink() {
  const { language } = useShop();
  return (
    <Frame title={<Trans>This link opens nothing, or nothing any more</Trans>}>
      <p className="text-lg text-quiet">
        <Trans>
          It may have been used already, its time may have run out, or a newer mail of ours has taken its place. It may
          also have been cut short on its way.
        </Trans>
      </p>
      <ul className="list-disc space-y-2 ps-5">
        <li>
          <Trans>Look for our newest mail about your reward, and open the link in that one.</Trans>
        </li>
        <li>
          <Trans>If you have claimed your reward, the mail with your order is the surest way to it.</Trans>
        </li>
        <li>
          <Trans>If neither helps, write to us: what nobody has claimed can be given again.</Trans>
        </li>
      </ul>
      <p className="flex flex-wrap gap-3">
        <Link to={urls.home(language)} className="button button-primary">
          <Trans>To the start page</Trans>
        </Link>
        <Link to={urls.legal(language, "imprint")} className="button">
          <Trans>How to reach us</Trans>
        </Link>
      </p>
      <TakeDown />
    </Frame>
  );
}

/** Asked for too often: what is behind the link is not touched by that. */
export function BusyLink({ text }: { text: string }) {
  return (
    <Frame title={<Trans>One moment, please</Trans>}>
      <p className="text-lg text-quiet">{text}</p>
    </Frame>
  );
}
