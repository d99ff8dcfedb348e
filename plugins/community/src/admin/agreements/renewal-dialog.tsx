import { useState } from "react";
import type { AgreementAnswer, PaymentChoice, RenewalBody, RenewalChoice } from "../../types/agreements";
import { agreements as texts } from "../i18n/en/agreements";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { minorText } from "../money/minor-text";
import { Choice, type Option } from "../page/choice";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { SaidField } from "./said-field";
import { useRenewalChoices } from "./use-agreements";

const CHOICES = Object.keys(texts.payment) as PaymentChoice[];

/** The next agreement by hand: which tier, how it is paid; what was added before comes along as far as it is still sold. */
export function RenewalDialog({ agreement, onClose }: { agreement: AgreementAnswer; onClose: () => void }) {
  const words = useWords();
  const { t, minor, locale } = words;
  const { version, currency_code: currency } = agreement;
  const [draft, setDraft] = useState({ version, price: "", payment: agreement.payment_choice, message: "" });
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: tiers = [] } = useRenewalChoices(agreement.id);
  const tier = tiers.find(({ id }) => id === (chosen ?? agreement.tier.id)) ?? tiers[0];
  const isOnRequest = tier !== undefined && Object.keys(tier.price_minor).length === 0;
  const nameOf = ({ name, program_name, price_minor }: RenewalChoice) =>
    [
      `${wordsOf(program_name, locale)} · ${wordsOf(name, locale)}`,
      price_minor[currency] && minor(price_minor[currency], currency),
    ]
      .filter(Boolean)
      .join(" · ");
  const read = () => {
    const price = isOnRequest ? minorText(draft.price, currency) : null;
    const body: RenewalBody = {
      tier_id: tier?.id ?? "",
      price_minor: price,
      additions: null,
      payment_choice: draft.payment,
      message: draft.message,
      version: draft.version,
    };
    return isOnRequest && price === null
      ? { body, unreadable: amountProblem("price_minor", currency, words) }
      : { body };
  };
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/renewal`}
      isWide
      title={t("renewals.title")}
      text={t("renewals.text")}
      button={t("renewals.button")}
      read={read}
      done={() => t("renewals.done")}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Choice
            label={t("agreements.facts.tier")}
            value={tier?.id ?? ""}
            onChange={setChosen}
            options={tiers.map((each): Option => [each.id, nameOf(each)])}
            problem={problems.tier_id ?? problems.currency}
          />
          {isOnRequest && (
            <AmountField
              label={t("agreements.form.price", { currency: currency.toUpperCase() })}
              hint={t("agreements.form.priceHint")}
              value={draft.price}
              onChange={(price) => setDraft({ ...draft, price })}
              problem={problems.price_minor}
            />
          )}
          <Choice
            label={t("agreements.form.payment")}
            value={draft.payment}
            onChange={(payment) => setDraft({ ...draft, payment: payment as PaymentChoice })}
            options={CHOICES.map((choice): Option => [choice, t(`agreements.payment.${choice}`)])}
            problem={problems.payment_choice}
          />
          <SaidField
            label={t("agreements.form.message")}
            hint={t("agreements.form.messageHint")}
            isOptional
            value={draft.message}
            onChange={(message) => setDraft({ ...draft, message })}
            problem={problems.message}
          />
        </>
      )}
    </FormDialog>
  );
}
