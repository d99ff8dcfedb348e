import { data, type RouterContextProvider } from "react-router";
import { urls } from "~/config/urls";
import { currentCustomer } from "~/lib/account/customer.server";
import { safePath } from "~/lib/http/safe-path";
import { getReader } from "~/lib/reader/reader.server";
import { accountDesk } from "./guard.server";
import type { AccountDesk } from "./sign-in.server";
import type { FormProblem } from "./types";

type Context = Readonly<RouterContextProvider>;
type Enter = (desk: AccountDesk, form: FormData) => Promise<FormProblem | undefined>;

/** Logging in and making an account are two doors of one house: who is inside already goes on to where they wanted. */
export const loadEntrance = async (request: Request, context: Context) => {
  const { jar } = accountDesk(request, context);
  const home = urls.account(getReader(context).language);
  const next = safePath(new URL(request.url).searchParams.get("next"), home);
  if (await currentCustomer(jar)) throw jar.redirect(next);
  return data({ next }, { headers: jar.headers() });
};

export const passEntrance = async (request: Request, context: Context, enter: Enter) => {
  const desk = accountDesk(request, context);
  const form = await request.formData();
  const problem = await enter(desk, form);
  if (problem) return data(problem, { status: 422 });
  return desk.jar.redirect(safePath(form.get("next"), urls.account(getReader(context).language)));
};
