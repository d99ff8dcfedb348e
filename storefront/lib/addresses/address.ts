// Medusa's fields. In mainland China: province = 省, city = 市, address_2 = 区/县, address_1 = street and number.
export const addressFields = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const;
export type AddressField = (typeof addressFields)[number];
export type Address = Record<AddressField, string>;

export const emptyAddress = (countryCode = ""): Address => ({
  first_name: "",
  last_name: "",
  company: "",
  address_1: "",
  address_2: "",
  city: "",
  province: "",
  postal_code: "",
  country_code: countryCode,
  phone: "",
});

/** Medusa leaves out what it does not know and sends null for what was never typed. */
export const addressOf = (raw: Partial<Record<AddressField, string | null>> | null | undefined): Address => {
  const address = emptyAddress();
  for (const field of addressFields) address[field] = raw?.[field] ?? "";
  return address;
};

/** The fields of one address in a form; two addresses in one form are told apart by a prefix. */
export const readAddress = (form: FormData, prefix = ""): Address => {
  const address = emptyAddress();
  for (const field of addressFields) address[field] = String(form.get(prefix + field) ?? "").trim();
  return { ...address, country_code: address.country_code.toLowerCase() };
};

/** What Medusa is told: null says "nothing", an empty text would be printed on a label as a blank line. */
export const addressBody = (address: Address): Record<AddressField, string | null> =>
  Object.fromEntries(addressFields.map((field) => [field, address[field] || null])) as Record<
    AddressField,
    string | null
  >;
