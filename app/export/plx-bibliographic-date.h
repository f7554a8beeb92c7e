/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date.h"

G_BEGIN_DECLS

/**
 * PlxBibliographicPoint: an end of a date as bibliographies have it
 * @year: 0 when it is open or unknown
 * @month: 1 to 12; 0 for none
 * @season: 1 spring to 4 winter; 0 for none
 * @day: 1 to 31; 0 for none
 */
typedef struct
{
  int year;
  int month;
  int season;
  int day;
} PlxBibliographicPoint;

/**
 * PlxBibliographicDate:
 * @start: of an interval, or the date itself
 * @end: of an interval
 * @circa: whether the date is approximate or uncertain, or some of its digits are not known
 */
typedef struct
{
  PlxBibliographicPoint start;
  PlxBibliographicPoint end;
  gboolean is_interval;
  gboolean circa;
} PlxBibliographicDate;

/** plx_bibliographic_date_init: @date: that is set */
void plx_bibliographic_date_init (PlxBibliographicDate *self, const PlxDate *date);

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
 * Returns: (transfer full): the date as @style writes it, in English: "ca. 2024, October 21"; "circa 21 Oct. 2024"; "ca.
 * October 21, 2024". "n.d." where neither end is known
 */
char *plx_bibliographic_date_format (const PlxBibliographicDate *self, PlxCitationStyle style);

G_END_DECLS
