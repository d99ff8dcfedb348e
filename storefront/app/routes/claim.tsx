import { useLingui } from "@lingui/react/macro";
import { data, type ShouldRevalidateFunctionArgs } from "react-router";
import { ClaimPage } from "~/features/rewards/claim-page";
import { BusyLink, ClosedLink } from "~/features/rewards/closed-link";
import { GivenPage } from "~/features/rewards/given-page";
import { handleClaim } from "~/features/rewards/handle-claim.server";
import { loadClaim } from "~/features/rewards/load-claim.server";
import { staleStatus } from "~/features/rewards/stale";
import { openJar } from "~/lib/http/jar.server";
import { orClosed } from "~/lib/or-closed.server";
import type { Route } from "./+types/claim";

const statuses = { open: 200, given: 200, busy: 429, closed: 404 } as const;

/**
 * The link is the key: no other site may learn it from the Referer, and no cache may keep the page. Its forms still say
 * where they come from: with no referrer at all, a browser without scripts says nothing of that either, and is refused.
 */
export const headers = () => ({ "referrer-policy": "same-origin", "cache-control": "private, no-store" });

/** The router reads nothing anew after a refusal; what has sold out meanwhile has to be seen. */
export const shouldRevalidate = ({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  actionStatus === staleStatus || defaultShouldRevalidate;

export const loader = async ({ request, params: { token }, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  const state = await orClosed(loadClaim(context, jar, token, new URL(request.url).searchParams));
  return data(state, { status: statuses[state.kind], headers: jar.headers() });
};

export const action = async ({ request, params: { token }, context }: Route.ActionArgs) =>
  handleClaim(await request.formData(), context, openJar(request), token);

export default function Claim({ loaderData: state, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Your reward`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="same-origin" />
      {state.kind === "open" && <ClaimPage view={state.view} problem={actionData} />}
      {state.kind === "given" && <GivenPage view={state.view} />}
      {state.kind === "busy" && <BusyLink text={state.text} />}
      {state.kind === "closed" && <ClosedLink />}
    </>
  );
}
