// Bytes of a stream, looked at ahead and dropped once done with: a file of any size is read with a small part of it in memory.

export class ByteCursor {
  /** Of the first byte that is not dropped. */
  offset: number;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();
  #isAtEnd = false;

  constructor(chunks: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.offset = offset;
  }

  /** The next bytes, at least so many of them where there are that many; valid until the next call. */
  async ahead(atLeast: number): Promise<Uint8Array> {
    if (this.#held.length >= atLeast || this.#isAtEnd) return this.#held;
    const chunks = [this.#held];
    let length = this.#held.length;
    while (length < atLeast) {
      const { value, done } = await this.#chunks.next();
      this.#isAtEnd = done === true;
      if (done) break;
      chunks.push(value);
      length += value.length;
    }
    this.#held = Buffer.concat(chunks);
    return this.#held;
  }

  /** Passes over so many bytes, or to the end; gives how many there were. */
  async drop(count: number): Promise<number> {
    let left = count;
    while (left > 0) {
      const held = await this.ahead(1);
      if (held.length === 0) break;
      const taken = Math.min(left, held.length);
      this.#held = held.subarray(taken);
      this.offset += taken;
      left -= taken;
    }
    return count - left;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
