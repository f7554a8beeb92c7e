/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-as-of.h"

G_BEGIN_DECLS

/**
 * PlxAsOfBar:
 *
 * The control that winds a comparison back to a day: the day, a step to the day with news before and behind it, a list of
 * those days with a calendar for any other, and whether a claim counts from when it was said or from when it was published.
 * Says in words how much is new on the day.
 *
 * Actions of the widget: `as-of.previous` and `as-of.next` step to a day with news, `as-of.everything` takes the limit away,
 * `as-of.choose` opens the list of days. Property `clock`, also as the action `as-of.clock`: a #PlxAsOfBarClock.
 * Signal: "changed": the user has chosen another day or clock
 */
#define PLX_TYPE_AS_OF_BAR (plx_as_of_bar_get_type ())
G_DECLARE_FINAL_TYPE (PlxAsOfBar, plx_as_of_bar, PLX, AS_OF_BAR, GtkWidget)

/**
 * plx_as_of_bar_set_days:
 * @days: (element-type PlxNewsDay): by the clock in force; a reference is kept
 */
void plx_as_of_bar_set_days (PlxAsOfBar *self, GArray *days);

/** plx_as_of_bar_set_as_of: emits no signal */
void plx_as_of_bar_set_as_of (PlxAsOfBar *self, const PlxAsOf *as_of);

/** plx_as_of_bar_get_as_of: Returns: (transfer none) */
const PlxAsOf *plx_as_of_bar_get_as_of (PlxAsOfBar *self);

G_END_DECLS
