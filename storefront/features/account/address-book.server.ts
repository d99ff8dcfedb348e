import { msg } from "@lingui/core/macro";
import { type Address, addressBody, readAddress } from "~/lib/addresses/address";
import { addressProblems } from "~/lib/addresses/address-problems";
import { addressErrors } from "~/lib/addresses/problem-texts";
import { MedusaError, medusa } from "~/lib/medusa.server";
import type { AccountDesk } from "./sign-in.server";
import * as say from "./texts.server";

export interface AddressProblem {
  errors: Record<string, string>;
  address?: Address;
}

const path = (id: string) => `/store/customers/me/addresses${id && `/${encodeURIComponent(id)}`}`;

/** A new address, or with an id a changed one. */
export const saveAddress = async (
  { caller, i18n, jar }: AccountDesk,
  form: FormData,
): Promise<AddressProblem | undefined> => {
  const address = readAddress(form);
  if (form.has("refresh")) return { errors: {}, address };
  const errors = addressErrors(addressProblems(address), address.country_code, i18n);
  if (Object.keys(errors).length > 0) return { errors, address };
  const id = String(form.get("address_id") ?? "");
  const body = { ...addressBody(address), is_default_shipping: form.get("is_default") === "1" };
  try {
    await medusa(path(id), { ...caller, method: "POST", body });
    jar.setFlash("success", i18n._(msg`The address is saved.`));
    return undefined;
  } catch (error) {
    return { errors: { "": say.generalRefusal(error, i18n) }, address };
  }
};

export const removeAddress = async (
  { caller, i18n, jar }: AccountDesk,
  id: string,
): Promise<AddressProblem | undefined> => {
  try {
    await medusa(path(id), { ...caller, method: "DELETE" });
  } catch (error) {
    // Removed already, in another window: then it is as it should be.
    if (!(error instanceof MedusaError) || error.status !== 404)
      return { errors: { "": say.generalRefusal(error, i18n) } };
  }
  jar.setFlash("success", i18n._(msg`The address is removed.`));
  return undefined;
};
