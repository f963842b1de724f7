// RFC 3339 with real calendar dates, as one regular expression, so that validators carry it without any import. Leap
// seconds and lower-case letters are left out, as CUE leaves them out.

const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DAY_OF_MONTH =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';

export const DATE_TIME = new RegExp(
  `^(?:\\d{4}-${DAY_OF_MONTH}|${LEAP_YEAR}-02-29)T${TIME}:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]${TIME})$`,
  'u',
);
