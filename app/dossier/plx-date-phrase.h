/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date-format.h"
#include "plx-date-names.h"

G_BEGIN_DECLS

/**
 * PlxDateYearText:
 *
 * The words for a year, by value, so that no caller has to free them.
 */
typedef struct
{
  char text[32];
} PlxDateYearText;

/** plx_date_year_text: Returns: the year, 0 or later, in figures; “1 BC” for 0. */
PlxDateYearText plx_date_year_text (int year);

/** plx_date_month_text: Returns: (transfer none): the month's name, or its abbreviation in
 * %PLX_DATE_FORM_SHORT. */
const char *plx_date_month_text (int month, PlxDateNameCase name_case, PlxDateForm form);

/** plx_date_point_is_in_figures: whether the months and days of its year are written in figures, not in words. */
gboolean plx_date_point_is_in_figures (const PlxDatePoint *point);

/** plx_date_point_is_unspecified: whether @point has unspecified digits. */
gboolean plx_date_point_is_unspecified (const PlxDatePoint *point);

/**
 * plx_date_phrase:
 * @point: a point that has a date
 * @name_case: %PLX_DATE_NAME_ALONE or %PLX_DATE_NAME_IN_PHRASE
 *
 * Returns: (transfer full): the date without its qualifiers and its time of day
 */
char *plx_date_phrase (const PlxDatePoint *point, PlxDateNameCase name_case, PlxDateForm form);

/** plx_date_phrase_unspecified: Returns: (transfer full): the same for a point with unspecified digits. */
char *plx_date_phrase_unspecified (const PlxDatePoint *point, PlxDateForm form);

/** plx_date_phrase_day_with_weekday: Returns: (transfer full): the same for a full day, with its weekday. */
char *plx_date_phrase_day_with_weekday (const PlxDatePoint *point);

G_END_DECLS
