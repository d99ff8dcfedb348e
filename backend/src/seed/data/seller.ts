/** Whom the demo community's sponsors make their agreements with: made up, as are its numbers. */
export const seller = {
  name: { en: "Blue Elephant Community", "zh-CN": "蓝象社区" },
  address: "浙江省杭州市西湖区文三路 1 号",
  country: "cn",
  tax_number: "51330100MJA0000012",
  rate_basis_points: 600,
  bank_details: "演示银行杭州分行 Demo Bank Hangzhou\nIBAN/账号 0000 0000 0000 0000",
  email: "sponsors@keepsake.example",
  net_days: 30,
  offer_days: 30,
};
