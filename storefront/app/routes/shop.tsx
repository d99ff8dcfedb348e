import { Outlet } from "react-router";
import { isLanguage } from "~/config/languages";
import type { Route } from "./+types/shop";

/** The first part of the address is the language; anything else is no page of ours. */
export const loader = ({ params }: Route.LoaderArgs) => {
  if (!isLanguage(params.language)) throw new Response(null, { status: 404 });
  return null;
};

export default function Shop() {
  return <Outlet />;
}
