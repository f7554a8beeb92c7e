/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-page.h"
#include "plx-text.h"

G_BEGIN_DECLS

/** PLX_LINE_VIEW_MAX_RUNS: how many runs of a line are shown before the reader asks for more */
#define PLX_LINE_VIEW_MAX_RUNS 120

/**
 * PlxLineView:
 *
 * Shows a #PlxLine as running text whose links are widgets (#PlxLink): the line is laid out as one piece of
 * prose, so that it wraps, mixes directions and sits on its baseline as text does, and each link is placed
 * over its words.
 */
#define PLX_TYPE_LINE_VIEW (plx_line_view_get_type ())
G_DECLARE_FINAL_TYPE (PlxLineView, plx_line_view, PLX, LINE_VIEW, PlxText)

GtkWidget *plx_line_view_new (void);

/**
 * plx_line_view_set_line:
 * @line: (nullable): the line, which must not change any more: a reference is kept. An empty line makes the
 * view invisible
 */
void plx_line_view_set_line (PlxLineView *self, const PlxLine *line);

/**
 * plx_line_view_set_signs:
 * @signs: whether a sign is set before what is marked as a caution; TRUE at first. Not needed where a sign
 * stands beside the whole line
 */
void plx_line_view_set_signs (PlxLineView *self, gboolean signs);

/**
 * plx_line_view_set_action:
 * @action: (transfer none): a static string: what its links activate with the id of a record, instead of
 * `win.show-record`; to be set before the line
 */
void plx_line_view_set_action (PlxLineView *self, const char *action);

G_END_DECLS
