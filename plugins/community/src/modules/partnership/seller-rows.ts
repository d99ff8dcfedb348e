import type { Seller } from "../../domain/agreement-offer";
import type { Connection } from "./connection";

export interface SellerRow extends Seller {
  /** Days an offer stands. */
  offerDays: number;
  updatedAt: Date;
}

const SELLER = `name, address, country, tax_number as "taxNumber", rate_basis_points as "rateBasisPoints",
  bank_details as "bankDetails", email, net_days as "netDays", offer_days as "offerDays", updated_at as "updatedAt"`;

/** Who sells: one row. What was offered carries a copy. */
export class SellerRows {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async find(on: Connection = this.connection): Promise<SellerRow | null> {
    const { rows } = await on.raw<SellerRow>(`select ${SELLER} from partnership_seller`);
    return rows[0] ?? null;
  }

  async save(seller: Omit<SellerRow, "updatedAt">, by: string): Promise<SellerRow> {
    const { rows } = await this.connection.raw<SellerRow>(
      `insert into partnership_seller (name, address, country, tax_number, rate_basis_points, bank_details, email, net_days,
                                       offer_days, updated_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (id) do update set (name, address, country, tax_number, rate_basis_points, bank_details, email, net_days,
                                       offer_days, updated_by, updated_at)
         = (excluded.name, excluded.address, excluded.country, excluded.tax_number, excluded.rate_basis_points,
            excluded.bank_details, excluded.email, excluded.net_days, excluded.offer_days, excluded.updated_by, now())
       returning ${SELLER}`,
      [
        JSON.stringify(seller.name),
        seller.address,
        seller.country,
        seller.taxNumber,
        seller.rateBasisPoints,
        seller.bankDetails,
        seller.email,
        seller.netDays,
        seller.offerDays,
        by,
      ],
    );
    return rows[0] as SellerRow;
  }
}
