import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "react-router";
import { fieldId, SelectField, TextField } from "~/components/buying/form-field";
import type { RecognitionView } from "./load-recognition.server";
import type { ReportProblem } from "./types";

interface Props {
  form: RecognitionView["form"];
  problem: ReportProblem | undefined;
}

/** Somebody else looks at what is reported here: it says so before anything is typed. */
export function ReportForm({ form, problem }: Props) {
  const isSending = useNavigation().state !== "idle";
  return (
    <section className="card p-5 sm:p-8" aria-labelledby="report">
      <h2 id="report" className="heading-2">
        <Trans>Report something you did</Trans>
      </h2>
      <p className="mt-2 text-quiet">
        <Trans>
          Somebody from the shop looks at it, never you yourself. It counts on the board only once it is accepted.
        </Trans>
      </p>
      {/* Another key is another report: what was sent is not in the form any more. */}
      <Form key={form.reportKey} method="post" noValidate className="mt-6 grid gap-4">
        <input type="hidden" name="intent" value="report" />
        {/* A browser that fills in again what stood here before a reload would send the next report under the last key. */}
        <input
          type="hidden"
          name="report_key"
          value={problem?.report.report_key || form.reportKey}
          autoComplete="off"
        />
        <Fields form={form} problem={problem} />
        <Conflict isTicked={problem?.report.has_conflict ?? false} />
        <p>
          <button
            type="submit"
            className="button button-primary mt-2"
            aria-disabled={isSending}
            onClick={(event) => {
              if (isSending) event.preventDefault();
            }}
          >
            {isSending ? <Trans>One moment …</Trans> : <Trans>Send the report</Trans>}
          </button>
        </p>
      </Form>
    </section>
  );
}

function Fields({ form: { name, kinds, today }, problem }: Props) {
  const { t } = useLingui();
  const { errors = {}, report } = problem ?? {};
  return (
    <>
      <TextField
        name="name"
        label={t`Name on the board`}
        hint={t`Anybody can read it there. If the board knows you already, your name there stays as it is.`}
        autoComplete="name"
        maxLength={200}
        error={errors.name}
        defaultValue={report?.name ?? name}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField name="kind" label={t`Kind of contribution`} error={errors.kind} defaultValue={report?.kind ?? ""}>
          <option value="">{t`Please choose`}</option>
          {kinds.map(({ handle, name: kind, points }) => (
            <option key={handle} value={handle}>
              {`${kind} · ${t`${plural(points, { one: "# point", other: "# points" })}`}`}
            </option>
          ))}
        </SelectField>
        <TextField
          name="done_on"
          type="date"
          label={t`Day it was done`}
          hint={t`By the clock of UTC, as on the board.`}
          max={today}
          error={errors.done_on}
          defaultValue={report?.done_on}
        />
      </div>
      <TextField
        name="title"
        label={t`What you did`}
        autoComplete="off"
        maxLength={300}
        error={errors.title}
        defaultValue={report?.title}
      />
      <TextField
        name="link"
        type="url"
        inputMode="url"
        label={t`Where anybody can see it`}
        hint={t`A web address that opens without a log-in: a change, a page, a recording.`}
        autoComplete="off"
        maxLength={2000}
        error={errors.link}
        defaultValue={report?.link}
      />
    </>
  );
}

/** It is asked rather than forbidden: whoever reviews it decides, and writes down why. */
function Conflict({ isTicked }: { isTicked: boolean }) {
  const hintId = `${fieldId("has_conflict")}-hint`;
  return (
    <div>
      <label className="check-row">
        <input type="checkbox" name="has_conflict" value="1" defaultChecked={isTicked} aria-describedby={hintId} />
        <Trans>I am paid for this, or decide about it elsewhere</Trans>
      </label>
      <p id={hintId} className="field-hint">
        <Trans>It may count all the same; whoever looks at it should know.</Trans>
      </p>
    </div>
  );
}
