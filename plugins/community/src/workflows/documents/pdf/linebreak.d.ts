/** Where a line may end, by Unicode's rules (UAX 14): the package comes without types. */
declare module "linebreak" {
  interface Break {
    readonly position: number;
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
