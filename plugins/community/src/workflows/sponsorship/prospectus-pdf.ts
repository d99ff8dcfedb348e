import type { MedusaContainer } from "@medusajs/framework/types";
import { canonicalText, type DocumentLocale } from "../../domain/document-text";
import { DomainError, isDomainError } from "../../domain/errors";
import { type ProspectusInput, prospectusDocument } from "../../domain/prospectus-document";
import type { DocumentRow } from "../../modules/partnership/document-rows";
import type { PublicProgram } from "../../types/sponsorship";
import { inTransaction } from "../database/connection";
import { keepDocuments, supersedeDocuments } from "../documents/keep-documents";
import { makeProspectus, sha256Of } from "../documents/make-documents";
import { listDocuments, readDocumentPdf } from "../documents/read-documents";
import { partnership } from "../partnership/partnership";
import { communityOptions } from "../plugin-options";
import { readSponsorship } from "./read-sponsorship";

const ATTEMPTS = 3;

/**
 * The prospectus on paper, of the same data as the page. It is drawn anew only when it would say something else, and what it
 * said before is kept like every document of the shop.
 * @throws DomainError `prospectus_not_found`
 */
export async function readProspectusPdf(
  container: MedusaContainer,
  handle: string,
  locale: DocumentLocale,
): Promise<{ row: DocumentRow; pdf: Buffer }> {
  for (let attempt = 1; ; attempt++)
    try {
      return await standingPdf(container, handle, locale);
    } catch (error) {
      // Somebody else has drawn it in this moment: theirs is the one.
      if (!isDomainError(error) || error.code !== "document_holds" || attempt === ATTEMPTS) throw error;
    }
}

async function standingPdf(container: MedusaContainer, handle: string, locale: DocumentLocale) {
  const program = (await readSponsorship(container)).programs.find((one) => one.handle === handle);
  const say = program && (await inputOf(container, program));
  if (!program || !say) throw new DomainError("not_found", "prospectus_not_found", "There is no such prospectus");
  const standing = (await listDocuments(container, program.id)).find(
    (row) => row.kind === "prospectus" && row.locale === locale && row.superseded_at === null,
  );
  if (standing) {
    const same = prospectusDocument(say(standing.revision, standing.made_at), locale);
    if (sha256Of(canonicalText(same)) === standing.text_sha256) return readDocumentPdf(container, standing.id);
  }
  const now = new Date();
  const made = await makeProspectus(say((standing?.revision ?? 0) + 1, now));
  const kept = await inTransaction(container, async (on) => {
    const what = { kind: "prospectus" as const, subjectId: program.id, at: now, reason: "made_anew" };
    await supersedeDocuments(container, what, on);
    return keepDocuments(container, made, on);
  });
  return readDocumentPdf(container, kept.find((row) => row.locale === locale)?.id as string);
}

/** Null until somebody said who sells. */
async function inputOf(
  container: MedusaContainer,
  program: PublicProgram,
): Promise<((revision: number, madeAt: Date) => ProspectusInput) | null> {
  const seller = await partnership(container).seller.find();
  if (!seller) return null;
  const { storefrontUrl } = communityOptions(container);
  const page = (path: string) => ({ en: `${storefrontUrl}/en/${path}`, "zh-CN": `${storefrontUrl}/zh/${path}` });
  const { starts_on, ends_on } = program;
  return (revision, madeAt) => ({
    programId: program.id,
    revision,
    madeAt: madeAt.toISOString(),
    organiserName: seller.name,
    programName: program.name,
    summary: program.summary,
    period: starts_on && ends_on ? { from: starts_on, to: ends_on } : null,
    tiers: program.tiers.map((tier) => ({
      name: tier.name,
      summary: tier.summary,
      priceMinor: tier.price_minor,
      priceNote: tier.price_note,
      termMonths: tier.term_months,
      capacity: tier.capacity,
      placesLeft: tier.places_left,
      promises: tier.promises,
    })),
    benefits: program.sections.flatMap(({ benefits }) => benefits),
    goals: program.goals.map(({ goal: { title, summary } }) => ({ title, summary })),
    profitStatement: program.profit_statement,
    listingOrder: program.listing_order,
    sponsors: program.tiers.flatMap(({ name: tierName, sponsors }) =>
      sponsors.en.map(({ name }) => ({ name, tierName })),
    ),
    contact: { name: seller.name.en, email: seller.email, url: page("sponsors") },
    verifyUrl: page("verify"),
  });
}
