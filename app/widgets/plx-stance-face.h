/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-position-comparison.h"
#include "plx-stance-text.h"

G_BEGIN_DECLS

#define PLX_FACE_MAX_PIECES 16

/** PlxStancePiece: a text and where it stands in its cell, from the beginning and the top of what the cell holds */
typedef struct
{
  const PlxStanceText *text;
  gint16 x;
  gint16 y;
} PlxStancePiece;

/**
 * PlxStanceFace: what a cell of a #PlxStanceMatrix shows
 * @height: of all pieces, in pixels
 * @is_new: whether it has a position that is new on the day
 */
typedef struct
{
  PlxStancePiece pieces[PLX_FACE_MAX_PIECES];
  guint n_pieces;
  int height;
  gboolean is_new;
} PlxStanceFace;

/**
 * plx_stance_face_new:
 * @folded: whether the row stands for the claimant and all who belong to it
 * @width: in pixels
 *
 * Returns: (transfer full) (nullable): NULL for a cell without positions. Its texts belong to @texts.
 */
PlxStanceFace *plx_stance_face_new (const PlxPositionComparison *comparison,
                                    PlxStanceTexts *texts,
                                    guint row,
                                    guint column,
                                    gboolean folded,
                                    int width);

G_END_DECLS
