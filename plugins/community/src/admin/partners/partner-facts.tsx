import type { PartnerAnswer } from "../../types/partners";
import { inOtherLanguage } from "../goals/in-language";
import { FactList } from "../page/fact-list";
import { WebLink } from "../page/web-link";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

export function PartnerFacts({ partner }: { partner: PartnerAnswer }) {
  const { t, word, date, locale } = useWords();
  const country = new Intl.DisplayNames(locale, { type: "region" }).of(partner.country.toUpperCase());
  const language = new Intl.DisplayNames(locale, { type: "language" }).of(partner.locale);
  const other = inOtherLanguage(partner.name, locale);
  return (
    <FactList
      facts={[
        [t("partners.facts.otherName"), other !== wordsOf(partner.name, locale) && other],
        [t("partners.facts.kinds"), partner.kinds.map((kind) => word("partners.kind", kind)).join(" · ")],
        [
          t("partners.facts.site"),
          <WebLink key="site" address={partner.site}>
            {partner.site}
          </WebLink>,
        ],
        [t("partners.facts.country"), country],
        [t("partners.facts.taxNumber"), partner.tax_number],
        [t("partners.facts.invoiceTitle"), partner.invoice_title],
        [
          t("partners.facts.address"),
          <span key="address" className="whitespace-pre-line">
            {partner.billing_address}
          </span>,
        ],
        [t("partners.facts.timeZone"), partner.time_zone],
        [t("partners.facts.language"), language],
        [t("partners.facts.created"), date(partner.created_at)],
      ].map(([name, value]) => [name as string, value || null])}
    />
  );
}
