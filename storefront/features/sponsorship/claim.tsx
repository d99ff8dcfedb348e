import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { FieldFrame, fieldId } from "~/components/buying/form-field";
import type { BenefitView } from "./benefits-view.server";
import { ClaimFields } from "./claim-fields";
import { DiscountCode } from "./discount-code";
import type { FormProblem } from "./types";
import { claimFieldWords, claimStateWords } from "./words";

interface Props {
  claim: BenefitView["claims"][number];
  fields: BenefitView["fields"];
  isOpen: boolean;
  problem: FormProblem | undefined;
}

const isLink = (text: string) => /^https?:\/\//.test(text);

/** One unit that was asked for: how it stands, what was said, and what can be done about it. */
export function Claim({ claim, fields, isOpen, problem }: Props) {
  const { i18n } = useLingui();
  const { state, details, evidence, reason, discountCode } = claim;
  // Shown by itself, with what became of it.
  const isSaid = (said: string) => said === discountCode?.code;
  const isBack = state === "open" || state === "declined";
  return (
    <li className="grid gap-2 border-l-2 border-line ps-4">
      <p>
        <strong>{i18n._(claimStateWords[state])}</strong>
        {reason && <span className="text-quiet"> · {reason}</span>}
      </p>
      {discountCode && <DiscountCode discountCode={discountCode} />}
      {Object.entries(details).map(([name, said]) => {
        if (isSaid(said)) return null;
        const words = claimFieldWords[name];
        return (
          <p key={name} className="text-sm text-quiet">
            {words ? i18n._(words) : name}: <span className="whitespace-pre-line">{said}</span>
          </p>
        );
      })}
      {evidence.map((one) =>
        isSaid(one) ? null : (
          <p key={one} className="text-sm break-words">
            {isLink(one) ? (
              <a href={one} rel="noreferrer" className="text-link">
                {one}
              </a>
            ) : (
              one
            )}
          </p>
        ),
      )}
      {isOpen && isBack && <AskAgain claim={claim} fields={fields} problem={problem} />}
      {isOpen && (state === "requested" || state === "confirmed") && <TakeBack claim={claim} problem={problem} />}
    </li>
  );
}

function AskAgain({ claim: { id, version, details }, fields, problem }: Omit<Props, "isOpen">) {
  return (
    <details open={problem !== undefined || undefined}>
      <summary className="text-link inline-block py-2 text-sm">
        <Trans>Ask for it again</Trans>
      </summary>
      <Form method="post" noValidate className="grid max-w-xl gap-3">
        <Unclear problem={problem} />
        <input type="hidden" name="claim_id" value={id} />
        <input type="hidden" name="version" value={version} />
        <ClaimFields formKey={id} fields={fields} values={problem?.values ?? details} errors={problem?.errors ?? {}} />
        <p>
          <button type="submit" name="intent" value="reclaim" className="button">
            <Trans>Ask again</Trans>
          </button>
        </p>
      </Form>
    </details>
  );
}

/** Asks once more, also without scripts. */
function TakeBack({ claim: { id, version }, problem }: Pick<Props, "claim" | "problem">) {
  const { t } = useLingui();
  const key = `${id}-reason`;
  const error = problem?.errors.reason;
  return (
    <details open={problem !== undefined || undefined}>
      <summary className="text-link inline-block py-2 text-sm">
        <Trans>Take the request back</Trans>
      </summary>
      <Form method="post" noValidate className="grid max-w-xl gap-3">
        <Unclear problem={problem} />
        <input type="hidden" name="claim_id" value={id} />
        <input type="hidden" name="version" value={version} />
        <FieldFrame name={key} label={t`Why?`} error={error}>
          <input
            id={fieldId(key)}
            name="reason"
            className="field"
            maxLength={2000}
            dir="auto"
            aria-required
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${fieldId(key)}-error` : undefined}
          />
        </FieldFrame>
        <p>
          <button type="submit" name="intent" value="unclaim" className="button">
            <Trans>Yes, take it back</Trans>
          </button>
        </p>
      </Form>
    </details>
  );
}

/** What is wrong with the request as a whole. */
export function Unclear({ problem }: { problem: FormProblem | undefined }) {
  const whole = problem?.errors[""];
  return whole ? (
    <p role="alert" className="field-error">
      {whole}
    </p>
  ) : null;
}
