import { Trans, useLingui } from "@lingui/react/macro";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { BrandMark } from "./brand-mark";
import { Link } from "./link";

export function SiteFooter() {
  const { language, signedIn } = useShop();
  const { t } = useLingui();
  return (
    <footer className="site-footer">
      <div className="page-width grid grid-cols-2 gap-x-6 gap-y-10 py-14 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="col-span-2 max-w-sm lg:col-span-1">
          <BrandMark className="size-11" />
          <p className="mt-4 font-display text-lg leading-snug">
            <Trans>Things worth keeping, made for the people who do the work.</Trans>
          </p>
          <p className="mt-2 text-sm text-quiet">
            <Trans>The shop of the Blue Elephant Community. Part of every price goes to a goal we all agreed on.</Trans>
          </p>
        </div>
        <FooterLinks
          title={t`Shop`}
          links={[
            [urls.catalogue(language), t`Everything`],
            [urls.collection(language, "limited-editions"), t`Limited editions`],
            [urls.search(language), t`Search`],
            [urls.feed(language), t`New things by RSS`],
          ]}
        />
        <FooterLinks
          title={t`You`}
          links={[
            [urls.cart(language), t`Your cart`],
            signedIn ? [urls.account(language), t`Your account`] : [urls.login(language), t`Log in`],
            [urls.legal(language, "returns"), t`Shipping and returns`],
          ]}
        />
        <FooterLinks
          title={t`Us`}
          links={[
            [urls.about(language), t`What it is for`],
            [urls.impact(language), t`What it pays for`],
            [urls.books(language), t`Check the books`],
            [urls.contributors(language), t`Contributors`],
            [urls.sponsors(language), t`Sponsors`],
            [urls.verify(language), t`Verify a document`],
            [urls.legal(language, "terms"), t`Terms`],
            [urls.legal(language, "privacy"), t`Privacy`],
            [urls.legal(language, "imprint"), t`Imprint`],
          ]}
        />
      </div>
    </footer>
  );
}

function FooterLinks({ title, links }: { title: string; links: [string, string][] }) {
  return (
    <nav aria-label={title}>
      <h2 className="text-sm font-semibold">{title}</h2>
      <ul className="mt-3 space-y-1 text-sm">
        {links.map(([to, label]) => (
          <li key={to}>
            <Link to={to} className="footer-link" reloadDocument={to.endsWith(".xml")}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
