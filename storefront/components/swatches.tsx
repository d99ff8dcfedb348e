/** Colours as drawn circles: the content policy forbids style attributes, and SVG needs none. */
export function Swatch({ colour, className = "size-4" }: { colour: string; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" className={`${className} shrink-0`} aria-hidden="true">
      <circle cx="8" cy="8" r="7.25" fill={colour} className="stroke-edge" strokeWidth="0.75" />
    </svg>
  );
}
