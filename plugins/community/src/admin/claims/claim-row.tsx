import { Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { WaitingClaimAnswer } from "../../types/claims";
import { partnerName } from "../agreements/agreement-words";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";

/** It is answered on the agreement's page, beside all that it belongs to. */
export function ClaimRow({ claim }: { claim: WaitingClaimAnswer }) {
  const words = useWords();
  const { locale, word, date } = words;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        <Link to={`/sponsorship/agreements/${claim.agreement_id}`} className="underline">
          {wordsOf(claim.benefit_name, locale)} · {partnerName(claim, words)}
        </Link>
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {word("claims.state", claim.state)} · {date(claim.updated_at)}
      </Text>
    </li>
  );
}
