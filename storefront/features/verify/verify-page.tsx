import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { TextField } from "~/components/buying/form-field";
import { FindingCard } from "./finding-card";
import type { VerifyView } from "./types";

export function VerifyPage({ view }: { view: VerifyView | undefined }) {
  const errors = view?.errors ?? {};
  return (
    <section className="page-width py-10 md:py-14">
      <div className="max-w-3xl">
        <h1 className="heading-1">
          <Trans>Verify a document</Trans>
        </h1>
        <p className="mt-5 text-xl leading-relaxed text-quiet">
          <Trans>
            Every contract, invoice, receipt and prospectus of ours is kept for ever, exactly as it was made. Here
            anybody can ask whether a file is one of them, and whether it still holds.
          </Trans>
        </p>
      </div>
      <div className={view?.finding ? "my-8" : "mt-8"} aria-live="polite">
        {view?.finding && <FindingCard finding={view.finding} fileName={view.fileName} />}
      </div>
      <ErrorSummary errors={errors} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <FileForm error={errors.pdf} />
        <HashForm error={errors.sha256} typed={view?.typed} />
      </div>
      <p className="mt-8 max-w-3xl text-quiet">
        <Trans>
          Your file is only compared, never kept. The answer tells what kind of document it is and when it was made; it
          names nobody.
        </Trans>
      </p>
    </section>
  );
}

function FileForm({ error }: { error: string | undefined }) {
  const { t } = useLingui();
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="card grid gap-4 p-6 sm:p-8">
      <h2 className="heading-3">
        <Trans>With the file</Trans>
      </h2>
      <TextField
        name="pdf"
        type="file"
        accept="application/pdf,.pdf"
        label={t`PDF file`}
        hint={t`As you got it, at most 10 MB. Printed, scanned or saved anew it is another file.`}
        error={error}
      />
      <button type="submit" className="button button-primary">
        <Trans>Verify the file</Trans>
      </button>
    </Form>
  );
}

function HashForm({ error, typed }: { error: string | undefined; typed: string | undefined }) {
  const { t } = useLingui();
  return (
    <Form method="get" noValidate className="card grid gap-4 p-6 sm:p-8">
      <h2 className="heading-3">
        <Trans>With its fingerprint</Trans>
      </h2>
      <TextField
        key={typed}
        name="sha256"
        label={t`SHA-256`}
        hint={t`If the file should not leave your computer: sha256sum file.pdf (or shasum -a 256) tells it.`}
        error={error}
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
      />
      <button type="submit" className="button">
        <Trans>Verify the fingerprint</Trans>
      </button>
    </Form>
  );
}
