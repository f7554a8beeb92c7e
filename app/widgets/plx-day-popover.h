/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-as-of.h"

G_BEGIN_DECLS

/**
 * PlxDayPopover:
 *
 * The days with news, each with how many claims are new on it, the last one first; a calendar for any other day; and no limit
 * at all.
 *
 * Signal: "chosen" (int day): %PLX_AS_OF_ALWAYS for no limit
 */
#define PLX_TYPE_DAY_POPOVER (plx_day_popover_get_type ())
G_DECLARE_FINAL_TYPE (PlxDayPopover, plx_day_popover, PLX, DAY_POPOVER, GtkPopover)

/** PLX_DAY_POPOVER_MAX_DAYS: how many days are listed; those before are found in the calendar */
#define PLX_DAY_POPOVER_MAX_DAYS 400

/**
 * plx_day_popover_fill:
 * @days: (element-type PlxNewsDay)
 * @day: the one that is chosen
 */
void plx_day_popover_fill (PlxDayPopover *self, GArray *days, gint32 day);

/**
 * plx_news_day_dup_title:
 * @approximate: whether it is not sure that something happened on just this day
 *
 * Returns: (transfer full): "21 October 2024", "about 21 October 2024"
 */
char *plx_news_day_dup_title (gint32 day, gboolean approximate);

G_END_DECLS
