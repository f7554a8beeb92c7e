/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlxDateNameCase:
 * @PLX_DATE_NAME_ALONE: a month that stands alone or with a year: “October 2024”
 * @PLX_DATE_NAME_WITH_DAY: a month behind its day: “21 October”
 * @PLX_DATE_NAME_IN_PHRASE: a month behind a preposition: “before October 2024”
 *
 * The places of a month's name, for languages that inflect it.
 */
typedef enum
{
  PLX_DATE_NAME_ALONE,
  PLX_DATE_NAME_WITH_DAY,
  PLX_DATE_NAME_IN_PHRASE,
} PlxDateNameCase;

/** plx_date_month_name: Returns: (transfer none): the translated name of the month @month, 1 to 12. */
const char *plx_date_month_name (int month, PlxDateNameCase name_case);

/** plx_date_month_abbreviation: Returns: (transfer none): the translated short name of the month @month,
 * 1 to 12. */
const char *plx_date_month_abbreviation (int month, PlxDateNameCase name_case);

/** plx_date_weekday_name: Returns: (transfer none): the translated name of a weekday, 0 for Monday to 6
 * for Sunday. */
const char *plx_date_weekday_name (int weekday);

G_END_DECLS
