/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-line.h"

G_BEGIN_DECLS

/**
 * PlxRunMarkup: how a format writes the runs of a line
 * @escape: (nullable): makes plain text of a visible text. Returns: (transfer full)
 * @strong: what stands before and behind a strong run
 * @dim: likewise
 * @caution: likewise; its sign stands inside, unless @needs_word
 * @relay: likewise
 * @line_end: what stands for line ends inside of a text
 * @needs_word: whether the marks are only understood around text that begins and ends with a letter or digit
 */
typedef struct
{
  char *(*escape) (const char *text);
  const char *strong[2];
  const char *dim[2];
  const char *caution[2];
  const char *relay[2];
  const char *line_end;
  gboolean needs_word;
} PlxRunMarkup;

/** plx_run_markup_escape: Returns: (transfer full): any text, made visible and escaped */
char *plx_run_markup_escape (const PlxRunMarkup *markup, const char *text);

/** plx_line_append_markup: appends @line to @out in the format that @markup describes */
void plx_line_append_markup (GString *out, const PlxLine *line, const PlxRunMarkup *markup);

/** plx_line_dup_markup: Returns: (transfer full): @line in the format that @markup describes */
char *plx_line_dup_markup (const PlxLine *line, const PlxRunMarkup *markup);

/** plx_run_style_get_sign: Returns: (transfer none): what stands before a run of @style, so that nobody overlooks it; may be
 * empty */
const char *plx_run_style_get_sign (PlxRunStyle style);

G_END_DECLS
