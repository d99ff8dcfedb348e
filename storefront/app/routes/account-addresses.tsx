import { useLingui } from "@lingui/react/macro";
import { data } from "react-router";
import { urls } from "~/config/urls";
import { AccountFrame } from "~/features/account/account-frame";
import { removeAddress, saveAddress } from "~/features/account/address-book.server";
import { AddressesPage } from "~/features/account/addresses-page";
import { accountDesk, requireCustomer } from "~/features/account/guard.server";
import { addressOf, emptyAddress } from "~/lib/addresses/address";
import { getReader, getRegions } from "~/lib/reader/reader.server";
import type { Route } from "./+types/account-addresses";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const { jar } = accountDesk(request, context);
  const customer = await requireCustomer(request, context, jar);
  const saved = customer.addresses.map((record) => ({
    id: record.id,
    address: addressOf(record),
    isDefault: record.is_default_shipping,
  }));
  const [home = ""] = getReader(context).region.countries;
  const blank = { id: "", address: emptyAddress(home), isDefault: saved.length === 0 };
  const wanted = new URL(request.url).searchParams.get("edit");
  const editing = saved.find(({ id }) => id === wanted) ?? blank;
  const countries = [...new Set(getRegions(context).flatMap((region) => region.countries))];
  return data({ saved, editing, countries }, { headers: jar.headers() });
};

export const action = async ({ request, context }: Route.ActionArgs) => {
  const desk = accountDesk(request, context);
  await requireCustomer(request, context, desk.jar);
  const form = await request.formData();
  const isRemoval = form.get("intent") === "remove";
  const problem = isRemoval
    ? await removeAddress(desk, String(form.get("address_id") ?? ""))
    : await saveAddress(desk, form);
  if (problem) return data(problem, { status: Object.keys(problem.errors).length > 0 ? 422 : 200 });
  return desk.jar.redirect(urls.accountAddresses(getReader(context).language));
};

export default function AccountAddresses({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <AccountFrame title={t`Your addresses`}>
      <title>{`${t`Your addresses`} · Keepsake`}</title>
      <meta name="robots" content="noindex" />
      <AddressesPage view={loaderData} problem={actionData} />
    </AccountFrame>
  );
}
