import type { MailLocale } from "../../../types/mails";
import { en, type Words } from "./words-en";
import { zhCn } from "./words-zh-cn";

export const WORDS: Record<MailLocale, Words> = { en, "zh-CN": zhCn };
