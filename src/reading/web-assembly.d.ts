/** What of WebAssembly is used here; the types of Node 20 know only that there are modules. */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number; maximum: number; shared: true });
    readonly buffer: SharedArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: { env: { memory: Memory } });
    readonly exports: object;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
