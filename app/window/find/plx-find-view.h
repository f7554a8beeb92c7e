/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-find-list.h"

G_BEGIN_DECLS

/**
 * PlxFindView:
 *
 * The scrolled list of what was found, under a heading for each kind. A row is made when it comes into sight; the first rows are
 * there in the first frame, the rest right after it.
 *
 * Signals:
 * "opened" (const char *id): the reader wants to read this record;
 * "note-opened" (const char *id): the reader wants to see what this bookmark leads to;
 * "all" (guint kind): the reader wants to see everything of a PlxRecordKind, or %PLX_FIND_NOTES
 */
#define PLX_TYPE_FIND_VIEW (plx_find_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindView, plx_find_view, PLX, FIND_VIEW, GtkWidget)

/**
 * plx_find_view_set_list:
 * @list: (nullable)
 * @notes: (nullable) (element-type PlxFoundNote): what was found in the user's notes; it stands before the records
 * @words: (nullable) (element-type PlxFindWord): by which it was found
 * @complete: whether the counts are final
 * @selected: the position to select, or %G_MAXUINT
 * @scroll: how far to scroll, in pixels
 */
void plx_find_view_set_list (PlxFindView *self, PlxFindList *list, GListModel *notes, GPtrArray *words, gboolean complete,
                             guint selected, double scroll);

/** plx_find_view_get_list: Returns: (transfer none) (nullable) */
PlxFindList *plx_find_view_get_list (PlxFindView *self);

/** plx_find_view_dup_selected_id: Returns: (transfer full) (nullable): the id of the selected record or bookmark */
char *plx_find_view_dup_selected_id (PlxFindView *self);
double plx_find_view_get_scroll (PlxFindView *self);

/** plx_find_view_step: selects the next row, or the previous one, as an arrow key does */
void plx_find_view_step (PlxFindView *self, int steps);

/** plx_find_view_open: opens what is selected, otherwise what was found first */
void plx_find_view_open (PlxFindView *self);

/** plx_find_view_focus: moves the keyboard focus to the selected row, or the first. Returns: whether there is one */
gboolean plx_find_view_focus (PlxFindView *self);

/** plx_find_view_wants_focus: whether it takes the focus as soon as the rows are there */
gboolean plx_find_view_wants_focus (PlxFindView *self);
/** plx_find_view_leave_focus: the focus will be elsewhere when the rows are there */
void plx_find_view_leave_focus (PlxFindView *self);

G_END_DECLS
