/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxSideBySideSet:
 *
 * The claims that the reader has put side by side, in order: a list model of PlxClaims (PlxRecord) of one dossier, each once,
 * at most %PLX_SIDE_BY_SIDE_MAXIMUM.
 */
#define PLX_TYPE_SIDE_BY_SIDE_SET (plx_side_by_side_set_get_type ())
G_DECLARE_FINAL_TYPE (PlxSideBySideSet, plx_side_by_side_set, PLX, SIDE_BY_SIDE_SET, GObject)

/** PlxSideBySideResult: what became of a claim that was to be added */
typedef enum
{
  PLX_SIDE_BY_SIDE_ADDED,
  PLX_SIDE_BY_SIDE_THERE_ALREADY,
  PLX_SIDE_BY_SIDE_FULL,
  PLX_SIDE_BY_SIDE_NO_CLAIM, /* there is no sound claim of this id */
} PlxSideBySideResult;

PlxSideBySideSet *plx_side_by_side_set_new (PlxDossier *dossier);

/** plx_side_by_side_set_insert: @position: from 0; beyond the end for the end */
PlxSideBySideResult plx_side_by_side_set_insert (PlxSideBySideSet *self, const char *id, guint position);

/** plx_side_by_side_set_find: @position: (out) (optional). Returns: whether the claim is in the set */
gboolean plx_side_by_side_set_find (PlxSideBySideSet *self, const char *id, guint *position);

/** plx_side_by_side_set_remove: Returns: whether the claim was in the set */
gboolean plx_side_by_side_set_remove (PlxSideBySideSet *self, const char *id);

/** plx_side_by_side_set_move: to @position, the others closing up. Returns: whether that is another place than before */
gboolean plx_side_by_side_set_move (PlxSideBySideSet *self, const char *id, guint position);

/** plx_side_by_side_set_clear: takes all out */
void plx_side_by_side_set_clear (PlxSideBySideSet *self);

/** plx_side_by_side_set_dup_ids: Returns: (transfer full): the ids in order */
GStrv plx_side_by_side_set_dup_ids (PlxSideBySideSet *self);

G_END_DECLS
