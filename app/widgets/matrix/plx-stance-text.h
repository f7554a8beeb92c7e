/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** PlxStanceInk: the colours that a #PlxStanceMatrix is drawn in: those of the eight stances come first, by
 * number */
typedef enum
{
  PLX_INK_FIRST_STANCE = 0,
  PLX_INK_TEXT = 8,
  PLX_INK_DIM,
  PLX_INK_ACCENT,
  PLX_INK_CAUTION,
  PLX_INK_PAGE,
  PLX_INK_LINE,
  PLX_INK_LINE_STRONG,
  PLX_INK_HOVER,
  PLX_INK_SELECTION,
} PlxStanceInk;

#define PLX_N_INKS (PLX_INK_SELECTION + 1)

/** PlxStanceTextKind: the typographic parts of the matrix */
typedef enum
{
  PLX_STANCE_TEXT_HEADING, /* a question */
  PLX_STANCE_TEXT_BODY,    /* a claimant to whom others belong, or who belongs to nobody */
  PLX_STANCE_TEXT_NAME,    /* another claimant */
  PLX_STANCE_TEXT_ROLE,    /* what stands below a name */
  PLX_STANCE_TEXT_SIGN,    /* the sign of a stance */
  PLX_STANCE_TEXT_WORD,    /* its word */
  PLX_STANCE_TEXT_DATE,    /* its date, given as the file has it */
  PLX_STANCE_TEXT_MARK,    /* a small mark behind the date */
  PLX_STANCE_TEXT_QUOTE,   /* somebody's words */
} PlxStanceTextKind;

/**
 * PlxStanceText: a text laid out and recorded once, to be drawn as often as needed
 * @node: (nullable): what it looks like
 * @width: of its box, in pixels
 * @height: likewise
 * @baseline: of its first line, likewise
 * @is_cut: whether it does not fit and ends in "…"
 */
typedef struct
{
  GskRenderNode *node;
  int width;
  int height;
  int baseline;
  gboolean is_cut;
} PlxStanceText;

/**
 * PlxStanceTexts:
 *
 * The texts of a matrix, each laid out once for the font, the colours and the widths in force.
 */
typedef struct _PlxStanceTexts PlxStanceTexts;

PlxStanceTexts *plx_stance_texts_new (GtkWidget *widget);
void plx_stance_texts_free (PlxStanceTexts *self);

/** plx_stance_texts_clear: forgets everything, when the style, the font or the direction has changed */
void plx_stance_texts_clear (PlxStanceTexts *self);

/** plx_stance_texts_get_em: the size of the font in pixels */
double plx_stance_texts_get_em (PlxStanceTexts *self);

/** plx_stance_texts_is_mirrored: whether the widget goes from right to left */
gboolean plx_stance_texts_is_mirrored (PlxStanceTexts *self);

/** plx_stance_texts_get_color: Returns: (transfer none) */
const GdkRGBA *plx_stance_texts_get_color (PlxStanceTexts *self, PlxStanceInk ink);

/**
 * plx_stance_texts_get:
 * @text: safe to show (plx_safe_text()); for a date EDTF
 * @width: the widest that it may be, in pixels; -1 for any
 * @lines: after so many lines it is cut with "…"
 *
 * Returns: (transfer none): the text, which lives until plx_stance_texts_clear()
 */
const PlxStanceText *plx_stance_texts_get (
    PlxStanceTexts *self, PlxStanceTextKind kind, PlxStanceInk ink, const char *text, int width, int lines);

/** plx_stance_texts_get_line_height: of one line of @kind, in pixels */
int plx_stance_texts_get_line_height (PlxStanceTexts *self, PlxStanceTextKind kind);

/** plx_stance_texts_trim: forgets everything when there is more of it than a few screens hold. Returns:
 * whether it did */
gboolean plx_stance_texts_trim (PlxStanceTexts *self);

G_END_DECLS
