import { useState } from "react";
import { useProgram } from "../sponsorship/use-programs";

/** Reads a program anew for a form that is out of date; `round` is the form's key, so that it begins again with what stands. */
export function useReading(programId: string) {
  const { refetch } = useProgram(programId);
  const [round, setRound] = useState(0);
  const reload = () => refetch().then(() => setRound((before) => before + 1));
  return { round, reload };
}
