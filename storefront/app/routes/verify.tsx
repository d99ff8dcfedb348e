import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { PageMeta } from "~/components/page-meta";
import { urls } from "~/config/urls";
import { checkFile, checkHash } from "~/features/verify/check.server";
import { VerifyPage } from "~/features/verify/verify-page";
import { useShop } from "~/lib/reader/shop-context";
import type { Route } from "./+types/verify";

export const headers = () => ({ "cache-control": "private, no-store" });

/** `?sha256=` asks for the document with this fingerprint: a link can do that too. */
export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const typed = new URL(request.url).searchParams.get("sha256");
  const view = typed === null ? undefined : await checkHash(context, typed);
  return data(view, { status: view?.errors ? 422 : 200 });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const view = await checkFile(context, (await request.formData()).get("pdf"));
  return data(view, { status: view.errors ? 422 : 200 });
};

export default function Verify({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useShop();
  const { t } = useLingui();
  return (
    <>
      <PageMeta
        title={t`Verify a document`}
        description={t`Is this contract, invoice or prospectus really from the shop, and does it still hold? Anybody can ask.`}
        path={urls.verify(language)}
      />
      <VerifyPage view={actionData ?? loaderData} />
    </>
  );
}
