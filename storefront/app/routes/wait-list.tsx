import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { join, loadJoin } from "~/features/wait-list/join.server";
import { JoinPage } from "~/features/wait-list/join-page";
import { handlePlace, loadPlace } from "~/features/wait-list/place.server";
import { NoPlace, PlacePage } from "~/features/wait-list/place-page";
import { openJar } from "~/lib/http/jar.server";
import { orClosed } from "~/lib/or-closed.server";
import type { Route } from "./+types/wait-list";

/**
 * The link to a place is its key: no other site may learn it from the Referer, and no cache may keep the page. Its forms
 * still say where they come from.
 */
export const headers = () => ({ "referrer-policy": "same-origin", "cache-control": "private, no-store" });

/** With a token the page is a place in a line, without one it is the way into a line. */
export const loader = async ({ request, params: { token }, context }: Route.LoaderArgs) => {
  const jar = openJar(request);
  if (!token) {
    const entrance = await orClosed(loadJoin(context, jar, new URL(request.url).searchParams));
    return data({ entrance, place: undefined }, { headers: jar.headers() });
  }
  const place = await orClosed(loadPlace(context, jar, token));
  return data({ entrance: undefined, place }, { status: place ? 200 : 404, headers: jar.headers() });
};

export const action = async ({ request, params: { token }, context }: Route.ActionArgs) => {
  const form = await request.formData();
  return token ? handlePlace(form, context, openJar(request), token) : join(form, context, openJar(request));
};

export default function WaitList({ loaderData: { entrance, place }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <>
      <title>{`${t`Wait list`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="same-origin" />
      {entrance ? <JoinPage view={entrance} problem={actionData} /> : place ? <PlacePage view={place} /> : <NoPlace />}
    </>
  );
}
