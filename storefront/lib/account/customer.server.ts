import type { AddressField } from "../addresses/address.ts";
import type { Jar } from "../http/jar.server.ts";
import { MedusaError, medusa } from "../medusa.server.ts";

export interface SavedAddressRecord extends Partial<Record<AddressField, string | null>> {
  id: string;
  is_default_shipping: boolean;
}

export interface CustomerRecord {
  id: string;
  email: string;
  first_name: string | null;
  last_name: string | null;
  metadata: Record<string, unknown> | null;
  addresses: SavedAddressRecord[];
}

/** Whoever is logged in; a log-in that has run out is forgotten here, and its reader becomes a guest again. */
export const currentCustomer = async (jar: Jar): Promise<CustomerRecord | undefined> => {
  if (!jar.customerToken) return undefined;
  try {
    const { customer } = await medusa<{ customer: CustomerRecord }>("/store/customers/me", {
      token: jar.customerToken,
    });
    return customer;
  } catch (error) {
    if (!(error instanceof MedusaError) || (error.status !== 401 && error.status !== 404)) throw error;
    jar.signOut();
    return undefined;
  }
};
