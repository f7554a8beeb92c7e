/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxSpanButton:
 *
 * A button that says which span of time is looked at, and opens two entries for its dates, written as a dossier writes them:
 * a day, a month, a year, a season. What cannot be read, or ends before it begins, is said beneath, and narrows nothing.
 *
 * Signal: "changed": the reader has chosen another span
 */
#define PLX_TYPE_SPAN_BUTTON (plx_span_button_get_type ())
G_DECLARE_FINAL_TYPE (PlxSpanButton, plx_span_button, PLX, SPAN_BUTTON, GtkWidget)

/** plx_span_button_set: emits no signal. @since, @until: (nullable) */
void plx_span_button_set (PlxSpanButton *self, const char *since, const char *until);

/** plx_span_button_get_since: Returns: (transfer none) (nullable): a date that can be read */
const char *plx_span_button_get_since (PlxSpanButton *self);
/** plx_span_button_get_until: Returns: (transfer none) (nullable): likewise */
const char *plx_span_button_get_until (PlxSpanButton *self);

G_END_DECLS
