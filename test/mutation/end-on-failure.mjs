import fc from "fast-check";

/** A mutant is noticed by the first failure; to search for the smallest one would take long. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
