import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";

export function Purpose() {
  const { language } = useShop();
  return (
    <section className="page-width mt-20" aria-labelledby="purpose">
      <div className="purpose">
        <h2 id="purpose" className="heading-2 lg:col-span-3">
          <Trans>What the money is for</Trans>
        </h2>
        <div>
          <h3 className="heading-3">
            <Trans>First, the people who make it</Trans>
          </h3>
          <p className="mt-2 text-quiet">
            <Trans>Small workshops, fair prices, runs no larger than what we expect to sell.</Trans>
          </p>
        </div>
        <div>
          <h3 className="heading-3">
            <Trans>Then, goals we agreed on</Trans>
          </h3>
          <p className="mt-2 text-quiet">
            <Trans>What remains goes to teaching, translation and meetups, chosen by members, counted in the open.</Trans>
          </p>
        </div>
        <div>
          <h3 className="heading-3">
            <Trans>And thanks, to those who give their time</Trans>
          </h3>
          <p className="mt-2 text-quiet">
            <Trans>Contributors are thanked with the same things you find here, not with badges nobody can hold.</Trans>
          </p>
        </div>
        <p className="lg:col-span-3">
          <Link to={urls.about(language)} className="text-link">
            <Trans>Read how it works</Trans>
          </Link>
        </p>
      </div>
    </section>
  );
}
