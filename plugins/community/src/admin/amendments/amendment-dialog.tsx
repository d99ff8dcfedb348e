import { useState } from "react";
import type { AgreementDetailAnswer } from "../../types/agreements";
import { FormDialog } from "../agreements/form-dialog";
import { additionProblem } from "../agreements/offer-draft";
import { SaidField } from "../agreements/said-field";
import { AmountField } from "../money/amount-field";
import { amountProblem } from "../money/amount-problems";
import { Choice, type Option } from "../page/choice";
import { FieldGroup } from "../page/field";
import { useProgram } from "../sponsorship/use-programs";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { type AmendmentDraft, amendmentOf, draftOf } from "./amendment-draft";

/** What would change in what was signed: the tier, what is added to it, the words; the price follows from the catalogue. */
export function AmendmentDialog({ detail, onClose }: { detail: AgreementDetailAnswer; onClose: () => void }) {
  const words = useWords();
  const { t, minor, locale } = words;
  const { agreement } = detail;
  const [version] = useState(agreement.version);
  const [draft, setDraft] = useState(() => draftOf(detail));
  const change = (part: Partial<AmendmentDraft>) => setDraft({ ...draft, ...part });
  const { data } = useProgram(agreement.program.id);
  const currency = agreement.currency_code;
  const tiers = data?.tiers ?? [];
  const prices = tiers.find(({ id }) => id === draft.tierId)?.price_minor ?? {};
  const isOther = draft.tierId !== agreement.tier.id;
  const isOnRequest = isOther && data !== undefined && Object.keys(prices).length === 0;
  const forSale = (data?.benefits ?? []).filter(
    ({ id, is_available, is_package_only, price_minor }) =>
      (is_available && !is_package_only && currency in price_minor) || draft.quantities[id],
  );
  const options = tiers.map(({ id, name, price_minor }): Option => {
    const price = price_minor[currency];
    return [id, price ? `${wordsOf(name, locale)} · ${minor(price, currency)}` : wordsOf(name, locale)];
  });
  const read = () => {
    const { body, isUnreadable } = amendmentOf(draft, { currency, isOnRequest, version });
    return isUnreadable ? { body, unreadable: amountProblem("price_minor", currency, words) } : { body };
  };
  return (
    <FormDialog
      to={`/admin/agreements/${agreement.id}/amendment`}
      isWide
      title={t("amendments.form.title")}
      text={t("amendments.form.text")}
      button={t("amendments.actions.propose")}
      read={read}
      done={() => t("amendments.form.proposed")}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <Choice
            label={t("agreements.facts.tier")}
            value={draft.tierId}
            onChange={(tierId) => change({ tierId })}
            options={options}
            problem={problems.tier_id}
          />
          {isOnRequest && (
            <AmountField
              label={t("agreements.form.price", { currency: currency.toUpperCase() })}
              hint={t("agreements.form.priceHint")}
              value={draft.price}
              onChange={(price) => change({ price })}
              problem={problems.price_minor}
            />
          )}
          {forSale.length > 0 && (
            <FieldGroup legend={t("agreements.form.additions")} hint={t("amendments.form.additionsHint")}>
              {forSale.map(({ id, name }) => (
                <AmountField
                  key={id}
                  isOptional
                  label={wordsOf(name, locale)}
                  value={draft.quantities[id] ?? ""}
                  onChange={(typed) => change({ quantities: { ...draft.quantities, [id]: typed } })}
                  problem={additionProblem(problems, draft, id)}
                />
              ))}
            </FieldGroup>
          )}
          <FieldGroup legend={t("amendments.form.clause")} hint={t("amendments.form.clauseHint")}>
            <SaidField
              isOptional
              label={t("amendments.form.english")}
              value={draft.clauseEnglish}
              onChange={(clauseEnglish) => change({ clauseEnglish })}
              problem={problems["clause.en"] ?? problems.clause}
            />
            <SaidField
              isOptional
              label={t("amendments.form.chinese")}
              value={draft.clauseChinese}
              onChange={(clauseChinese) => change({ clauseChinese })}
              problem={problems["clause.zh-CN"]}
            />
          </FieldGroup>
          <AmountField
            label={t("amendments.form.validDays")}
            value={draft.validDays}
            onChange={(validDays) => change({ validDays })}
            problem={problems.valid_days}
          />
          <SaidField
            label={t("agreements.form.message")}
            hint={t("amendments.form.messageHint")}
            isOptional
            value={draft.message}
            onChange={(message) => change({ message })}
            problem={problems.message}
          />
        </>
      )}
    </FormDialog>
  );
}
