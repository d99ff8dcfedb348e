import { expect, it } from "vitest";
import { inBothLanguages } from "./two-texts";

it.each([
  ["are kept", { en: "Gold", "zh-CN": "金级" }, { en: "Gold", "zh-CN": "金级" }],
  ["stand in for Chinese", { en: "Gold", "zh-CN": " " }, { en: "Gold", "zh-CN": "Gold" }],
  ["stand in for English", { en: "", "zh-CN": "金级" }, { en: "金级", "zh-CN": "金级" }],
  ["are missing in both", { en: "", "zh-CN": "" }, { en: "", "zh-CN": "" }],
])("words %s", (_, given, told) => expect(inBothLanguages(given)).toEqual(told));
