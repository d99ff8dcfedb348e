import { Trans, useLingui } from "@lingui/react/macro";
import { urls } from "~/config/urls";
import type { Flash } from "~/lib/http/jar.server";
import { useShop } from "~/lib/reader/shop-context";
import { BrandMark } from "./brand-mark";
import { FlashMessage } from "./flash-message";
import { Icon } from "./icon";
import { Link } from "./link";
import { PreferencesMenu } from "./preferences-menu";
import { SearchBox } from "./search-box";

function TestModeBanner() {
  const { demoMail } = useShop();
  return (
    <p className="bg-ochre px-4 py-1.5 text-center text-sm font-medium text-ochre-ink">
      <Trans>Demo shop: payments are not real, and nothing will be sent.</Trans>
      {demoMail && (
        <a href={urls.demoMail()} className="ms-2 underline underline-offset-4">
          <Trans>Read the mails it writes</Trans>
        </a>
      )}
    </p>
  );
}

function CartLink() {
  const { language, cartCount } = useShop();
  const { t } = useLingui();
  return (
    <Link to={urls.cart(language)} className="icon-button relative" aria-label={t`Cart, ${cartCount}`}>
      <Icon name="bag" />
      {cartCount > 0 && <span className="cart-count">{cartCount > 99 ? "99+" : cartCount}</span>}
    </Link>
  );
}

export function SiteHeader({ flash }: { flash: Flash | undefined }) {
  const { language, navigation, paymentsTestMode, signedIn } = useShop();
  const { t } = useLingui();
  return (
    <>
      <a href="#content" className="skip-link">
        <Trans>Skip to content</Trans>
      </a>
      <header className="site-header">
        {paymentsTestMode && <TestModeBanner />}
        <div className="page-width flex items-center gap-x-1 gap-y-2 py-3 sm:gap-x-3 max-md:flex-wrap">
          <Link to={urls.home(language)} className="flex items-center gap-2.5 me-auto md:me-4">
            <BrandMark />
            <span className="leading-none">
              <span className="block font-display text-xl tracking-tight">Keepsake</span>
              <span className="mt-1 block text-xs text-quiet">
                <Trans>Blue Elephant</Trans>
              </span>
            </span>
          </Link>
          <SearchBox />
          <PreferencesMenu />
          <Link
            to={signedIn ? urls.account(language) : urls.login(language)}
            className="icon-button"
            aria-label={signedIn ? t`Your account` : t`Log in`}
          >
            <Icon name="person" />
          </Link>
          <CartLink />
        </div>
        <nav aria-label={t`Departments`} className="page-width scroll-row">
          <Link to={urls.catalogue(language)} className="nav-link">
            <Trans>Everything</Trans>
          </Link>
          {navigation.map(({ handle, name }) => (
            <Link key={handle} to={urls.category(language, handle)} className="nav-link">
              {name}
            </Link>
          ))}
          <Link to={urls.impact(language)} className="nav-link">
            <Trans>What it pays for</Trans>
          </Link>
          <Link to={urls.sponsors(language)} className="nav-link">
            <Trans>Sponsors</Trans>
          </Link>
        </nav>
      </header>
      {flash && <FlashMessage flash={flash} />}
    </>
  );
}
