import { useState } from "react";
import type { AgreementAnswer, PaymentChoice } from "../../types/agreements";
import { agreements as texts } from "../i18n/en/agreements";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { Choice, type Option } from "../page/choice";
import { FieldGroup } from "../page/field";
import { useProgram } from "../sponsorship/use-programs";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { FormDialog } from "./form-dialog";
import { additionProblem, draftOf, offerOf } from "./offer-draft";
import { SaidField } from "./said-field";

const CHOICES = Object.keys(texts.payment) as PaymentChoice[];

/** What the shop agrees to: the price only where the tier has none, what is added, how it is paid. */
export function OfferDialog({ agreement, onClose }: { agreement: AgreementAnswer; onClose: () => void }) {
  const words = useWords();
  const { t, minor, locale } = words;
  const [version] = useState(agreement.version);
  const [draft, setDraft] = useState(() => draftOf(agreement));
  const { data } = useProgram(agreement.program.id);
  const currency = agreement.currency_code;
  const prices = data?.tiers.find(({ id }) => id === draft.tierId)?.price_minor;
  const isOnRequest = prices !== undefined && Object.keys(prices).length === 0;
  const fixed = prices?.[currency];
  const forSale = (data?.benefits ?? []).filter(
    ({ id, is_available, is_package_only, price_minor }) =>
      (is_available && !is_package_only && currency in price_minor) || draft.quantities[id],
  );
  const read = () => {
    const { body, isUnreadable } = offerOf(draft, { currency, isOnRequest, version });
    return isUnreadable ? { body, unreadable: amountProblem("price_minor", currency, words) } : { body };
  };
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/offer`}
      isWide
      title={t("agreements.form.offerTitle")}
      text={[
        t("agreements.form.offerText"),
        fixed !== undefined && t("agreements.form.fixedPrice", { price: minor(fixed, currency) }),
      ]
        .filter(Boolean)
        .join(" ")}
      button={t("agreements.actions.offer")}
      read={read}
      done={() => t("agreements.form.offered")}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Choice
            label={t("agreements.facts.tier")}
            hint={t("agreements.form.tierHint")}
            value={draft.tierId}
            onChange={(tierId) => setDraft({ ...draft, tierId })}
            options={(data?.tiers ?? [agreement.tier]).map(({ id, name }): Option => [id, wordsOf(name, locale)])}
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
          {forSale.length > 0 && (
            <FieldGroup legend={t("agreements.form.additions")} hint={t("agreements.form.additionsHint")}>
              {forSale.map(({ id, name }) => (
                <AmountField
                  key={id}
                  isOptional
                  label={wordsOf(name, locale)}
                  value={draft.quantities[id] ?? ""}
                  onChange={(typed) => setDraft({ ...draft, quantities: { ...draft.quantities, [id]: typed } })}
                  problem={additionProblem(problems, draft, id)}
                />
              ))}
            </FieldGroup>
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
