/** Small colour arithmetic, so that every picture derives its shades from one base colour. */

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  const mixed = a.map((channel, index) => Math.round(channel + ((b[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Shadows lean to warm indigo and lights to cream: neutral grey shades would look dead on warm paper. */
export const darker = (hex: string, share: number): string => mix(hex, "#1b2347", share);
export const lighter = (hex: string, share: number): string => mix(hex, "#fff8ea", share);

export function isDark(hex: string): boolean {
  const [red, green, blue] = channels(hex);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 120;
}

export const ink = "#232b4a";
export const cream = "#fff6e6";
export const marigold = "#f0ac45";
export const coral = "#e98b74";
const _blue = "#5a86c9";
export const deepBlue = "#34588f";
export const sage = "#93ad93";
