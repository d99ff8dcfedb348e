import { cloth, rib, seam } from "./cloth";
import { coral, cream, darker, lighter, marigold } from "./colour";
import { Drawing, place } from "./drawing";
import { classicColours } from "./elephant-front";
import { walkingElephant } from "./elephant-side";
import { dropShadow, tabletop } from "./stage";

const sockColours = { blue: "#4d79bb", oat: "#eadcc2" } as const;
type SockColour = keyof typeof sockColours;

const leg =
  "M-150 -520H150C156 -300 150 -120 160 40C170 150 260 230 400 296C500 344 520 450 450 500C400 536 300 530 200 500C60 460 -100 390 -150 260C-180 160 -150 -200 -150 -520Z";
const toe = "M352 274C500 320 540 440 456 498C420 524 370 526 318 520C290 440 300 340 352 274Z";
const heel =
  "M-160 120C-174 190 -166 240 -150 262C-120 330 -70 372 -10 406C30 330 10 200 -70 130C-96 110 -130 110 -160 120Z";
const cuff = "M-156 -560H156V-430H-156Z";

function sock(d: Drawing, colour: string, onBlue: boolean): string {
  const accent = onBlue ? marigold : coral;
  const figure = onBlue ? { body: cream, inner: "#f2bfae", scarf: coral } : { ...classicColours };
  const small = walkingElephant(d, figure);
  return (
    dropShadow(d, leg + cuff) +
    cloth(d, leg, colour, ["M-60 60C20 120 60 160 70 240", "M-100 20C-20 60 40 90 120 90"]) +
    `<g ${d.clip(leg)}>${place(small, -20, -270, 0.2)}${place(small, 10, -40, 0.2)}${place(small, 130, 320, 0.2, 24)}</g>` +
    cloth(d, toe, accent) +
    seam("M352 274C300 340 290 440 318 520", accent) +
    cloth(d, heel, accent) +
    rib(d, cuff, accent) +
    `<path d="M-150 -400H152M-150 -376H152" stroke="${lighter(accent, 0.4)}" stroke-width="9"/>`
  );
}

export function socksPair(colour: SockColour): string {
  const d = new Drawing();
  const body = sockColours[colour];
  return d.toSvg(
    tabletop(d, colour === "blue" ? "#f2e7d6" : "#d9dfdf") +
      place(sock(d, darker(body, 0.06), colour === "blue"), 850, 720, 1, 7) +
      place(sock(d, body, colour === "blue"), 520, 850, 1, -4),
  );
}
