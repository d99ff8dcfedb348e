import { MailPage } from "~/features/demo-mail/mail-page";
import { readMail } from "~/features/demo-mail/mailbox.server";
import type { Route } from "./+types/demo-mail";

export const loader = async ({ params }: Route.LoaderArgs) => {
  const { html, ...mail } = await readMail(params.file);
  return { mail: { ...mail, hasHtml: html !== undefined } };
};

export default function DemoMail({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <title>{`${loaderData.mail.subject} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <MailPage mail={loaderData.mail} />
    </>
  );
}
