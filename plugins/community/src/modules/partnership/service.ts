import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ImportOutcome } from "../../domain/import-outcome";
import { AgreementRows } from "./agreement-rows";
import { AmendmentRows } from "./amendment-rows";
import { CatalogueRows } from "./catalogue-rows";
import {
  type BenefitRow,
  type ProgramRow,
  readBenefits,
  readProgram,
  readPrograms,
  readTiers,
  type TierRow,
} from "./catalogue-tables";
import { ClaimRows } from "./claim-rows";
import { ComplianceRows } from "./compliance-rows";
import type { Connection } from "./connection";
import { type Copy, copyProgram } from "./copied-rows";
import { DiscountCodeRows } from "./discount-code-rows";
import { DocumentRows } from "./document-rows";
import { hasExecutedAgreement } from "./executed-agreements";
import {
  BENEFITS,
  type Imported,
  type ImportedRow,
  importConflicts,
  importPromises,
  importRows,
  PROGRAMS,
  TIERS,
} from "./imported-rows";
import { InvoiceRows } from "./invoice-rows";
import { LogoRows } from "./logo-rows";
import { OfferRows } from "./offer-rows";
import { OfferedRows } from "./offered-rows";
import { PaperRows } from "./paper-rows";
import { PartnerRows } from "./partner-rows";
import { PaymentRows } from "./payment-rows";
import { PlaceRows } from "./place-rows";
import { ProspectusRows } from "./prospectus-rows";
import { RefundRows } from "./refund-rows";
import { RenewalRows } from "./renewal-rows";
import { SellerRows } from "./seller-rows";
import { SubscriptionRows } from "./subscription-rows";

export interface ImportedProgram {
  readonly row: ImportedRow;
  readonly benefits: readonly ImportedRow[];
  readonly conflicts: readonly (readonly [string, string])[];
  /** Each with its `promises`: `{ benefit, quantity }`, the benefit by its handle. */
  readonly tiers: readonly ImportedRow[];
}

export interface ProgramOutcome {
  readonly program: ImportOutcome;
  readonly benefits: readonly ImportOutcome[];
  readonly tiers: readonly ImportOutcome[];
}

export interface WholeProgram {
  program: ProgramRow;
  benefits: BenefitRow[];
  tiers: TierRow[];
}

/** What sponsors can sign up for: programs, their tiers and the benefits these promise. */
export class PartnershipService {
  readonly partners: PartnerRows;
  readonly agreements: AgreementRows;
  readonly amendments = new AmendmentRows();
  readonly offers: OfferRows;
  readonly offered: OfferedRows;
  readonly places: PlaceRows;
  readonly seller: SellerRows;
  readonly invoices: InvoiceRows;
  readonly payments: PaymentRows;
  readonly catalogue = new CatalogueRows();
  readonly refunds: RefundRows;
  readonly subscriptions: SubscriptionRows;
  readonly claims: ClaimRows;
  readonly renewals: RenewalRows;
  readonly codes: DiscountCodeRows;
  readonly papers: PaperRows;
  readonly prospectus: ProspectusRows;
  readonly documents: DocumentRows;
  readonly compliance: ComplianceRows;
  readonly logos: LogoRows;
  private readonly connection: Connection;

  constructor(container: Record<string, unknown>) {
    this.connection = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection;
    this.partners = new PartnerRows(this.connection);
    this.agreements = new AgreementRows(this.connection);
    this.offers = new OfferRows(this.connection);
    this.offered = new OfferedRows(this.connection);
    this.places = new PlaceRows(this.connection);
    this.seller = new SellerRows(this.connection);
    this.invoices = new InvoiceRows(this.connection);
    this.payments = new PaymentRows(this.connection);
    this.refunds = new RefundRows(this.connection);
    this.renewals = new RenewalRows(this.connection);
    this.subscriptions = new SubscriptionRows(this.connection);
    this.claims = new ClaimRows(this.connection);
    this.codes = new DiscountCodeRows(this.connection);
    this.papers = new PaperRows(this.connection);
    this.prospectus = new ProspectusRows(this.connection);
    this.documents = new DocumentRows(this.connection);
    this.compliance = new ComplianceRows(this.connection);
    this.logos = new LogoRows(this.connection);
  }

  /** By handle, the latest version first. */
  async programs(): Promise<ProgramRow[]> {
    return readPrograms(this.connection);
  }

  async program(id: string, on: Connection = this.connection): Promise<WholeProgram | null> {
    const program = await readProgram(id, on);
    return program && { program, benefits: await readBenefits(id, on), tiers: await readTiers(id, on) };
  }

  /** Nobody else changes anything of it until the transaction ends. */
  async lockProgram(id: string, on: Connection): Promise<WholeProgram | null> {
    const program = await readProgram(id, on, true);
    // Whoever signs holds the tier.
    await on.raw("select id from partnership_tier where program_id = ? order by id for update", [id]);
    return program && { program, benefits: await readBenefits(id, on), tiers: await readTiers(id, on) };
  }

  /** @see hasExecutedAgreement */
  async isExecuted(programId: string, on: Connection): Promise<boolean> {
    return hasExecutedAgreement(programId, on);
  }

  /** @returns the copy's id. */
  async copyProgram(copy: Copy, on: Connection): Promise<string> {
    return copyProgram(this.catalogue, copy, on);
  }

  async importProgram({ row, benefits, conflicts, tiers }: ImportedProgram, on: Connection): Promise<ProgramOutcome> {
    const [program] = (await importRows(on, PROGRAMS, [row])) as [Imported];
    const ofBenefits = await importRows(on, BENEFITS, benefits, program);
    const ofTiers = await importRows(on, TIERS, tiers, program);
    await importPromises(
      on,
      program.id,
      tiers.filter((_, index) => ["created", "changed"].includes(ofTiers[index]?.outcome as string)),
    );
    if (program.isDraft) await importConflicts(on, program.id, conflicts);
    const outcomes = (rows: readonly Imported[]) => rows.map(({ outcome }) => outcome);
    return { program: program.outcome, benefits: outcomes(ofBenefits), tiers: outcomes(ofTiers) };
  }
}
