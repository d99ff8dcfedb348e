import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { AccountFrame } from "~/features/account/account-frame";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { AgreementCards } from "~/features/sponsorship/agreement-cards";
import { loadAgreements } from "~/features/sponsorship/list.server";
import type { Route } from "./+types/account-sponsorships";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  return data({ cards: await loadAgreements(desk, context) }, { headers: desk.jar.headers() });
};

export default function AccountSponsorships({ loaderData: { cards } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <AccountFrame title={t`Your sponsorships`}>
      <title>{`${t`Your sponsorships`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <AgreementCards cards={cards} />
    </AccountFrame>
  );
}
