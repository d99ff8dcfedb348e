/** What came back from an account form: texts by field ("" is the form as a whole), and what was typed, never a password. */
export interface FormProblem {
  errors: Record<string, string>;
  values?: Record<string, string>;
}
