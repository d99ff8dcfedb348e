import type { Answer } from "../http.ts";
import type { Language } from "./texts.ts";

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1a2233;--soft:#5a6478;--page:#f3f5f9;--sheet:#fff;--line:#cfd6e2;--act:#2f4bb8;--on-act:#fff;--bad:#b3261e;--note:#fff3d1;--on-note:#5b4300}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf5;--soft:#a7b0c3;--page:#11151f;--sheet:#1a2030;--line:#3a4459;--act:#9db2ff;--on-act:#0f1628;--bad:#ffb4ab;--note:#3d3110;--on-note:#ffe3a0}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif}
.note{margin:0;padding:.6rem 1rem;background:var(--note);color:var(--on-note);text-align:center;font-weight:600}
main{max-width:58rem;margin:0 auto;padding:1.25rem 1rem 3rem;display:grid;gap:1.5rem}
@media (min-width:48rem){main.two{grid-template-columns:1fr 1fr;padding-top:3rem}}
h1{font-size:1.1rem;margin:.5rem 0 0;font-weight:600}
.total{font-size:2.2rem;font-weight:700;margin:.1rem 0 1rem;font-variant-numeric:tabular-nums}
ul{list-style:none;margin:0;padding:0}
.items li{display:flex;justify-content:space-between;gap:1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.items small{color:var(--soft);display:block}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem}
label,legend{display:block;font-size:.9rem;font-weight:600;margin:.8rem 0 .25rem}
fieldset{border:0;margin:.9rem 0 0;padding:0}
legend{padding:0}
::placeholder{color:var(--soft);opacity:1}
.choice{display:flex;gap:.6rem;align-items:center;font-weight:500;padding:.5rem 0;margin:0}
input:not([type=radio]){width:100%;font:inherit;padding:.65rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:transparent;color:inherit}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}
button{font:inherit;cursor:pointer;width:100%;border-radius:.5rem;padding:.75rem 1rem;min-height:2.9rem}
.act{margin-top:1.25rem;border:0;background:var(--act);color:var(--on-act);font-weight:700}
.quiet{background:transparent;color:inherit;border:1px solid var(--line);text-align:start;display:flex;justify-content:space-between;gap:0 1rem;flex-wrap:wrap}
.quiet code{color:var(--soft)}
.quick{display:grid;gap:.5rem}
.problem{border:1px solid var(--bad);color:var(--bad);border-radius:.5rem;padding:.6rem .8rem;margin:0 0 .5rem}
a{color:var(--act)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}`;

export function page(language: Language, title: string, content: string, status = 200, wide = false): Answer {
  const body = `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><p class="note">${escapeHtml(language.texts.notice)}</p></header>
<main${wide ? ' class="two"' : ""}>
${content}
</main>
</body>
</html>
`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": policy,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  return { status, body, headers };
}

export function messagePage(
  language: Language,
  title: string,
  text: string,
  link: string | null,
  linkText: string,
  status: number,
) {
  const anchor = link
    ? `<p><a href="${escapeHtml(link)}" data-testid="return-link">${escapeHtml(linkText)}</a></p>`
    : "";
  const content = `<section class="sheet"><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${anchor}</section>`;
  return page(language, title, content, status);
}

export function redirect(location: string): Answer {
  return { status: 303, body: "", headers: { location } };
}
