/** What came back from a form: texts by field ("" is the form as a whole), and what was typed. */
export interface FormProblem {
  errors: Record<string, string>;
  values?: Record<string, string> | undefined;
}
