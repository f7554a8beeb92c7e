/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-figure-group.h"
#include "plx-figure-summary.h"
#include "plx-sentence.h"

G_BEGIN_DECLS

/* The sentences of a summary, a file for each subject. All add what they have to say to @summary, which may
 * be nothing.
 * @groups: PlxFigureGroups of the rows; @figures: the same with "about n" and "exactly n" in groups of their
 * own. */

/** plx_summary_add_voices: how many speak, how many give a figure, who gives none */
void plx_summary_add_voices (GPtrArray *summary, const PlxFigureComparison *comparison);
/** plx_summary_add_spread: from what to what */
void plx_summary_add_spread (GPtrArray *summary, GPtrArray *rows, GPtrArray *groups);
/** plx_summary_add_revisions: who changed the figure */
void plx_summary_add_revisions (GPtrArray *summary, GPtrArray *rows);
/** plx_summary_add_relations: which figures overlap and which exclude each other */
void plx_summary_add_relations (GPtrArray *summary, GPtrArray *figures);
/** plx_summary_add_origins: how many origins stand behind the same figure */
void plx_summary_add_origins (GPtrArray *summary, const PlxFigureComparison *comparison, GPtrArray *groups);

/** plx_summary_add: @sentence: (transfer full) */
static inline void
plx_summary_add (GPtrArray *summary, PlxLine *sentence)
{
  g_ptr_array_add (summary, sentence);
}

/** plx_figure_rows_new_names: Returns: (transfer full): the names of PlxFigureRows as links, @limit at most
 */
PlxLine *plx_figure_rows_new_names (GPtrArray *rows, guint limit);

/**
 * plx_figure_new_line:
 * @is_mixed: whether some said "about" and some did not
 *
 * Returns: (transfer full): "about 12,000", "12,000 (with and without “about”)"
 */
PlxLine *plx_figure_new_line (const PlxFigureRange *range, gboolean is_mixed);

/** plx_figure_new_phrase: Returns: (transfer full): "about 12,000 (Pentagon and NATO)", with @limit names at
 * most */
PlxLine *plx_figure_new_phrase (const char *figure, gboolean is_mixed, GPtrArray *rows, guint limit);

/** plx_figure_group_new_phrase: the same for a group, with a few names */
PlxLine *plx_figure_group_new_phrase (const PlxFigureGroup *group);

/** plx_figure_mark_new_words: Returns: (transfer full): the words of an estimate without a figure, in
 * quotation marks, as a link to it; cut where they are very long */
PlxLine *plx_figure_mark_new_words (const PlxFigureMark *mark);

G_END_DECLS
