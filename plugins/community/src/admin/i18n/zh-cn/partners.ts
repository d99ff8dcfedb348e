import type { PartnerTexts } from "../en/partners";

export const partners: PartnerTexts = {
  title: "合作伙伴",
  intro: "申请过或登记为社区合作伙伴的组织。",
  empty: { title: "还没有合作伙伴", text: "有人申请赞助等级后，其组织会显示在这里。" },
  since: "始于 {{when}}",
  facts: {
    otherName: "另一语言的名称",
    kinds: "类型",
    site: "网站",
    country: "国家/地区",
    taxNumber: "税号",
    invoiceTitle: "发票抬头",
    address: "账单地址",
    timeZone: "时区",
    language: "邮件语言",
    created: "登记于",
  },
  kind: {
    sponsor: "赞助商",
    isv: "软件厂商",
    media: "媒体",
    university: "高校",
    cloud: "云厂商",
    community: "社区",
  },
  people: {
    title: "人员",
    none: "还没有人代表它。",
    owner: "负责人",
    marketing: "市场",
    finance: "财务",
    joined: "{{when}} 加入",
    invited: "{{when}} 邀请，尚未加入",
  },
  agreements: { title: "协议", none: "尚未申请任何等级。" },
};
