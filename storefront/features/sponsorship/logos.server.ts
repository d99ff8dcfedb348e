import { msg } from "@lingui/core/macro";
import { pictureOf } from "~/lib/images/picture-of.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import type { LogoAnswer, LogoListAnswer, LogoVariant } from "../../../plugins/community/src/types/logos";
import { partnerPath, type SponsorDesk, textIn } from "./desk.server";
import { logoWords } from "./logo-words";
import { refusals } from "./refusals.server";
import type { FormProblem } from "./types";

export const logoVariants: readonly LogoVariant[] = ["light", "dark"];

/** What is shown for light and for dark pages; nothing where none was sent. */
export const readLogos = async ({ caller }: SponsorDesk, partnerId: string, name: string) => {
  const { logos } = await medusa<LogoListAnswer>(partnerPath(partnerId, "/logos"), caller);
  return logoVariants.map((variant) => {
    const logo = logos.find((one) => one.variant === variant);
    const largest = logo?.files.findLast(({ format }) => format === "webp");
    return {
      variant,
      picture: largest && pictureOf(largest.url, name),
      ratio: logo ? logo.width / logo.height : 1,
    };
  });
};

export type LogoView = Awaited<ReturnType<typeof readLogos>>[number];

/** The file itself is read by the backend only, which draws it anew. */
export const sendLogo = async (
  { caller, i18n, jar }: SponsorDesk,
  partnerId: string,
  form: FormData,
): Promise<FormProblem | undefined> => {
  const variant = textIn(form, "variant") === "dark" ? "dark" : "light";
  const file = form.get("logo");
  const refused = (text: string): FormProblem => ({ errors: { logo: text }, values: { variant } });
  if (!(file instanceof File) || file.size === 0) return refused(i18n._(msg`Please choose a file.`));
  const path = partnerPath(partnerId, "/logos");
  try {
    const logo = file.slice(0, file.size, "application/octet-stream");
    await medusa<LogoAnswer>(path, { ...caller, method: "POST", query: { variant }, file: logo, timeoutMs: 90_000 });
    jar.setFlash("success", i18n._(msg`The logo is kept. This is how it is shown.`));
    return undefined;
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    const words = logoWords[error.code ?? ""];
    return words ? refused(i18n._(words)) : { errors: refusals(error, i18n), values: { variant } };
  }
};
