// The part of the package `minhash` (which has no types) that the benchmark uses.

declare module 'minhash' {
  export class Minhash {
    update(text: string): void;
  }
  export class LshIndex {
    insert(key: string, hash: Minhash): void;
    query(hash: Minhash): readonly string[];
  }
}
