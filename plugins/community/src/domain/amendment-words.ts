import type { OfferTerms } from "./agreement-offer";
import type { AmendmentTerms } from "./amendment";
import { dateText, moneyText, wordsIn } from "./document-format";
import type { DocumentLocale } from "./document-text";
import type { TwoTexts } from "./two-texts";

/** Decides the words in which an amendment says on paper what it changes and what that costs. */
const inBoth = (say: (locale: DocumentLocale) => string): TwoTexts => ({ en: say("en"), "zh-CN": say("zh-CN") });

/** The line of an invoice or a credit note. */
export const differenceText = ({ program, deal }: OfferTerms, amendment: AmendmentTerms): TwoTexts =>
  inBoth((locale) => {
    const [name, from, to] = [program.name, amendment.fromTierName, deal.tierName].map((text) => wordsIn(text, locale));
    const tiers = from === to ? `${to}` : `${from} → ${to}`;
    return locale === "en"
      ? `${name}: change, ${tiers}${daysText(amendment, locale)}`
      : `${name}：变更，${tiers}${daysText(amendment, locale)}`;
  });

function daysText({ share, effectiveOn }: AmendmentTerms, locale: DocumentLocale): string {
  if (!share || !effectiveOn) return "";
  const day = dateText(effectiveOn, locale);
  return locale === "en"
    ? `, for ${share.remainingDays} of ${share.termDays} days from ${day}`
    : `，自${day}起，共 ${share.termDays} 天中的 ${share.remainingDays} 天`;
}

/** What a contract says of the one before it. */
export const changesText = ({ deal }: OfferTerms, amendment: AmendmentTerms): TwoTexts =>
  inBoth((locale) => {
    const isEnglish = locale === "en";
    const tier = [amendment.fromTierName, deal.tierName].map((text) => wordsIn(text, locale));
    const facts = [
      ...(tier[0] === tier[1] ? [] : [`${isEnglish ? "tier" : "赞助级别"} ${tier.join(" → ")}`]),
      ...amendment.benefitChanges.map(({ name, from, to }) => `${wordsIn(name, locale)} ${from} → ${to}`),
      ...(amendment.clause
        ? [isEnglish ? "a further rule, the last one below" : "新增一条条款（见下文最后一条）"]
        : []),
    ];
    const said = isEnglish ? `${facts.join("; ")}.` : `${facts.join("；")}。`;
    const cost = costText(amendment, deal.currency, locale);
    return [said, cost].filter(Boolean).join(isEnglish ? " " : "");
  });

function costText(amendment: AmendmentTerms, currency: string, locale: DocumentLocale): string {
  const gross = BigInt(amendment.grossMinor);
  if (gross === 0n) return "";
  const money = moneyText(gross < 0n ? -gross : gross, currency, locale);
  const days = daysText(amendment, locale);
  if (locale === "en") return `${gross > 0n ? "To be paid" : "Given back"}${days}: ${money} with tax.`;
  return `${gross > 0n ? "应补付" : "应退还"}${days}：${money}（含税）。`;
}
