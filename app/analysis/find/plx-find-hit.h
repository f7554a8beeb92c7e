/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-query.h"
#include "plx-list-entry.h"
#include "plx-alignment.h"

G_BEGIN_DECLS

/**
 * PlxFindHit: what the row of a record that was found says
 * @entry: as in a list
 * @title_marks: (element-type PlxTextRange): what of its title was found
 * @context: the line that says why it was found: what stands round the first of the words that are not in the title, or else
 *   the subtitle of @entry
 * @context_marks: (element-type PlxTextRange): likewise
 */
typedef struct
{
  PlxListEntry *entry;
  GArray *title_marks;
  char *context;
  GArray *context_marks;
} PlxFindHit;

/** plx_find_hit_new: @words: (element-type PlxFindWord): of the query */
PlxFindHit *plx_find_hit_new (PlxRecord *record, const GPtrArray *words);
/**
 * plx_find_hit_new_for_note: what the row of a note that was found says
 * @title: what the note is on
 * @subtitle: likewise
 *
 * Returns: (transfer full): the context is what of @note stands round the first of @words, or its beginning
 */
PlxFindHit *plx_find_hit_new_for_note (const char *title, const char *subtitle, const char *note, const GPtrArray *words);
void plx_find_hit_free (PlxFindHit *hit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFindHit, plx_find_hit_free)

/**
 * plx_find_marks_new:
 * @text: as somebody wrote it
 *
 * Returns: (transfer full) (element-type PlxTextRange): where any of @words stands in @text, in order, joined where they
 * touch
 */
GArray *plx_find_marks_new (const char *text, const GPtrArray *words);

/** plx_find_words_stand_in: whether each of @words stands in @text, in any way of writing it; TRUE without words */
gboolean plx_find_words_stand_in (const GPtrArray *words, const char *text);

G_END_DECLS
