/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-position-comparison.h"
#include "plx-stance-text.h"

G_BEGIN_DECLS

/** PlxStancePiece: a text and where it stands in its cell, from the beginning and the top of what the cell
 * holds */
typedef struct
{
  const PlxStanceText *text;
  gint16 x;
  gint16 y;
} PlxStancePiece;

/**
 * PlxStanceFace: what a cell of a #PlxStanceMatrix shows: the latest stances, the date, marks for what there
 * is to know about them. Where there is room for it also the words, or whose stances they are.
 * @height: of all pieces, in pixels
 * @is_new: whether it has a position that is new on the day
 */
typedef struct
{
  int height;
  gboolean is_new;
  guint n_pieces;
  PlxStancePiece pieces[];
} PlxStanceFace;

/**
 * plx_stance_face_new:
 * @folded: whether the row stands for the claimant and all who belong to it
 * @width: in pixels
 *
 * Returns: (transfer full) (nullable): to be freed with g_free(); NULL for a cell without positions. Its
 * texts belong to @texts.
 */
PlxStanceFace *plx_stance_face_new (const PlxPositionComparison *comparison,
                                    PlxStanceTexts *texts,
                                    guint row,
                                    guint column,
                                    gboolean folded,
                                    int width);

G_END_DECLS
