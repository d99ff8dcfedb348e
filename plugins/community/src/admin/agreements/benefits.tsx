import { Text } from "@medusajs/ui";
import type { EntitlementAnswer, ScorecardAnswer } from "../../types/claims";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { Claim } from "./claim";

/** What was promised, what was asked for of it, and what the shop still owes. */
export function Benefits({ scorecard }: { scorecard: ScorecardAnswer }) {
  const { t, minor } = useWords();
  const { promised, delivered, overdue, make_good_minor, currency_code, entitlements } = scorecard;
  const sum = t("claims.sum", { promised, delivered, overdue });
  const owed =
    make_good_minor && make_good_minor !== "0"
      ? ` ${t("claims.makeGood", { amount: minor(make_good_minor, currency_code) })}`
      : "";
  return (
    <Section title={t("claims.title")} text={sum + owed}>
      <ul className="divide-y">
        {entitlements.map((entitlement) => (
          <Benefit key={entitlement.benefit_id} entitlement={entitlement} />
        ))}
      </ul>
    </Section>
  );
}

function Benefit({ entitlement }: { entitlement: EntitlementAnswer }) {
  const { t, day, locale } = useWords();
  const { name, promised, delivered, left, overdue, due_at, claims } = entitlement;
  return (
    <li className="px-6 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {wordsOf(name, locale)}
        </Text>
        <Text size="small" className={overdue > 0 ? "text-ui-fg-error" : "text-ui-fg-subtle"}>
          {t("claims.counts", { promised, delivered, left })}
          {due_at && ` · ${t("claims.due", { when: day(due_at) })}`}
        </Text>
      </div>
      {claims.length > 0 && (
        <ul className="mt-3 flex flex-col gap-y-3">
          {claims.map((claim) => (
            <Claim key={claim.id} claim={claim} benefit={wordsOf(name, locale)} />
          ))}
        </ul>
      )}
    </li>
  );
}
