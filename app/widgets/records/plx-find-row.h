/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-find-hit.h"

G_BEGIN_DECLS

/**
 * PlxFindRow:
 *
 * A row of what was found: what its record is called, why it was found, who and when, with what was found marked; or the words
 * that lead to all of a kind. The first of a kind stands under a heading.
 */
#define PLX_TYPE_FIND_ROW (plx_find_row_get_type ())
G_DECLARE_FINAL_TYPE (PlxFindRow, plx_find_row, PLX, FIND_ROW, GtkWidget)

GtkWidget *plx_find_row_new (void);

/** plx_find_row_set_hit: shows @hit, which is not kept */
void plx_find_row_set_hit (PlxFindRow *self, const PlxFindHit *hit);

/** plx_find_row_set_more: shows @text as what leads to more, and no record */
void plx_find_row_set_more (PlxFindRow *self, const char *text);

/**
 * plx_find_row_set_heading:
 * @kind: the title of the kind
 * @count: (nullable): how many there are, while that is known
 * @shown: whether the row is the first of its kind
 */
void plx_find_row_set_heading (PlxFindRow *self, const char *kind, const char *count, gboolean shown);

/** plx_find_row_dup_name: Returns: (transfer full): the row in one sentence, for those who do not see it */
char *plx_find_row_dup_name (PlxFindRow *self);

G_END_DECLS
