import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AgreementDetailAnswer } from "../../types/agreements";
import type { InvoiceAnswer } from "../../types/sponsor-money";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { ReissueDialog } from "./reissue-dialog";
import { TransferDialog } from "./transfer-dialog";

const COLOR = { open: "orange", overdue: "red", paid: "green", cancelled: "grey" } as const;

interface Asked {
  what: "transfer" | "reissue";
  invoice: InvoiceAnswer;
}

export function Invoices({ agreement, invoices }: Pick<AgreementDetailAnswer, "agreement" | "invoices">) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Section
      title={t("agreements.invoices.title")}
      text={invoices.length === 0 ? t("agreements.invoices.none") : undefined}
    >
      {invoices.length > 0 && (
        <ul className="divide-y">
          {invoices.map((invoice) => (
            <Invoice
              key={invoice.id}
              invoice={invoice}
              cancelled={invoices.find(({ id }) => id === (invoice.cancels ?? invoice.credits))?.number}
              onAsk={(what) => setAsked({ what, invoice })}
            />
          ))}
        </ul>
      )}
      {asked?.what === "transfer" && (
        <TransferDialog agreementId={agreement.id} invoice={asked.invoice} onClose={close} />
      )}
      {asked?.what === "reissue" && (
        <ReissueDialog agreementId={agreement.id} invoice={asked.invoice} onClose={close} />
      )}
    </Section>
  );
}

interface InvoiceProps {
  invoice: InvoiceAnswer;
  /** The number of the one that it takes back. */
  cancelled: string | undefined;
  onAsk: (what: Asked["what"]) => void;
}

function Invoice({ invoice, cancelled, onAsk }: InvoiceProps) {
  const { t, day, minor } = useWords();
  const { number, state, gross_minor, paid_minor, owed_minor, currency_code, reason } = invoice;
  const sums = [
    paid_minor !== "0" && t("agreements.invoices.paid", { amount: minor(paid_minor, currency_code) }),
    owed_minor !== "0" && t("agreements.invoices.owed", { amount: minor(owed_minor, currency_code) }),
    cancelled && t(`agreements.invoices.${invoice.credits ? "credits" : "cancels"}`, { number: cancelled }),
    invoice.credited_minor !== "0" &&
      t("agreements.invoices.credited", { amount: minor(invoice.credited_minor, currency_code) }),
  ].filter(Boolean);
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Text size="small" leading="compact" weight="plus">
          {number} <span className="font-normal tabular-nums">· {minor(gross_minor, currency_code)}</span>
        </Text>
        <StatusBadge color={COLOR[state] ?? "grey"}>{t(`agreements.invoices.state.${state}`)}</StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {[t("agreements.invoices.dates", { issued: day(invoice.issued_on), due: day(invoice.due_on) }), ...sums].join(
          " · ",
        )}
      </Text>
      {reason && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line break-words">
          {t("agreements.invoices.reason", {
            reason: t(`agreements.log.reason.${reason}`, { defaultValue: reason }),
          })}
        </Text>
      )}
      {owed_minor !== "0" && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" variant="secondary" onClick={() => onAsk("transfer")}>
            {t("agreements.actions.confirmTransfer")}
          </Button>
          {owed_minor === gross_minor && (
            <Button size="small" variant="transparent" onClick={() => onAsk("reissue")}>
              {t("agreements.actions.reissue")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
