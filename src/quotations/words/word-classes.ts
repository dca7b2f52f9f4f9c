export * from "../../english/classes/closed-classes.ts";
