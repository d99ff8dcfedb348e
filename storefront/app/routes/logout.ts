import { urls } from "~/config/urls";
import { accountDesk } from "~/features/account/guard.server";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/logout";

/** The cart stays on this device, but it is the account's: whoever comes next begins with an empty one. */
export const action = ({ request, context }: Route.ActionArgs) => {
  const { jar } = accountDesk(request, context);
  jar.signOut();
  jar.clearCart();
  return jar.redirect(urls.home(getReader(context).language));
};

export const loader = ({ request, context }: Route.LoaderArgs) =>
  accountDesk(request, context).jar.redirect(urls.account(getReader(context).language));
