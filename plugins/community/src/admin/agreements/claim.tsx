import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ClaimAnswer, ClaimState } from "../../types/claims";
import { useWords } from "../use-words";
import { ClaimDialog } from "./claim-dialog";
import { DiscountCode } from "./discount-code";

/** Where the shop may bring a request from where it is. */
const NEXT: Readonly<Record<ClaimState, readonly ClaimState[]>> = {
  open: [],
  requested: ["confirmed", "declined"],
  confirmed: ["delivered", "open"],
  declined: [],
  delivered: [],
};

export function Claim({ claim, benefit }: { claim: ClaimAnswer; benefit: string }) {
  const { t, word } = useWords();
  const [to, setTo] = useState<ClaimState | null>(null);
  const { state, details, evidence, reason, discount_code: code } = claim;
  // Shown by itself, with what became of it.
  const others = (said: string) => said !== code?.code;
  return (
    <li className="border-ui-border-base flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-l-2 pl-4">
      <div className="min-w-0">
        <Text size="small" leading="compact">
          {word("claims.state", state)}
          {reason && ` · ${reason}`}
        </Text>
        {code && <DiscountCode code={code} />}
        {Object.entries(details).map(
          ([name, said]) =>
            others(said) && (
              <Text key={name} size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
                {word("claims.field", name)}: {said}
              </Text>
            ),
        )}
        {evidence.filter(others).map((one) => (
          <Text key={one} size="small" className="text-ui-fg-subtle break-words">
            {one}
          </Text>
        ))}
      </div>
      <div className="flex gap-x-2">
        {NEXT[state].map((next) => (
          <Button key={next} size="small" variant="secondary" onClick={() => setTo(next)}>
            {t(`claims.move.${next}.button`)}
          </Button>
        ))}
      </div>
      {to && <ClaimDialog claim={claim} benefit={benefit} to={to} onClose={() => setTo(null)} />}
    </li>
  );
}
