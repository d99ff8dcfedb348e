import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { FieldFrame, fieldId } from "~/components/buying/form-field";
import { CustomerText } from "./customer-text";
import { Fact, Facts } from "./facts";
import type { ApplyView } from "./load-apply.server";
import type { FormProblem } from "./types";
import { levelWords, paymentWords } from "./words";

function Preview({ view: { preview, paymentChoice } }: { view: ApplyView }) {
  const { i18n } = useLingui();
  const { benefits, total, termMonths, contractLevel, customer, profit } = preview;
  return (
    <>
      <Facts>
        <Fact name={<Trans>Tier</Trans>}>{preview.tier}</Fact>
        <Fact name={<Trans>Together, before tax</Trans>}>
          {preview.isTierOnRequest || !total ? <Trans>comes with our offer</Trans> : total}
        </Fact>
        {termMonths && (
          <Fact name={<Trans>Term</Trans>}>
            <Plural value={termMonths} one="# month" other="# months" />
          </Fact>
        )}
        <Fact name={<Trans>Payment</Trans>}>{i18n._(paymentWords[paymentChoice])}</Fact>
        {contractLevel && <Fact name={<Trans>Contract</Trans>}>{i18n._(levelWords[contractLevel])}</Fact>}
        {customer && (
          <Fact name={<Trans>Organisation</Trans>}>
            <CustomerText customer={customer} />
          </Fact>
        )}
        {profit && <Fact name={<Trans>Where the profit goes</Trans>}>{profit}</Fact>}
      </Facts>
      <h3 className="heading-3 mt-6">
        <Trans>What you get</Trans>
      </h3>
      <ul className="mt-2 list-disc space-y-1 ps-5">
        {benefits.map(({ id, name, quantity, added }) => (
          <li key={id}>
            <span className="tabular-nums">{quantity} ×</span> {name}
            {added > 0 && (
              <span className="text-sm text-quiet">
                {" "}
                <Trans>({added} of them added)</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The contract as it would be, and the way to our desk. */
export function ReviewStep({ view, problem }: { view: ApplyView; problem: FormProblem | undefined }) {
  const { t } = useLingui();
  const isSending = useNavigation().state !== "idle";
  return (
    <>
      <Preview view={view} />
      {view.preview.isFull && (
        <p className="notice mt-6">
          <Trans>
            This tier is full at the moment. You can apply all the same: you take a place in line when you sign, and
            nothing is owed until one comes free.
          </Trans>
        </p>
      )}
      <Form method="post" noValidate className="mt-8 border-t border-line pt-6">
        <ErrorSummary errors={problem?.errors ?? {}} />
        <input type="hidden" name="version" value={view.version} />
        <FieldFrame name="wish" label={t`Anything else we should know?`} isOptional>
          <textarea
            id={fieldId("wish")}
            name="wish"
            rows={3}
            maxLength={2000}
            dir="auto"
            defaultValue={problem?.values?.wish ?? view.wish}
            className="field"
          />
        </FieldFrame>
        <p className="mt-4 text-sm text-quiet">
          <Trans>Sending it binds nobody. We make you an offer; you read it, and sign it or not.</Trans>
        </p>
        <button
          type="submit"
          name="intent"
          value="send"
          className="button button-primary mt-5"
          aria-disabled={isSending}
          onClick={(event) => {
            if (isSending) event.preventDefault();
          }}
        >
          <Trans>Send the application</Trans>
        </button>
      </Form>
    </>
  );
}
