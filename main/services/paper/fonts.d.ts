/** A font as a data URL, put into the bundle so that the program needs no file beside it. */
declare module '*.woff?inline' {
  const dataUrl: string;
  export default dataUrl;
}
