import { useEffect, useState } from "react";

interface Props {
  address: string;
  words: { copy: string; copied: string };
}

/** The address stands there as text; where a script may write to the clipboard there is a button for it. */
export function CopyAddress({ address, words }: Props) {
  const [canCopy, setCanCopy] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCanCopy("clipboard" in navigator), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Refused by the browser: the text is there to be marked.
      setCanCopy(false);
    }
  };
  return (
    <div className="mt-2 flex flex-wrap items-center gap-3">
      <code className="command min-w-0 break-all">{address}</code>
      {canCopy && (
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
      )}
      <span role="status" className="text-good">
        {isCopied && words.copied}
      </span>
    </div>
  );
}
