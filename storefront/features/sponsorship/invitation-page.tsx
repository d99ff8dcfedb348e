import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Form } from "react-router";
import { ErrorSummary } from "~/components/buying/error-summary";
import { Link } from "~/components/link";
import { urls } from "~/config/urls";
import { useShop } from "~/lib/reader/shop-context";
import type { InvitationView } from "./invitation.server";
import type { FormProblem } from "./types";
import { roleActs, roleWords } from "./words";

function Frame({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="page-width grid min-h-[60vh] content-center gap-8 py-12">
      <h1 className="heading-1 max-w-3xl">{title}</h1>
      <div className="card grid max-w-2xl gap-5 p-6 sm:p-8">{children}</div>
    </section>
  );
}

function Doors({ token }: { token: string }) {
  const { language } = useShop();
  const next = urls.sponsorInvitation(language, token);
  return (
    <>
      <p className="text-quiet">
        <Trans>Please log in first, or make an account; you come back to this page.</Trans>
      </p>
      <p className="flex flex-wrap gap-3">
        <Link to={urls.login(language, { next })} className="button button-primary">
          <Trans>Log in</Trans>
        </Link>
        <Link to={urls.register(language, { next })} className="button">
          <Trans>Make an account</Trans>
        </Link>
      </p>
    </>
  );
}

interface Props {
  view: InvitationView;
  token: string;
  problem: FormProblem | undefined;
}

export function InvitationPage({ view: { partner, role, email, reader }, token, problem }: Props) {
  const { i18n } = useLingui();
  const roleName = i18n._(roleWords[role]);
  const acts = i18n._(roleActs[role]);
  return (
    <Frame title={<Trans>{partner} invites you</Trans>}>
      <ErrorSummary errors={problem?.errors ?? {}} />
      <p className="text-lg">
        <Trans>
          You would take care of its sponsorships as <strong>{roleName}</strong>: {acts}.
        </Trans>
      </p>
      <p className="text-quiet">
        <Trans>The invitation went to {email}.</Trans>
      </p>
      {reader ? (
        <Form method="post" className="grid justify-items-start gap-3">
          <p className="text-quiet">
            <Trans>You are logged in as {reader}.</Trans>
          </p>
          <button type="submit" className="button button-primary">
            <Trans>Accept the invitation</Trans>
          </button>
        </Form>
      ) : (
        <Doors token={token} />
      )}
    </Frame>
  );
}

/** The same page for a link that was used and for one that never was. */
export function NoInvitation() {
  const { language } = useShop();
  return (
    <Frame title={<Trans>This invitation does not open anything</Trans>}>
      <p className="text-lg text-quiet">
        <Trans>
          It has been used, was taken back, or is older than thirty days. Whoever invited you can do so again.
        </Trans>
      </p>
      <p>
        <Link to={urls.accountSponsorships(language)} className="button button-primary">
          <Trans>To your sponsorships</Trans>
        </Link>
      </p>
    </Frame>
  );
}
