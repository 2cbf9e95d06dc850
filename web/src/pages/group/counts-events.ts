/** Whether a figure counts meetings or other events, or who came: by its measure, which a dataset may name in either language. */

const words =
  /plenar|meeting|activit|training|workshop|trained|participant|specialist|attend|reuni|sesi[oó]n|actividad|capacita|taller|asist|especialista/i;

/** `measure` as the data have it, hyphens or spaces between its words. */
export function countsEvents({
  aspect,
  measure = '',
}: {
  readonly aspect: string;
  readonly measure?: string | undefined;
}): boolean {
  return aspect === 'figure' && words.test(measure);
}
