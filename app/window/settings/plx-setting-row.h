/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * A row of the settings: its title, a note beneath, and at its end the control, which goes below where there is no room beside.
 */

/**
 * plx_setting_row_new:
 * @title: with a mnemonic, which goes to @control; it is also what a screen reader calls @control
 * @note: (nullable): what there is to know about it
 */
GtkWidget *plx_setting_row_new (const char *title, const char *note, GtkWidget *control);

/** plx_setting_row_set_note: @row: made with a note */
void plx_setting_row_set_note (GtkWidget *row, const char *note);

G_END_DECLS
