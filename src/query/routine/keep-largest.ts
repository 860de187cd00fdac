/** Put a number into a list that falls, of which only the largest are kept. */
export function keepLargest(falling: number[], number: number, most: number): void {
  let at = falling.length;
  while (at > 0 && (falling[at - 1] ?? 0) < number) at -= 1;
  if (at >= most) return;
  for (let place = Math.min(falling.length, most - 1); place > at; place -= 1) falling[place] = falling[place - 1] ?? 0;
  falling[at] = number;
}
