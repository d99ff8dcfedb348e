import { cloth, seam, stitches } from "./cloth";
import { darker, lighter, mix } from "./colour";
import { Drawing, place, softStroke } from "./drawing";
import { classicColours, elephantEyes, elephantHead } from "./elephant-front";
import { stage } from "./stage";

const capColours = { navy: "#2f3d66", sage: "#8ea68d" } as const;
type CapColour = keyof typeof capColours;

const crown = "M-440 150C-470 -160 -300 -400 20 -404C340 -400 470 -170 452 130C300 210 -250 220 -440 150Z";
const brim =
  "M-446 130C-300 60 220 50 460 116C520 150 540 210 500 250C340 380 -60 420 -330 350C-440 320 -500 230 -446 130Z";

export function capFront(colour: CapColour): string {
  const d = new Drawing();
  const base = capColours[colour];
  const peak = mix(base, darker(base, 0.4), 0.35);
  const rows = [0, 26, 52, 78]
    .map((y) => `M-400 ${210 + y * 1.2}C-240 ${150 + y * 1.6} 240 ${130 + y * 1.7} 470 ${190 + y * 0.8}`)
    .join("");
  const threads = d.pattern(6, 6, `<path d="M0 6L6 0" stroke="#ffffff" stroke-width="1.6" opacity=".28"/>`);
  const badge = "M-262 -190C-262 -330 262 -330 262 -190C262 20 120 80 0 80C-120 80 -262 20 -262 -190Z";
  const art =
    d.contactShadow(30, 330, 480, 60) +
    cloth(d, crown, base, ["M-300 80C-330 -60 -300 -200 -220 -300", "M330 60C350 -80 320 -210 250 -300"]) +
    seam("M-250 176C-280 -60 -180 -330 20 -402M270 170C300 -60 220 -330 20 -402M20 -402V-330", base) +
    stitches("M-264 176C-294 -60 -190 -330 16 -398M284 170C314 -60 230 -330 26 -398", base) +
    `<circle cx="-190" cy="-190" r="11" fill="${darker(base, 0.5)}"/><circle cx="226" cy="-196" r="11" fill="${darker(base, 0.5)}"/>` +
    `<ellipse cx="20" cy="-406" rx="36" ry="18" fill="${darker(base, 0.25)}"/><ellipse cx="16" cy="-411" rx="24" ry="9" fill="${lighter(base, 0.25)}"/>` +
    place(`${elephantHead(d, classicColours) + elephantEyes()}<path d="${badge}" fill="${threads}"/>`, 10, -60, 0.4) +
    softStroke("M-440 160C-280 90 240 80 450 140", darker(base, 0.75), 70, 0.5) +
    cloth(d, brim, peak) +
    stitches(rows, peak);
  return d.toSvg(stage(d, colour === "navy" ? "#f2e6d3" : "#ece3d4", 1040) + place(art, 790, 830, 1.28));
}
