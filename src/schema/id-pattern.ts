/** How an id is written: words of small letters and digits, joined by single hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
