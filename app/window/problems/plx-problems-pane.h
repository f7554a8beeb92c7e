/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxProblemsPane:
 *
 * The problems that the reader found in a file.
 *
 * Signal: "chosen" (PlxRecord *record, gboolean opened): the record that the selected problem lies in, NULL when it lies in none;
 * @opened by Enter or a double click
 */
#define PLX_TYPE_PROBLEMS_PANE (plx_problems_pane_get_type ())
G_DECLARE_FINAL_TYPE (PlxProblemsPane, plx_problems_pane, PLX, PROBLEMS_PANE, GtkWidget)

void plx_problems_pane_set_dossier (PlxProblemsPane *self, PlxDossier *dossier);

/** plx_problems_pane_step: Returns: whether there was a row to step to */
gboolean plx_problems_pane_step (PlxProblemsPane *self, int steps);

void plx_problems_pane_focus (PlxProblemsPane *self);

G_END_DECLS
