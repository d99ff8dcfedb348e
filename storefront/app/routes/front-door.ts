import { redirect } from "react-router";
import { urls } from "~/config/urls";
import { getReader } from "~/lib/reader/reader.server";
import type { Route } from "./+types/front-door";

/** The address without a language sends each reader to the language of their browser. */
export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(urls.home(getReader(context).language), { headers: { vary: "accept-language" } });
