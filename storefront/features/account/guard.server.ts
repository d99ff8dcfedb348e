import type { RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { type CustomerRecord, currentCustomer } from "~/lib/account/customer.server";
import { callerOf } from "~/lib/cart/caller.server";
import { type Jar, openJar } from "~/lib/http/jar.server";
import { i18nOf } from "~/lib/i18n/i18n.server";
import { orClosed } from "~/lib/or-closed.server";
import { getReader } from "~/lib/reader/reader.server";
import type { AccountDesk } from "./sign-in.server";

export const accountDesk = (request: Request, context: Readonly<RouterContextProvider>): AccountDesk => {
  const jar = openJar(request);
  return { jar, caller: callerOf(context, jar), i18n: i18nOf(getReader(context).locale) };
};

/** Whoever is not logged in, or no longer, is asked to, and comes back to the page they wanted. */
export const requireCustomer = async (
  request: Request,
  context: Readonly<RouterContextProvider>,
  jar: Jar,
): Promise<CustomerRecord> => {
  const customer = await orClosed(currentCustomer(jar));
  if (customer) return customer;
  const { pathname, search } = new URL(request.url);
  throw jar.redirect(urls.login(getReader(context).language, { next: pathname + search }));
};
