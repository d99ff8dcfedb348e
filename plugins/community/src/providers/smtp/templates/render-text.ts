import type { Block, Letter } from "./blocks";
import { isolateText, safeUrl } from "./escape";
import type { Words } from "./words-en";

const own = (value: string) => isolateText(value.replace(/\s+/g, " ").trim());

function blockText(block: Block): string {
  switch (block.kind) {
    case "text":
    case "small":
      return block.text;
    case "button":
      return `${block.label}:\n${safeUrl(block.url)}`;
    case "items":
      return block.rows
        .map((row) => `- ${own(row.title)}\n  ${own(row.detail)}${row.value ? `   ${row.value}` : ""}`)
        .join("\n");
    case "totals":
      return block.rows.map((row) => `${row.label}: ${row.value}`).join("\n");
    case "facts": {
      const lines = block.own.map((line) => `  ${own(line)}`);
      const link = block.link && safeUrl(block.link.url);
      return [`${block.label}:`, ...lines, ...(link ? [`  ${link}`] : [])].join("\n");
    }
  }
}

export function renderText(letter: Letter, words: Words, shopUrl: string): string {
  const foot = `-- \n${words.shop}\n${safeUrl(shopUrl)}\n${words.automatic}`;
  return `${[letter.heading, ...letter.blocks.map(blockText), foot].join("\n\n")}\n`;
}
