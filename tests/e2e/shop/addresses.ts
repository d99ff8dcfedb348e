/** Addresses as people there write them, by the name of the form's fields. */
export type AddressForm = Record<string, string>;

export const hangzhou: AddressForm = {
  first_name: "李象",
  phone: "13800138000",
  province: "浙江省",
  city: "杭州市",
  address_2: "西湖区",
  address_1: "文三路 90 号 3 幢 1201 室",
  postal_code: "310012",
};

export const portland: AddressForm = {
  first_name: "Ada",
  last_name: "Elephant",
  address_1: "1120 NW Couch Street",
  city: "Portland",
  province: "us-or",
  postal_code: "97209",
  phone: "+1 503 555 0142",
};

export const berlin: AddressForm = {
  first_name: "Käthe",
  last_name: "Müller",
  address_1: "Rosenthaler Straße 40",
  city: "Berlin",
  postal_code: "10178",
  phone: "+49 30 5550142",
};

export const kyoto: AddressForm = {
  first_name: "花子",
  last_name: "山田",
  postal_code: "604-8112",
  province: "京都府",
  city: "京都市中京区",
  address_1: "柳馬場通三条下ル 7-1",
  phone: "075-555-0142",
};
