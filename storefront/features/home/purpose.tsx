import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { HomeData } from "./load-home.server";

export function Purpose({ texts }: { texts: HomeData["texts"] }) {
  const { language } = useShop();
  return (
    <section className="page-width mt-20" aria-labelledby="purpose">
      <div className="purpose">
        <h2 id="purpose" className="heading-2 lg:col-span-3">
          {texts.purposeTitle}
        </h2>
        {texts.purpose.map(({ title, text }) => (
          <div key={title}>
            <h3 className="heading-3">{title}</h3>
            <p className="mt-2 text-quiet">{text}</p>
          </div>
        ))}
        <p className="flex flex-wrap gap-x-8 gap-y-2 lg:col-span-3">
          <Link to={urls.impact(language)} className="text-link">
            {texts.impact}
          </Link>
          <Link to={urls.sponsors(language)} className="text-link">
            {texts.sponsors}
          </Link>
          <Link to={urls.about(language)} className="text-link">
            {texts.more}
          </Link>
        </p>
      </div>
    </section>
  );
}
