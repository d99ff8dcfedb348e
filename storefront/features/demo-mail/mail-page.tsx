import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { formatMoment } from "./format-moment";
import type { Mail } from "./mailbox.server";

function Header({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-20 shrink-0 text-quiet">{name}</dt>
      <dd className="min-w-0">
        <bdi>{children}</bdi>
      </dd>
    </div>
  );
}

export function MailPage({
  mail: { file, subject, from, to, at, text, hasHtml },
}: {
  mail: Omit<Mail, "html"> & { hasHtml: boolean };
}) {
  const { locale } = useShop();
  const { t } = useLingui();
  return (
    <section className="page-width py-10 md:py-14">
      <Link to={urls.demoMail()} className="text-link">
        <Trans>All mails</Trans>
      </Link>
      <h1 className="heading-2 mt-4">
        <bdi>{subject}</bdi>
      </h1>
      <dl className="mt-4 space-y-1 text-sm">
        <Header name={<Trans context="mail">From</Trans>}>{from}</Header>
        <Header name={<Trans context="mail">To</Trans>}>{to}</Header>
        <Header name={<Trans context="mail">Sent</Trans>}>{formatMoment(at, locale)}</Header>
      </dl>
      {hasHtml && (
        // Whatever a mail holds, in here it can neither run nor load anything; its links open in a window of their own.
        <iframe
          src={urls.demoMailHtml(file)}
          title={t`The mail as it looks`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className="mt-8 h-[46rem] w-full rounded-2xl border border-line bg-card"
        />
      )}
      <details className="mt-8" open={!hasHtml}>
        <summary className="text-link inline-flex min-h-10 items-center">
          <Trans>As plain text</Trans>
        </summary>
        <pre className="card mt-3 overflow-x-auto p-5 font-sans text-sm whitespace-pre-wrap" dir="auto">
          {text}
        </pre>
      </details>
    </section>
  );
}
