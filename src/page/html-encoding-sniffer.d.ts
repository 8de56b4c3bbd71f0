// The part of html-encoding-sniffer that is used; the package ships no types.

declare module 'html-encoding-sniffer' {
  interface SnifferOptions {
    /** What is given back where the page declares nothing; handed on as it is. */
    readonly defaultEncoding?: string;
    readonly maxPrescanBytes?: number;
  }
  function sniffHtmlEncoding(bytes: Uint8Array, options?: SnifferOptions): string | null;
  export = sniffHtmlEncoding;
}
