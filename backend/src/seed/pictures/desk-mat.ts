import { stitches } from "./cloth";
import { coral, cream, darker, deepBlue, marigold, sage } from "./colour";
import { Drawing, place, roundedPath, softStroke } from "./drawing";
import { classicColours } from "./elephant-front";
import { balancingElephant, diskStack, walkingElephant } from "./elephant-side";
import { dropShadow, tabletop } from "./stage";

const night = darker(deepBlue, 0.35);

/** A landscape two and a quarter times as wide as high, as on the desk: -720…720 by -320…320. */
function matArt(d: Drawing): string {
  const stars = Array.from({ length: 34 }, (_, i) => {
    const x = -690 + ((i * 397) % 1380);
    const y = -300 + ((i * 211) % 330);
    return `<circle cx="${x}" cy="${y}" r="${2 + (i % 3) * 1.6}" fill="${cream}" opacity="${0.5 + (i % 4) * 0.14}"/>`;
  }).join("");
  return (
    `<rect x="-720" y="-320" width="1440" height="640" fill="${night}"/>${stars}` +
    `<circle cx="420" cy="-120" r="120" fill="${marigold}"/><circle cx="420" cy="-120" r="170" fill="${marigold}" opacity=".14"/>` +
    `<path d="M-720 140C-500 0 -300 40 -120 120C80 10 300 20 720 130V320H-720Z" fill="${darker(sage, 0.45)}"/>` +
    `<path d="M-720 220C-420 120 -160 180 80 210C300 150 520 160 720 220V320H-720Z" fill="${darker(sage, 0.2)}"/>` +
    place(diskStack([coral, cream, marigold]), -520, 150, 0.5) +
    place(diskStack(["#a7c0e4", cream, coral]), -420, 186, 0.34) +
    place(balancingElephant(d, { ...classicColours, body: "#7ba4e0" }), 40, 76, 0.36) +
    place(walkingElephant(d, { body: "#dda29a", inner: "#fbe3d2", scarf: cream }), -230, 164, 0.2)
  );
}

function mat(d: Drawing): string {
  const edge = roundedPath(-720, -320, 1440, 640, 34);
  return (
    dropShadow(d, edge, 8, 14, 14) +
    `<g ${d.clip(edge)}>${matArt(d)}${softStroke("M-720 -320H720", "#ffffff", 60, 0.14)}</g>` +
    stitches(roundedPath(-706, -306, 1412, 612, 26), night)
  );
}

function keyboard(d: Drawing): string {
  const base = roundedPath(-330, -120, 660, 240, 26);
  const keys = Array.from({ length: 48 }, (_, i) => {
    const x = -304 + (i % 12) * 51;
    const y = -96 + Math.floor(i / 12) * 49;
    const fill = i === 0 ? coral : i === 47 ? marigold : "#fbf3e4";
    return `<rect x="${x}" y="${y}" width="43" height="41" rx="9" fill="${fill}"/><rect x="${x + 4}" y="${y + 3}" width="35" height="30" rx="7" fill="#fff" opacity=".5"/>`;
  });
  return dropShadow(d, base, 7, 12, 9) + d.soft(base, "#c9bda8", 22, 0.3) + keys.join("");
}

export function deskMatFlat(): string {
  const d = new Drawing();
  return d.toSvg(tabletop(d, "#e6d6bf") + place(mat(d), 800, 800, 1.02));
}

export function deskMatInUse(): string {
  const d = new Drawing();
  const mouse = "M0 -110C66 -110 84 -60 84 0C84 80 56 120 0 120C-56 120 -84 80 -84 0C-84 -60 -66 -110 0 -110Z";
  return d.toSvg(
    tabletop(d, "#d9c3a5") +
      place(mat(d), 640, 820, 1.7, -6) +
      place(keyboard(d), 820, 1190, 1.35, -6) +
      place(
        dropShadow(d, mouse, 7, 12, 9) +
          d.soft(mouse, "#f6ead6", 30, 0.3) +
          `<path d="M0 -110V-20" stroke="#c9bda8" stroke-width="6"/>`,
        1420,
        1090,
        1.25,
        -2,
      ),
  );
}
