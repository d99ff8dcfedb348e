import { coral, cream, darker, lighter, marigold } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours, sittingElephant } from "./elephant-front";
import { balancingElephant } from "./elephant-side";
import { mug, waveBorder } from "./mug";
import { notebook, notebookColours } from "./notebook";
import { pin } from "./pin";
import { plushColours, seated } from "./plush";
import { stage } from "./stage";

const kraft = "#c99f6b";

function box(d: Drawing): string {
  const front = "M-560 0H560L530 380H-530Z";
  const straw = Array.from({ length: 70 }, (_, i) => {
    const x = -540 + ((i * 173) % 1080);
    return `<path d="M${x} ${18 + ((i * 29) % 22)}q${((i * 13) % 60) - 30} ${-50 - ((i * 7) % 30)} ${((i * 31) % 90) - 45} ${-40 - ((i * 11) % 34)}"/>`;
  }).join("");
  return (
    `<g fill="none" stroke="#e8cf9d" stroke-width="9" stroke-linecap="round">${straw}</g>` +
    d.soft(front, kraft, 40, 0.35) +
    `<path d="M-560 0H560V26H-559Z" fill="${lighter(kraft, 0.25)}"/>` +
    `<path d="M-70 0H70L66 380H-66Z" fill="${coral}"/><path d="M-70 0H-40L-38 380H-66Z" fill="${lighter(coral, 0.3)}" opacity=".5"/>` +
    place(waveBorder(0, 396, darker(kraft, 0.35)), -300, 340) +
    place(waveBorder(0, 396, darker(kraft, 0.35)), 300, 340)
  );
}

export function giftSet(): string {
  const d = new Drawing();
  const printed = place(balancingElephant(d, classicColours), -20, 92, 0.4) + waveBorder(352, 660, classicColours.body);
  const inside =
    place(notebook(d, notebookColours.blue), 1090, 700, 0.5, 11) +
    place(sittingElephant(d, plushColours.blue, "plush"), 720, 690, 0.78, -3) +
    place(mug(d, "#fbf3e4", printed), 380, 830, 0.46, -7);
  return d.toSvg(
    stage(d, "#efe1cc", 1120) +
      d.contactShadow(800, 1340, 620, 60) +
      inside +
      place(box(d), 800, 960, 1.12) +
      place(pin(d), 1290, 1370, 0.42, 9),
  );
}

export function giftWrapped(): string {
  const d = new Drawing();
  const lid = "M-480 -150H480V0H-480Z";
  const box = "M-450 0H450V470H-450Z";
  const bow =
    "M0 -160C-90 -330 -330 -340 -310 -220C-296 -140 -120 -140 0 -160C120 -140 296 -140 310 -220C330 -340 90 -330 0 -160Z";
  const paper = d.pattern(
    120,
    120,
    place(balancingElephant(d, { body: cream, inner: "#f2bfae", scarf: marigold }), 54, 74, 0.075),
    "rotate(-12)",
  );
  const art =
    d.soft(box, "#4f7cc0", 50, 0.4) +
    `<path d="${box}" fill="${paper}"/>` +
    `<path d="M-66 0H66V470H-66Z" fill="${marigold}"/>` +
    softStroke("M-450 6H450", darker("#34588f", 0.6), 50, 0.5) +
    d.soft(lid, "#5a86c9", 36, 0.4) +
    `<path d="${lid}" fill="${paper}"/><path d="M-66 -150H66V0H-66Z" fill="${marigold}"/>` +
    d.soft(bow, marigold, 36, 0.5) +
    d.soft(
      "M-20 -150C-90 -90 -170 -30 -190 60L-130 44L-104 96C-60 20 -10 -70 20 -150ZM20 -150C90 -90 150 -40 176 40L118 34L96 84C60 20 0 -80 -20 -150Z",
      darker(marigold, 0.08),
      22,
    ) +
    d.soft("M-52 -196H52C70 -196 70 -126 52 -126H-52C-70 -126 -70 -196 -52 -196Z", lighter(marigold, 0.1), 22);
  return d.toSvg(
    stage(d, "#eee3d2") +
      d.contactShadow(640, 1340, 470, 50) +
      place(art, 640, 868, 1) +
      seated(d, plushColours.cloud, 1290, 1390, 0.4),
  );
}
