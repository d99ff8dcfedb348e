import names from "./provinces.json";

export interface ProvinceOption {
  value: string;
  /** As it is written at home, for China and Japan; the state's name in America. */
  label: string;
  /** The name in Latin letters, where the home name is in others. */
  latin: string | undefined;
}

// Values are what a carrier prints (浙江省, 東京都); in America Medusa's tax regions want ISO 3166-2, "us-ca".
const lists: Record<string, Record<string, string>> = names;

/** Empty where an address has no province, or where any text will do. */
export const provinceOptions = (countryCode: string): ProvinceOption[] =>
  Object.entries((Object.hasOwn(lists, countryCode) && lists[countryCode]) || {}).map(([value, name]) =>
    countryCode === "us" ? { value, label: name, latin: undefined } : { value, label: value, latin: name },
  );

const shortState = (value: string): string => value.replace(/^us-/, "").toUpperCase();

/** On a parcel a state is two letters; everything else is written out. */
export const provinceLabel = (countryCode: string, value: string): string =>
  countryCode === "us" && lists.us && value in lists.us ? shortState(value) : value;
