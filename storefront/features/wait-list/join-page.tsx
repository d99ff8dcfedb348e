import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { SelectField, TextField } from "~/components/buying/form-field";
import { Notice } from "~/components/buying/notice";
import { Link } from "~/components/link";
import { ThingCard } from "./thing-card";
import type { JoinProblem, JoinView } from "./types";

function HowItGoes() {
  return (
    <ol className="list-decimal space-y-2 ps-5 text-quiet">
      <li>
        <Trans>You get a mail with a link to your place. With it you can leave the line at any time.</Trans>
      </li>
      <li>
        <Trans>When one comes free and it is your turn, we write again and keep it for you for 24 hours.</Trans>
      </li>
      <li>
        <Trans>
          Nobody else can buy it meanwhile. You pay only if you take it; otherwise it goes to the next in line.
        </Trans>
      </li>
    </ol>
  );
}

function JoinForm({ view, problem }: { view: JoinView; problem: JoinProblem | undefined }) {
  const { t } = useLingui();
  const errors = problem?.errors ?? {};
  const { limitPerPerson } = view;
  const quantities = Array.from({ length: view.maxQuantity }, (_, at) => at + 1);
  return (
    <Form method="post" noValidate className="grid gap-4">
      <ErrorSummary errors={errors} />
      <input type="hidden" name="variant" value={view.thing.variantId} />
      <SelectField
        name="quantity"
        label={t`How many`}
        hint={limitPerPerson ? t`Limited edition: at most ${limitPerPerson} per person` : undefined}
        defaultValue={String(problem?.quantity ?? view.quantity)}
      >
        {quantities.map((quantity) => (
          <option key={quantity}>{quantity}</option>
        ))}
      </SelectField>
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={t`E-mail`}
        hint={t`Only for this: your place, and when it is your turn.`}
        error={errors.email}
        defaultValue={problem?.email ?? view.email}
        maxLength={254}
      />
      <button type="submit" className="button button-primary mt-2 text-lg">
        <Trans>Join the wait list</Trans>
      </button>
    </Form>
  );
}

/** What the shelf shows can be a second old: who was just told that nothing is left may join all the same. */
function InStock({ path }: { path: string }) {
  return (
    <Notice kind="success">
      <Trans>
        A moment ago there was one in the shop.{" "}
        <Link to={path} className="font-semibold underline">
          Have a look
        </Link>
      </Trans>
    </Notice>
  );
}

export function JoinPage({ view, problem }: { view: JoinView; problem: JoinProblem | undefined }) {
  return (
    <section className="page-width py-10 md:py-14">
      <h1 className="heading-1">
        <Trans>We tell you when it is your turn</Trans>
      </h1>
      <div className="mt-8 grid items-start gap-8 lg:grid-cols-2 lg:gap-x-16">
        <div className="grid gap-6">
          <ThingCard thing={view.thing} />
          {view.isInStock ? (
            <InStock path={view.thing.path} />
          ) : (
            <p className="max-w-xl text-lg">
              <Trans>
                Right now every one is sold, or kept for somebody who is paying. Some of those come back: who stands in
                line gets them first, in the order in which people came.
              </Trans>
            </p>
          )}
        </div>
        <div className="card p-6 sm:p-8 lg:row-span-2">
          <JoinForm view={view} problem={problem} />
        </div>
        <HowItGoes />
      </div>
    </section>
  );
}
