import { setFlagsFromString } from "node:v8";

/** Eight times as often as by default: most of what a test calls is over before the machine code that is made of it is used. */
const budget = 8 * 66 * 1024;

// How much of a function runs before V8 makes machine code of it, in bytes of its own code. One that does not know it goes on.
setFlagsFromString(`--interrupt-budget=${budget}`);
