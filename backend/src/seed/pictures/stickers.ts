import { coral, cream, darker, ink, marigold, sage } from "./colour";
import { Drawing, ellipsePath, place, roundedPath } from "./drawing";
import { classicColours, elephantEyes, elephantHead, sittingElephant } from "./elephant-front";
import { balancingElephant, diskStack, walkingElephant } from "./elephant-side";
import { dropShadow, tabletop } from "./stage";

/** White vinyl around a simple path, with the small shadow a kiss-cut sticker throws. */
function dieCut(path: string, content: string, border = 22): string {
  const vinyl = `stroke="#fffdf8" stroke-width="${border * 2}" stroke-linejoin="round"`;
  return (
    `<path d="${path}" fill="#6b4a36" opacity=".2" stroke="#6b4a36" stroke-width="${border * 2}" stroke-linejoin="round" transform="translate(5 9)"/>` +
    `<path d="${path}" fill="#fffdf8" ${vinyl}/>${content}`
  );
}

function roundel(fill: string, content: string): string {
  return dieCut(ellipsePath(0, 0, 200, 200), `<circle r="200" fill="${fill}"/>${content}`);
}

const heart = "M0 150C-170 40 -180 -120 -80 -140C-30 -148 -6 -110 0 -88C6 -110 30 -148 80 -140C180 -120 170 40 0 150Z";
const bubble =
  "M-190 -120H190C220 -120 236 -104 236 -74V60C236 92 220 106 190 106H10L-70 180V106H-190C-220 106 -236 92 -236 60V-74C-236 -104 -220 -120 -190 -120Z";

/** SELECT * FROM, reduced to what everybody recognises: a prompt, a star and a blinking cursor. */
const prompt = `<g fill="none" stroke="${cream}" stroke-width="26" stroke-linecap="round" stroke-linejoin="round"><path d="M-150 -46L-100 -6L-150 34M-20 -50V40M-60 -28L20 18M20 -28L-60 18"/></g><path d="M90 -44H146V38H90Z" fill="${marigold}"/>`;

function table(): string {
  const rows = [0, 1, 2, 3]
    .map((row) => `<path d="M-170 ${-60 + row * 58}H170" stroke="${cream}" stroke-width="8"/>`)
    .join("");
  return `<path d="${roundedPath(-170, -120, 340, 240, 24)}" fill="${sage}"/><path d="M-170 -96a24 24 0 0 1 24 -24H146a24 24 0 0 1 24 24V-60H-170Z" fill="${darker(sage, 0.35)}"/>${rows}<path d="M-56 -60V120M56 -60V120" stroke="${cream}" stroke-width="8"/><path d="${heart}" transform="translate(0 28) scale(.17)" fill="${coral}"/>`;
}

export function stickerSheet(): string {
  const d = new Drawing();
  const sheet = roundedPath(250, 130, 1100, 1340, 34);
  const dots = Array.from({ length: 26 * 32 }, (_, i) => `M${290 + (i % 26) * 40} ${170 + Math.floor(i / 26) * 40}h.1`);
  const outline = { colour: "#fffdf8", width: 30 };
  return d.toSvg(
    tabletop(d, "#e7dccb") +
      `<g transform="rotate(-3 800 800)">${dropShadow(d, sheet)}<path d="${sheet}" fill="#dbe6ee"/>` +
      `<path d="${dots.join("")}" stroke="#a9bfd2" stroke-width="6" stroke-linecap="round"/>` +
      place(balancingElephant(d, classicColours, { outline }), 590, 520, 0.46) +
      place(roundel(marigold, place(elephantHead(d, classicColours) + elephantEyes(), 0, 52, 0.32)), 1110, 400, 0.86) +
      place(dieCut(bubble, `<path d="${bubble}" fill="${ink}"/>${prompt}`), 1110, 760, 0.72) +
      place(
        dieCut(
          "M-150 -86A150 46 0 0 1 150 -86V132A150 46 0 0 1 -150 132Z",
          diskStack([coral, cream, marigold], { soft: true }),
        ),
        440,
        930,
        0.8,
      ) +
      place(
        dieCut(
          heart,
          `<path d="${heart}" fill="${coral}"/><path d="M-96 -88C-120 -70 -124 -30 -108 2" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".7"/>`,
        ),
        760,
        850,
        0.8,
      ) +
      place(dieCut(roundedPath(-170, -120, 340, 240, 24), table()), 480, 1240, 0.92) +
      place(
        walkingElephant(d, { ...classicColours, body: "#dda29a", inner: "#fbe3d2", scarf: "#5a86c9" }, { outline }),
        960,
        1190,
        0.42,
      ) +
      "</g>",
  );
}

export function stickersOnLaptop(): string {
  const d = new Drawing();
  const lid = roundedPath(110, 250, 1380, 980, 60);
  return d.toSvg(
    tabletop(d, "#efe4d3") +
      `<g transform="rotate(4 800 760)">${dropShadow(d, lid, 18, 36, 26)}${d.soft(lid, "#b9bfc9", 40, 0.3)}` +
      `<path d="M420 1222h760l-22 26H442Z" fill="#8f97a5"/><path d="M150 1216H1450" stroke="#d9dde4" stroke-width="5" stroke-linecap="round"/>` +
      place(balancingElephant(d, classicColours, { outline: { colour: "#fffdf8", width: 26 } }), 620, 800, 0.7) +
      place(dieCut(bubble, `<path d="${bubble}" fill="${ink}"/>${prompt}`), 1200, 930, 0.74, -9) +
      place(dieCut(heart, `<path d="${heart}" fill="${coral}"/>`), 1250, 470, 0.6, 14) +
      "</g>",
  );
}

export function stickerSitting(): string {
  const d = new Drawing();
  const edge = [
    ellipsePath(-330, -190, 190, 235),
    ellipsePath(330, -190, 190, 235),
    ellipsePath(0, -190, 262, 300),
    ellipsePath(0, 350, 320, 240),
  ].join("");
  return d.toSvg(
    tabletop(d, "#e3ddd0") + place(dieCut(edge, sittingElephant(d, classicColours), 44), 800, 760, 1.02, -5),
  );
}
