/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record.h"

G_BEGIN_DECLS

/**
 * PlxRunStyle: the part that a piece of text plays in its line
 */
typedef enum
{
  PLX_RUN_PLAIN,
  PLX_RUN_STRONG,  /* a name that the line is about */
  PLX_RUN_DIM,     /* what explains something else */
  PLX_RUN_CAUTION, /* a satire mark or a problem: shown with a sign before it, never by colour alone */
  PLX_RUN_RELAY,   /* whom a claim is known through: likewise, with a sign of its own */
} PlxRunStyle;

/**
 * PlxRun:
 * @text: plain text, shown as it is, never parsed
 * @target: (nullable): the id of the record that it links to
 * @spoken: (nullable): what is read out instead of @text: "paragraph 14" for "¶ 14"
 * @citation: where the run tells where something is printed, the row of the citation; %PLX_NO_ROW otherwise
 *
 * A piece of a line of text.
 */
typedef struct
{
  char *text;
  char *target;
  PlxRunStyle style;
  char *spoken;
  guint32 citation;
} PlxRun;

/** PlxLine: a line of text that links to records: a GPtrArray of PlxRun. Separators (" · ", ", ") are runs as
 * well. */
typedef GPtrArray PlxLine;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxLine, g_ptr_array_unref)

PlxLine *plx_line_new (void);
/** plx_line_add: @target: (nullable) */
void plx_line_add (PlxLine *line, PlxRunStyle style, const char *text, const char *target);
/** plx_line_add_spoken: the same for a text that is read out in other words */
void plx_line_add_spoken (
    PlxLine *line, PlxRunStyle style, const char *text, const char *spoken, const char *target);
/** plx_line_set_citation: says of the last run that it tells where the citation at row @citation is printed */
void plx_line_set_citation (PlxLine *line, guint32 citation);
/** plx_line_add_record: the label of @record, as a link to it */
void plx_line_add_record (PlxLine *line, PlxRunStyle style, PlxRecord *record);
/** plx_line_add_separator: " · ", unless nothing stands in @line yet */
void plx_line_add_separator (PlxLine *line);
/** plx_line_add_comma: ", ", unless nothing stands in @line yet */
void plx_line_add_comma (PlxLine *line);
/** plx_line_add_item: @text behind a separator */
void plx_line_add_item (PlxLine *line, PlxRunStyle style, const char *text, const char *target);

/**
 * plx_line_add_phrase:
 * @style: of the first run that is added; the others are plain, so that a caution has one sign
 * @pattern: a translated text with one "%s"
 * @argument: (transfer full): the line to put in its place
 */
void plx_line_add_phrase (PlxLine *line, PlxRunStyle style, const char *pattern, PlxLine *argument);

/**
 * plx_line_add_sentence:
 * @pattern: a translated text with "%1$s", "%2$s" … for the arguments, each as often as the language needs it
 * @arguments: (array length=n_arguments) (transfer full): the lines to put in their places, nine at most; where
 *   the text has one argument it may be "%s"
 *
 * A sentence whose parts link to records, and which a translation may put in another order.
 */
void
plx_line_add_sentence (PlxLine *line, const char *pattern, PlxLine **arguments, guint n_arguments);

/** plx_line_join_sentences: @sentences: PlxLines. Returns: (transfer full): them as one paragraph */
PlxLine *plx_line_join_sentences (GPtrArray *sentences);

/**
 * plx_line_add_records:
 * @limit: the most to name
 *
 * The labels of @records as links, with commas between them; behind the last "and 12 more", when there are
 * more than @limit.
 */
void plx_line_add_records (PlxLine *line, PlxRunStyle style, GListModel *records, guint limit);

/** plx_line_to_text: Returns: (transfer full): the texts of the runs, one after the other */
char *plx_line_to_text (const PlxLine *line);
/** plx_line_to_spoken_text: Returns: (transfer full): the same as it is read out */
char *plx_line_to_spoken_text (const PlxLine *line);

G_END_DECLS
