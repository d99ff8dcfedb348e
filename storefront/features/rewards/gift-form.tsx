import { Trans } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { fieldId } from "~/components/buying/form-field";
import { ShareChoice } from "./share-choice";
import type { ClaimView } from "./types";

interface Props {
  view: ClaimView;
  errors: Record<string, string>;
  /** What was chosen before. */
  goalId: string | undefined;
  share: boolean;
}

/** Its worth for a goal in place of a parcel. Said twice, by a button and by a tick, because nothing brings it back. */
export function GiftForm({ view: { goals, worth }, errors, goalId, share }: Props) {
  const isSending = useNavigation().state !== "idle";
  if (goals.length === 0 || worth === undefined) return null;
  return (
    <section className="card p-5 sm:p-7 lg:sticky lg:top-6" aria-labelledby="gift">
      <h2 id="gift" className="heading-3">
        <Trans>Give it to a goal instead</Trans>
      </h2>
      <p className="mt-2 text-quiet">
        <Trans>
          Its worth, <strong>{worth}</strong>, then goes to one of the community’s goals, and nothing is sent to you.
        </Trans>
      </p>
      <Form method="post" noValidate preventScrollReset className="mt-5 grid gap-4">
        <Goals goals={goals} goalId={goalId} error={errors.goal_id} />
        <Sure error={errors.sure} />
        <ShareChoice isTicked={share} />
        <button
          type="submit"
          name="intent"
          value="gift"
          className="button w-full"
          aria-disabled={isSending}
          onClick={(event) => {
            if (isSending) event.preventDefault();
          }}
        >
          <Trans>Give it to this goal</Trans>
        </button>
      </Form>
    </section>
  );
}

function Goals({ goals, goalId, error }: Pick<ClaimView, "goals"> & { goalId: string | undefined; error?: string }) {
  const errorId = `${fieldId("goal_id")}-error`;
  const [first] = goals;
  return (
    <fieldset className="min-w-0" aria-describedby={error ? errorId : undefined}>
      <legend className="label">
        <Trans>To which goal?</Trans>
      </legend>
      <div className="grid gap-2.5">
        {goals.map(({ id, title }) => (
          <label key={id} className="choice-row">
            <input
              type="radio"
              id={id === first?.id ? fieldId("goal_id") : undefined}
              aria-invalid={error && id === first?.id ? true : undefined}
              name="goal_id"
              value={id}
              defaultChecked={id === goalId}
            />
            <span className="min-w-0">{title}</span>
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Sure({ error }: { error: string | undefined }) {
  const errorId = `${fieldId("sure")}-error`;
  return (
    <div>
      <label className="check-row">
        <input
          type="checkbox"
          name="sure"
          value="1"
          id={fieldId("sure")}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
        />
        <Trans>I know that this cannot be undone.</Trans>
      </label>
      {error && (
        <p id={errorId} className="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
