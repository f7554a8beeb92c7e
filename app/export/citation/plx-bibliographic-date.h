/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date.h"

G_BEGIN_DECLS

/**
 * PlxBibliographicPoint: an end of a date as bibliographies have it
 * @is_known: whether there is one; an end that is open or unknown has none, and the members below are 0
 * @year: 0 is the year before the year 1, as ISO 8601 counts
 * @month: 1 to 12; 0 for none
 * @season: 1 spring to 4 winter; 0 for none
 * @day: 1 to 31; 0 for none
 * @qualifiers: `~` and `?` of this end alone
 */
typedef struct
{
  gboolean is_known;
  int year;
  int month;
  int season;
  int day;
  PlxDateQualifiers qualifiers;
} PlxBibliographicPoint;

/**
 * PlxBibliographicDate:
 * @start: of a span, or the date itself
 * @end: of a span
 * @is_interval: whether it is a span, from @start to @end
 * @is_between: whether it is not the whole of the span but some time in it, as `201X` is
 *
 * Digits at the end that are not known make a date coarser, not less certain: `2024-10-XX` is October 2024.
 */
typedef struct
{
  PlxBibliographicPoint start;
  PlxBibliographicPoint end;
  gboolean is_interval;
  gboolean is_between;
} PlxBibliographicDate;

/** plx_bibliographic_date_init: @date: that is set */
void plx_bibliographic_date_init (PlxBibliographicDate *self, const PlxDate *date);

/** plx_bibliographic_date_get_qualifiers: those of both ends together */
PlxDateQualifiers plx_bibliographic_date_get_qualifiers (const PlxBibliographicDate *self);

/** PlxCitationStyle: how a citation is written; all three are in English */
typedef enum
{
  PLX_STYLE_APA,     /* Publication Manual of the American Psychological Association, 7th edition */
  PLX_STYLE_MLA,     /* MLA Handbook, 9th edition */
  PLX_STYLE_CHICAGO, /* The Chicago Manual of Style, 17th edition: a full note */
} PlxCitationStyle;

/**
 * plx_bibliographic_date_format:
 *
 * Each end that is approximate is "ca." ("circa" in MLA), each that is uncertain has a question mark behind it. Ends that are
 * neither share what they have in common: "October 18–21, 2024".
 *
 * Returns: (transfer full): the date as @style writes it, in English: "ca. 2024, October 21"; "circa 21 Oct. 2024"; "ca.
 * October 21, 2024"; "by October 28, 2024"; "between 2010 and 2019". "n.d." where neither end is known
 */
char *plx_bibliographic_date_format (const PlxBibliographicDate *self, PlxCitationStyle style);

G_END_DECLS
