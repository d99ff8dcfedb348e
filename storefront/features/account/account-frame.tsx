import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form, useLocation } from "react-router";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";

/** The rooms of the account, and the way out of it. */
export function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  const { language } = useShop();
  const { t } = useLingui();
  const { pathname } = useLocation();
  const links: [string, string][] = [
    [urls.account(language), t`Overview`],
    [urls.accountOrders(language), t`Orders`],
    [urls.accountSponsorships(language), t`Sponsorships`],
    [urls.accountRecognition(language), t`Work and thanks`],
    [urls.accountAddresses(language), t`Addresses`],
    [urls.accountProfile(language), t`Name and language`],
  ];
  return (
    <section className="page-width py-10 md:py-14">
      <h1 className="heading-1">{title}</h1>
      <div className="mt-6 flex flex-wrap items-center gap-x-7 border-b border-line">
        <nav aria-label={t`Account`} className="scroll-row flex-1">
          {links.map(([to, label]) => (
            <Link key={to} to={to} className="nav-link" aria-current={pathname === to ? "page" : undefined}>
              {label}
            </Link>
          ))}
        </nav>
        <Form method="post" action={urls.logout(language)}>
          <button type="submit" className="button button-quiet">
            <Trans>Log out</Trans>
          </button>
        </Form>
      </div>
      <div className="mt-8">{children}</div>
    </section>
  );
}
