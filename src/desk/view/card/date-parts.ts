/** A date as an editor sets it: each part may be empty, and none is made up. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
  /** `~` about, `?` perhaps, `%` both. */
  doubt: string;
}

const simple = /^(?<year>-?\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?<doubt>[~?%]?)$/;

/** The parts of a date; undefined where it says more than they can, such as an hour, a span or a season. */
export function dateParts(when: string): DateParts | undefined {
  if (when.trim() === '') return {year: '', month: '', day: '', doubt: ''};
  const groups = simple.exec(when.trim())?.groups;
  if (!groups || Number(groups.month ?? 0) > 12) return undefined;
  const {year = '', month = '', day = '', doubt = ''} = groups;
  return {year, month: month && String(Number(month)), day: day && String(Number(day)), doubt};
}

/** A date of its parts, as an article file writes it. A day without its month is no date, nor is a month without its year. */
export function whenOf({year, month, day, doubt}: DateParts): string {
  if (!year.trim()) return '';
  const padded = (part: string, length: number) => part.trim().padStart(length, '0');
  const [, sign = '', number = ''] = /^(-?)(.*)$/.exec(year.trim())!;
  const written = [sign + padded(number, 4)];
  if (month) written.push(padded(month, 2));
  if (month && day.trim()) written.push(padded(day, 2));
  return written.join('-') + doubt;
}
