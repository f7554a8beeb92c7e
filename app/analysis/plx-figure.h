/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-estimate.h"

G_BEGIN_DECLS

/**
 * plx_number_format:
 *
 * Returns: (transfer full): @number in digits, grouped by thousands as the user's language does: "12,000"; not grouped where
 * plx_notation_set() says so
 */
char *plx_number_format (gint64 number);

/**
 * plx_figure_format:
 * @low: or %PLX_NO_NUMBER
 * @high: or %PLX_NO_NUMBER; one of the two at least is a number
 *
 * Returns: (transfer full): the quantity with its bound in words, but without a unit: "about 12,000"
 */
char *plx_figure_format (PlxBound bound, gint64 low, gint64 high);

/**
 * plx_estimate_dup_figure:
 *
 * Returns: (transfer full): the quantity with its bound and unit in words: "about 12,000 people", "at least
 * 13,000 people"; "no figure given" when there is none
 */
char *plx_estimate_dup_figure (PlxEstimate *self);

/**
 * plx_estimate_dup_title:
 *
 * Returns: (transfer full): the same, standing for the whole estimate: one without a figure says the words as
 * well
 */
char *plx_estimate_dup_title (PlxEstimate *self);

G_END_DECLS
