/** A seal with an elephant in it: the shop signs like a painter signs, with a stamp. */
export function BrandMark({ className = "size-9" }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" className={className} aria-hidden="true">
      <rect x="2" y="2" width="44" height="44" rx="13" className="fill-brand" />
      <path
        className="fill-brand-ink"
        d="M10 31.5c0-9.4 5.6-15.7 14.2-15.7 2.2 0 4 .4 5.5 1.2.9-.6 2-.9 3.2-.9 4 0 6.6 3 6.6 7.6v7.1c0 1 .5 1.5 1.3 1.5.5 0 .9.4.9.9s-.5 1.2-1.7 1.2c-2.2 0-3.4-1.4-3.4-3.7v-3.2c-.8.6-1.7.9-2.7 1v6.2c0 .8-.5 1.3-1.3 1.3h-3.4c-.8 0-1.3-.5-1.3-1.3v-2.9h-7.2v2.9c0 .8-.5 1.3-1.3 1.3h-3.5c-.8 0-1.3-.5-1.3-1.3v-4.2c-1 .6-2 .9-2.7.9-.6 0-1.9-.2-1.9-.9Z"
      />
      <circle cx="33.6" cy="22.6" r="1.3" className="fill-brand" />
      <path
        d="M25.2 19.2c3.2.6 4.6 5.2 1.6 8.2-2.3-.5-4.3-2.8-4.3-5.4 0-1.7 1-3 2.7-2.8Z"
        className="fill-brand opacity-25"
      />
    </svg>
  );
}
