import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { describedBy, FieldFrame, fieldId } from "~/components/buying/form-field";
import { Icon } from "~/components/icon";
import type { AmendmentView } from "./amendment-view.server";
import { Offer } from "./offer";
import { SignForm } from "./sign-form";
import type { FormProblem } from "./types";

interface Props {
  amendment: AmendmentView;
  version: number;
  /** The reader may sign for the organisation. */
  isMine: boolean;
  problems: { sign: FormProblem | undefined; refuse: FormProblem | undefined };
}

interface ChangeProps {
  what: ReactNode;
  from: string;
  to: string;
  isAmount?: boolean;
}

function Change({ what, from, to, isAmount = false }: ChangeProps) {
  const look = `py-2 tabular-nums ${isAmount ? "whitespace-nowrap" : ""}`;
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        {what}
      </th>
      <td className={`${look} pe-3 text-quiet`}>{from}</td>
      <td className={`${look} font-semibold`}>{to}</td>
    </tr>
  );
}

function Changes({ amendment: { tier, benefits, price } }: { amendment: AmendmentView }) {
  if (!tier && !price && benefits.length === 0) return null;
  return (
    <table className="mt-4 w-full max-w-xl">
      <thead>
        <tr className="text-sm text-quiet">
          <th scope="col" className="pb-2 pe-3 text-start font-normal">
            <Trans>What changes</Trans>
          </th>
          <th scope="col" className="pb-2 pe-3 text-start font-normal">
            <Trans>Now</Trans>
          </th>
          <th scope="col" className="pb-2 text-start font-normal">
            <Trans>Then</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {tier && <Change what={<Trans>Tier</Trans>} {...tier} />}
        {benefits.map(({ id, name, from, to }) => (
          <Change key={id} what={name} from={from} to={to} />
        ))}
        {price && <Change what={<Trans>Whole term, before tax</Trans>} {...price} isAmount />}
      </tbody>
    </table>
  );
}

function Cost({ amendment: { kind, gross, net, days, from } }: { amendment: AmendmentView }) {
  if (kind === "free")
    return (
      <p className="mt-4">
        <Trans>The price stays as it is.</Trans>
      </p>
    );
  return (
    <p className="mt-4">
      <strong className="block text-lg">
        {kind === "pay" ? <Trans>To pay: {gross} with tax</Trans> : <Trans>Goes back to you: {gross} with tax</Trans>}
      </strong>
      <span className="text-quiet">
        {days ? (
          <Trans>
            {net} before tax, for {days.left} of {days.all} days of the term, counted from {from}
          </Trans>
        ) : (
          <Trans>{net} before tax, for the whole term</Trans>
        )}
      </span>
    </p>
  );
}

function Refuse({ version, problem }: { version: number; problem: FormProblem | undefined }) {
  const { t } = useLingui();
  const error = problem?.errors.refusal;
  return (
    <details open={problem !== undefined || undefined} className="card px-6 py-4">
      <summary className="flex min-h-10 items-center justify-between gap-4 font-semibold">
        <Trans>Leave everything as it is</Trans>
        <Icon name="plus" className="size-5 shrink-0" />
      </summary>
      <Form method="post" noValidate className="mt-3 grid gap-4">
        <ErrorSummary errors={problem?.errors ?? {}} />
        <input type="hidden" name="version" value={version} />
        <FieldFrame name="refusal" label={t`Why does it not suit you?`} error={error}>
          <textarea
            id={fieldId("refusal")}
            name="refusal"
            rows={2}
            maxLength={2000}
            dir="auto"
            defaultValue={problem?.values?.refusal}
            className="field"
            aria-required
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy("refusal", error, undefined)}
          />
        </FieldFrame>
        <p>
          <button type="submit" name="intent" value="refuse" className="button">
            <Trans>Do not change it</Trans>
          </button>
        </p>
      </Form>
    </details>
  );
}

/** What we propose to change in what was signed, with the name that lets it be so, or the reason why not. */
export function Amendment({ amendment, version, isMine, problems }: Props) {
  const { offer, clause, isSigned } = amendment;
  return (
    <>
      <section id="amendment" className="card scroll-mt-24 p-6 sm:p-8" aria-labelledby="amendment-heading">
        <h2 id="amendment-heading" className="heading-2">
          <Trans>The change we propose</Trans>
        </h2>
        <p className="mt-1 text-sm text-quiet">
          <Trans>
            Revision {offer.revision}, made on {offer.offeredAt}
          </Trans>
        </p>
        {offer.message && <blockquote className="notice mt-4 whitespace-pre-line">{offer.message}</blockquote>}
        <Changes amendment={amendment} />
        {clause && (
          <>
            <h3 className="heading-3 mt-6">
              <Trans>Agreed on besides</Trans>
            </h3>
            <p className="mt-1 whitespace-pre-line">{clause}</p>
          </>
        )}
        <Cost amendment={amendment} />
        {isSigned && (
          <p className="notice mt-4">
            <Trans>You have signed this. It is in force once we have signed it too.</Trans>
          </p>
        )}
        <details className="mt-6">
          <summary className="flex min-h-10 items-center justify-between gap-4 font-semibold">
            <Trans>Read the whole agreement as it would be</Trans>
            <Icon name="plus" className="size-5 shrink-0" />
          </summary>
          <div className="mt-3">
            <Offer offer={offer} isProposed />
          </div>
        </details>
      </section>
      {isMine && !isSigned && <SignForm offer={offer} problem={problems.sign} />}
      {isMine && <Refuse version={version} problem={problems.refuse} />}
    </>
  );
}
