import { Outlet } from "react-router";
import { isLanguage } from "~/config/languages";
import type { Route } from "./+types/shop";

/** The first part of the address is the language; anything else is no page of ours. */
export const loader = ({ params }: Route.LoaderArgs) => {
  if (!isLanguage(params.language)) throw new Response(null, { status: 404 });
  return null;
};

/** Nothing to ask again: another language is another document. */
export const shouldRevalidate = () => false;

export default function Shop() {
  return <Outlet />;
}
