/** The weights that come with the program, within its folder. `src/reading/weights/README.md` says what they are and how they are made. */
export const weightsFile = "src/reading/weights/reader.bin";

/** Of that file. */
export const weightsSha256 = "c80f6e6f4067fe08b5cb93995d7de46e17e849714b0047df84a1e86ec54b7e26";
