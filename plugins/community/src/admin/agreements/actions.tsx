import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { AgreementDetailAnswer, AgreementState } from "../../types/agreements";
import { AmendmentDialog } from "../amendments/amendment-dialog";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { CountersignDialog } from "./countersign-dialog";
import { MoveDialog } from "./move-dialog";
import { moveName } from "./move-name";
import { OfferDialog } from "./offer-dialog";
import { RenewalDialog } from "./renewal-dialog";

type Asked = AgreementState | "countersign" | "renew" | "amend";

/** One button for each move that the shop allows; nothing without a second press. */
export function Actions({ detail }: { detail: AgreementDetailAnswer }) {
  const { t } = useWords();
  const { agreement } = detail;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const acts: Asked[] = [
    ...(waitsForShop(detail) ? (["countersign"] as const) : []),
    ...(canBeRenewed(detail) ? (["renew"] as const) : []),
    ...(canAmend(detail) ? (["amend"] as const) : []),
    ...agreement.next_states,
  ];
  const nameOf = (act: Asked) => {
    if (act === "countersign") return t("agreements.actions.countersign");
    if (act === "renew") return t("renewals.button");
    if (act === "amend") return t("amendments.actions.propose");
    if (act === "offered") return t(`agreements.actions.${agreement.revision === 0 ? "offer" : "offerAgain"}`);
    return t(`agreements.move.${moveName(agreement.state, act)}.button`);
  };
  const isUsual = (act: Asked) =>
    act === "countersign" ||
    (act === "renew" && agreement.renewal_problem !== null) ||
    (act === "amend" && detail.change_request !== null) ||
    (act === "offered" && agreement.state === "submitted") ||
    agreement.state === "suspended";
  return (
    <Section title={t("agreements.actions.title")} text={acts.length === 0 ? t("agreements.actions.none") : undefined}>
      {acts.length > 0 && (
        <ul className="flex flex-wrap gap-2 px-6 py-4">
          {acts.map((act) => (
            <li key={act}>
              <Button
                size="small"
                variant={isUsual(act) && act !== "terminated" ? "primary" : "secondary"}
                onClick={() => setAsked(act)}
              >
                {nameOf(act)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked === "countersign" && <CountersignDialog agreement={agreement} onClose={close} />}
      {asked === "offered" && <OfferDialog agreement={agreement} onClose={close} />}
      {asked === "renew" && <RenewalDialog agreement={agreement} onClose={close} />}
      {asked === "amend" && <AmendmentDialog detail={detail} onClose={close} />}
      {asked && asked !== "countersign" && asked !== "renew" && asked !== "amend" && asked !== "offered" && (
        <MoveDialog agreement={agreement} to={asked} onClose={close} />
      )}
    </Section>
  );
}

/** What is signed by all, and goes on. */
function canAmend(detail: AgreementDetailAnswer): boolean {
  const { state } = detail.agreement;
  return state === "active" || (state === "signed" && !waitsForShop(detail));
}

function waitsForShop({ agreement, offer, amendment, signatures }: AgreementDetailAnswer): boolean {
  if (amendment) return amendment.is_signed;
  const hasShops = signatures.some(({ side, revision }) => side === "shop" && revision === agreement.revision);
  return agreement.state === "signed" && offer?.contract_level === "countersigned" && !hasShops;
}

/** Also ahead of time, and after it; a subscription goes on by itself. */
function canBeRenewed({ agreement, offer }: AgreementDetailAnswer): boolean {
  const { state, renewed_by } = agreement;
  if (renewed_by !== null) return false;
  const isRunning = (state === "active" || state === "suspended") && offer?.payment_choice !== "subscription";
  return isRunning || state === "ended";
}
