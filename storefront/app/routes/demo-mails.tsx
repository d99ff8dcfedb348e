import { useLingui } from "@lingui/react/macro";
import { MailList } from "~/features/demo-mail/mail-list";
import { listMails } from "~/features/demo-mail/mailbox.server";
import type { Route } from "./+types/demo-mails";

export const loader = async () => ({ mails: await listMails() });

export default function DemoMails({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Mails`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <MailList mails={loaderData.mails} />
    </>
  );
}
