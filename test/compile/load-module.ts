/** Load the text of a JavaScript module as Node does, and list what it exports by name. */
export async function loadModule(text: string): Promise<Readonly<Record<string, unknown>>> {
  const names: Readonly<Record<string, unknown>> = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`
  );
  return { ...names };
}
