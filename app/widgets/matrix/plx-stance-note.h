/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-position-comparison.h"

G_BEGIN_DECLS

/**
 * plx_stance_note_new:
 * @folded: whether the row stands for the claimant and all who belong to it
 * @opens: whether each position is a button that opens it
 *
 * Everything about a cell of a #PlxStanceMatrix: who, which question, and each position in the order in which
 * they were taken, with its words, its date and its sources.
 *
 * Returns: (transfer floating): the note
 */
GtkWidget *plx_stance_note_new (
    const PlxPositionComparison *comparison, guint row, guint question, gboolean folded, gboolean opens);

/** plx_stance_note_new_for_text: Returns: (transfer floating): a note that says @title, and @text below it;
 * (nullable) */
GtkWidget *plx_stance_note_new_for_text (const char *title, const char *text);

/** plx_stance_note_count: Returns: how many positions such a note is about, and the only one, if it is the
 * only one */
guint plx_stance_note_count (
    const PlxPositionComparison *comparison, guint row, guint question, gboolean folded, PlxPosition **only);

G_END_DECLS
