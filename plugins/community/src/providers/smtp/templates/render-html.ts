import type { MailLocale } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { escapeHtml, safeUrl } from "./escape";
import { DARK_STYLES, STYLES as s } from "./styles";
import type { Words } from "./words-en";

/** `<bdi>` keeps a name that runs from right to left from turning its line around. */
const own = (value: string) => `<bdi>${escapeHtml(value)}</bdi>`;

function row(label: string, value: string, style: string): string {
  return `<div style="${style}"><span style="${s.cell}">${label}</span><span style="${s.value}">${escapeHtml(value)}</span></div>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "text":
      return `<p style="${s.text}">${escapeHtml(block.text)}</p>`;
    case "small":
      return `<p class="quiet" style="${s.small}">${escapeHtml(block.text)}</p>`;
    case "button":
      return `<p style="${s.buttonLine}"><a class="button" href="${escapeHtml(safeUrl(block.url))}" style="${s.button}">${escapeHtml(block.label)}</a></p>`;
    case "items":
      return block.rows
        .map((item) => {
          const label = `<strong>${own(item.title)}</strong><br><span class="quiet" style="${s.quiet}">${own(item.detail)}</span>`;
          return row(label, item.value, s.row).replace("<div ", '<div class="line" ');
        })
        .join("");
    case "totals":
      return `<div style="${s.group}">${block.rows
        .map((total) => row(escapeHtml(total.label), total.value, total.strong ? s.strongRow : s.totalRow))
        .join("")}</div>`;
    case "facts": {
      const link = block.link && safeUrl(block.link.url);
      const anchor =
        block.link && link
          ? `<br><a class="link" href="${escapeHtml(link)}" style="${s.link}">${escapeHtml(block.link.label)}</a>`
          : "";
      return `<p style="${s.text}"><span class="quiet" style="${s.quiet}">${escapeHtml(block.label)}</span><br>${block.own.map(own).join("<br>")}${anchor}</p>`;
    }
  }
}

/** No tables, no pictures, no remote parts: it reads the same everywhere, and opening it tells nobody anything. */
export function renderHtml(letter: Letter, words: Words, locale: MailLocale, shopUrl: string): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(letter.subject)}</title>
<style>${DARK_STYLES}</style>
</head>
<body class="page" style="${s.page}">
<div style="${s.preview}">${escapeHtml(letter.preview)}</div>
<div class="sheet" style="${s.sheet}">
<p class="brand" style="${s.brand}">${escapeHtml(words.shop)}</p>
<h1 style="${s.heading}">${escapeHtml(letter.heading)}</h1>
${letter.blocks.map(blockHtml).join("\n")}
</div>
<div class="quiet" style="${s.foot}">${escapeHtml(words.tagline)}<br>${escapeHtml(words.automatic)}<br><a class="link" href="${escapeHtml(safeUrl(shopUrl))}" style="${s.link}">${escapeHtml(words.visit)}</a></div>
</body>
</html>
`;
}
