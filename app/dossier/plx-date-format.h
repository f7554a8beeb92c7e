/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date.h"

G_BEGIN_DECLS

/**
 * PlxDateForm:
 * @PLX_DATE_FORM_SHORT: abbreviated months: “21 Oct 2024”
 * @PLX_DATE_FORM_MEDIUM: “21 October 2024”
 * @PLX_DATE_FORM_LONG: as @PLX_DATE_FORM_MEDIUM, but a full day that stands alone and unqualified has its
 *     weekday: “Monday 21 October 2024”
 *
 * How much room a date may take.
 */
typedef enum
{
  PLX_DATE_FORM_SHORT,
  PLX_DATE_FORM_MEDIUM,
  PLX_DATE_FORM_LONG,
} PlxDateForm;

/**
 * plx_date_format:
 *
 * Puts a date into words in the user's language, as a person would write it in the middle of a sentence:
 * “about 21 October 2024”, “before 28 October 2024”, “summer 2024”, “18 to 21 October 2024”, “some day in
 * October 2024”. All words come from the translations, none from the C locale's dates. The year 0000 is “1
 * BC”. A winter is shown with both its years. Seconds are shown unless they are 0; times stay in the zone
 * that was written. Days and months are in figures where plx_notation_set() says so: “2024-10-21”, “about 2024-10-21”,
 * “2024-10-18 to 2024-10-21”; what has no usual figures (seasons, decades) stays in words.
 *
 * Returns: (transfer full): plain text; “no date” where none is set
 */
char *plx_date_format (const PlxDate *date, PlxDateForm form);

G_END_DECLS
