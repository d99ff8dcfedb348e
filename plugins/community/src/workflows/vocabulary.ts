/** For those who check what comes in from outside. */
export { unstorableIn } from "../domain/storable-text";
