// A rating in the seed's words.
const WORDS = ['Very Poor', 'Poor', 'Acceptable', 'Good', 'Excellent'];

export function ratingText({
  quality,
  timeliness,
  notes,
}: {
  readonly quality?: number;
  readonly timeliness?: number;
  readonly notes?: string;
}): string {
  const marks = [
    ['quality', quality],
    ['timeliness', timeliness],
  ] as const;
  return [
    ...marks.flatMap(([name, mark]) => (mark === undefined ? [] : [`${name} ${mark} ${WORDS[mark - 1]}`])),
    ...(notes === undefined ? [] : [notes]),
  ].join(', ');
}
