import type { I18n } from "@lingui/core";
import type { Caller } from "~/lib/cart/cart-api.server";
import type { Jar } from "~/lib/http/jar.server";
import { MedusaError, medusa } from "~/lib/medusa.server";
import { orClosed } from "~/lib/or-closed.server";
import { readPublic } from "~/lib/public-answers.server";
import type { AgreementAnswer, AgreementDetailAnswer } from "../../../plugins/community/src/types/agreements";
import type { MembershipAnswer } from "../../../plugins/community/src/types/partners";
import type { PublicProgram, SponsorshipAnswer } from "../../../plugins/community/src/types/sponsorship";
import { refusals } from "./refusals.server";
import type { FormProblem } from "./types";

/** Who asks, in which words they are answered, and where messages for the next page are left. */
export interface SponsorDesk {
  caller: Caller;
  i18n: I18n;
  jar: Jar;
}

export const agreementPath = (id: string, rest = "") => `/store/agreements/${encodeURIComponent(id)}${rest}`;
export const partnerPath = (id: string, rest = "") => `/store/partners/${encodeURIComponent(id)}${rest}`;

const get = <T>({ caller }: SponsorDesk, path: string): Promise<T> => orClosed(medusa<T>(path, caller));

/** Somebody else's is as if it were not there. */
export const readAgreement = async (desk: SponsorDesk, id: string): Promise<AgreementDetailAnswer> => {
  try {
    return await get<AgreementDetailAnswer>(desk, agreementPath(id));
  } catch (error) {
    if (error instanceof MedusaError && error.status === 404) throw new Response(null, { status: 404 });
    throw error;
  }
};

export const readAgreements = async (desk: SponsorDesk): Promise<AgreementAnswer[]> =>
  (await get<{ agreements: AgreementAnswer[] }>(desk, "/store/agreements")).agreements;

export const readMemberships = async (desk: SponsorDesk): Promise<MembershipAnswer[]> =>
  (await get<{ memberships: MembershipAnswer[] }>(desk, "/store/partners")).memberships;

/** Undefined while an application is for no organisation yet. */
export const membershipOf = async (
  desk: SponsorDesk,
  { partner_id }: Pick<AgreementAnswer, "partner_id">,
): Promise<MembershipAnswer | undefined> =>
  partner_id === null ? undefined : get<MembershipAnswer>(desk, partnerPath(partner_id));

/** Undefined for one that is not published, or no longer. */
export const readProgram = async (handle: string): Promise<PublicProgram | undefined> =>
  (await readPublic<SponsorshipAnswer>("/store/sponsorship")).programs.find((program) => program.handle === handle);

type Sent<T> =
  | { answer: T; problem?: undefined; error?: undefined }
  | { answer?: undefined; problem: FormProblem; error: MedusaError };

/** Sends one change. What is refused comes back in words, and what was typed with it. */
export const send = async <T>(
  { caller, i18n }: SponsorDesk,
  { path, method = "POST", body }: { path: string; method?: "POST" | "DELETE"; body?: unknown },
  typed: { fieldOf?: (field: string) => string; values?: Record<string, string> } = {},
): Promise<Sent<T>> => {
  try {
    return { answer: await medusa<T>(path, { ...caller, method, body, timeoutMs: 30_000 }) };
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    // What was changed in another window is shown as it is now, not as it was typed over.
    const values = error.code === "agreement_changed" ? {} : { values: typed.values };
    return { problem: { errors: refusals(error, i18n, typed.fieldOf), ...values }, error };
  }
};

export const textIn = (form: FormData, name: string): string => String(form.get(name) ?? "").trim();

/** Which change of an agreement its form was made of. */
export const versionIn = (form: FormData): number => Number(textIn(form, "version")) || 1;
