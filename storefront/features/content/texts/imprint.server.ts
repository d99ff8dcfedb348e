import type { Bilingual } from "../document";

export const imprint: Bilingual = {
  en: {
    title: "Imprint",
    description: "Who runs this shop and how to reach us.",
    intro: "Who runs this shop, and how to reach us.",
    sections: [
      {
        heading: "The seller",
        paragraphs: [
          "Blue Elephant Community, the demo community this shop is delivered with. Before a real shop opens, its operator writes the legal name, address, register number and tax number here.",
        ],
      },
      {
        heading: "Contact",
        paragraphs: [
          "hello@blue-elephant.example. We read every mail and answer within two working days, in English or Chinese.",
        ],
      },
      { heading: "Responsible for the content", paragraphs: ["The board of the Blue Elephant Community."] },
      {
        heading: "Software, pictures and fonts",
        paragraphs: [
          "Keepsake is free software under the MIT licence. The drawings are our own. Preview pictures use Noto Sans SC under the SIL Open Font License.",
        ],
      },
    ],
  },
  "zh-CN": {
    title: "经营者信息",
    description: "这家店由谁经营，怎样联系我们。",
    intro: "这家店由谁经营，怎样联系我们。",
    sections: [
      {
        heading: "卖家",
        paragraphs: [
          "蓝象社区，本店软件自带的演示社区。真正开店之前，经营者应在这里写明法定名称、地址、登记号和税号。",
        ],
      },
      {
        heading: "联系方式",
        paragraphs: ["hello@blue-elephant.example。每封信我们都会读，两个工作日内用中文或英文回复。"],
      },
      { heading: "内容负责人", paragraphs: ["蓝象社区理事会。"] },
      {
        heading: "软件、图画与字体",
        paragraphs: [
          "Keepsake 是以 MIT 许可证发布的自由软件。图画由我们自己绘制。预览图使用以 SIL 开放字体许可证授权的 Noto Sans SC。",
        ],
      },
    ],
  },
};
