import { urls } from "~/config/urls";
import { openJar } from "~/lib/http/jar.server";
import { safePath } from "~/lib/http/safe-path";
import { getReader, getRegions } from "~/lib/reader/reader.server";
import { isTheme } from "~/lib/reader/theme";
import type { Route } from "./+types/preferences";

/** Region and colour scheme, changed by plain forms in header and footer, then back to where the reader was. */
export const action = async ({ request, context }: Route.ActionArgs) => {
  const { language } = getReader(context);
  const form = await request.formData();
  const jar = openJar(request);
  const region = getRegions(context).find(({ id }) => id === form.get("region"));
  if (region) jar.setRegion(region.id);
  const theme = form.get("theme");
  if (isTheme(theme)) jar.setTheme(theme);
  return jar.redirect(safePath(form.get("next"), urls.home(language)));
};

export const loader = ({ context }: Route.LoaderArgs) => {
  throw new Response(null, { status: 302, headers: { location: urls.home(getReader(context).language) } });
};
