/** The weights that come with the program, within its folder. `src/reading/weights/README.md` says what they are and how they are made. */
export const weightsFile = "src/reading/weights/reader.bin";

/** The checksum of the file of weights. */
export const weightsSha256 = "0b310101cdb691b8d021567c238bb35669823e1961c0f914028a31f9b98fc786";
