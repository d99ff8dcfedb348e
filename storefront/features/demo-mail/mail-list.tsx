import { Trans } from "@lingui/react/macro";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import { formatMoment } from "./format-moment";
import type { MailHead } from "./mailbox.server";

export function MailList({ mails }: { mails: MailHead[] }) {
  const { locale } = useShop();
  return (
    <section className="page-width py-10 md:py-14">
      <h1 className="heading-1">
        <Trans>Mails this shop has written</Trans>
      </h1>
      <p className="mt-3 max-w-2xl text-quiet">
        <Trans>
          This is a demo without a mail server: what would have been sent is kept here, for everybody to read.
        </Trans>
      </p>
      {mails.length === 0 ? (
        <p className="card mt-8 p-8">
          <Trans>No mails yet. Buy something: the confirmation appears here.</Trans>
        </p>
      ) : (
        <ul className="card mt-8 divide-y divide-line">
          {mails.map(({ file, subject, to, at }) => (
            <li key={file} className="relative flex flex-wrap gap-x-6 gap-y-1 px-5 py-4">
              <Link
                to={urls.demoMail(file)}
                className="min-w-0 flex-1 basis-64 font-medium after:absolute after:inset-0"
              >
                <bdi>{subject}</bdi>
              </Link>
              <span className="text-sm text-quiet">
                <bdi>{to}</bdi>
              </span>
              <time dateTime={at} className="text-sm text-quiet tabular-nums">
                {formatMoment(at, locale)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
