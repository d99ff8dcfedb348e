import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { data, type RouterContextProvider } from "react-router";
import { currentCustomer } from "~/lib/account/customer.server";
import { isEmail } from "~/lib/addresses/address-problems";
import { callerOf } from "~/lib/cart/caller.server";
import { isInStock } from "~/lib/catalogue/filter";
import { findVariant } from "~/lib/catalogue/find-variant";
import { maxQuantity } from "~/lib/catalogue/shown-stock";
import type { Jar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { getCatalogue, getReader } from "~/lib/reader/reader.server";
import { refusalText } from "~/lib/refusal-text.server";
import type { JoinWaitListAnswer, JoinWaitListRequest } from "../../../plugins/community/src/types/wait-list";
import type { JoinProblem, JoinView } from "./types";
import { waitedThing } from "./waited-thing.server";

type Context = Readonly<RouterContextProvider>;

const variantIn = (values: URLSearchParams | FormData, context: Context) => {
  const found = findVariant(getCatalogue(context), String(values.get("variant") ?? ""));
  if (!found) throw new Response(null, { status: 404 });
  const limitPerPerson = found.product.edition?.limitPerPerson;
  const most = Math.min(maxQuantity, limitPerPerson ?? maxQuantity);
  const asked = Math.trunc(Number(values.get("quantity")));
  return { ...found, limitPerPerson, most, quantity: asked > 0 ? Math.min(asked, most) : 1 };
};

export const loadJoin = async (context: Context, jar: Jar, search: URLSearchParams): Promise<JoinView> => {
  const found = variantIn(search, context);
  return {
    thing: waitedThing(found, getReader(context).language),
    isInStock: isInStock(found.variant),
    quantity: found.quantity,
    maxQuantity: found.most,
    limitPerPerson: found.limitPerPerson,
    email: (await currentCustomer(jar))?.email ?? "",
  };
};

const refusedText = (error: MedusaError, title: string, i18n: I18n): string => {
  const limit = Number(error.data.limit ?? 0);
  switch (error.code) {
    case "in_stock":
      return i18n._(msg`“${title}” is back: you can buy it at once.`);
    case "edition_limit":
      return i18n._(msg`“${title}” is a limited edition: at most ${limit} per person.`);
    default:
      return refusalText(error, i18n) ?? i18n._(msg`That did not work. Please try again.`);
  }
};

/** The line is joined, and its reader goes back to the thing, with the news; or the form says what needs another look. */
export const join = async (form: FormData, context: Context, jar: Jar) => {
  const { language, locale, region } = getReader(context);
  const i18n = i18nOf(locale);
  const found = variantIn(form, context);
  const email = String(form.get("email") ?? "").trim();
  const refuse = (errors: Record<string, string>) =>
    data<JoinProblem>({ errors, email, quantity: found.quantity }, { status: 422, headers: jar.headers() });
  const wrong = i18n._(
    msg`Please enter an e-mail address such as name@example.com; we write to it when it is your turn.`,
  );
  if (!isEmail(email)) return refuse({ email: wrong });
  const body: JoinWaitListRequest = {
    variant_id: found.variant.id,
    quantity: found.quantity,
    email,
    locale,
    region_id: region.id,
  };
  try {
    const { position } = await medusa<JoinWaitListAnswer>("/checkout/wait-list", {
      ...callerOf(context, jar),
      method: "POST",
      body,
    });
    jar.setFlash(
      "success",
      position === 1
        ? i18n._(msg`You are the first in line. A mail with the link to your place is on its way to ${email}.`)
        : i18n._(
            msg`You are number ${position} in line. A mail with the link to your place is on its way to ${email}.`,
          ),
    );
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    if (error.code === "email_invalid") return refuse({ email: wrong });
    return refuse({ "": refusedText(error, found.product.title, i18n) });
  }
  return jar.redirect(waitedThing(found, language).path);
};
