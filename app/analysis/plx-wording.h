/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PlxTextRange: a stretch of a text, in bytes; @end is exclusive */
typedef struct
{
  guint start;
  guint end;
} PlxTextRange;

/** PLX_WORDING_MAXIMUM_WORDS: longer texts are not compared */
#define PLX_WORDING_MAXIMUM_WORDS 4000

/**
 * plx_wording_compare:
 * @wording: valid UTF-8
 * @other: the same statement as printed elsewhere
 *
 * Finds the words of @wording that @other has not, by their longest common sequence. Words are what Unicode says they are
 * (Standard Annex 29, through Pango), so that languages without spaces work; case, quotation marks and other punctuation
 * do not count. A part of a wording is no other wording: when one of the two stands in the other as it is, nothing differs.
 *
 * Takes the product of the numbers of words that are left without the common beginning and end.
 *
 * Returns: (transfer full) (element-type PlxTextRange): the stretches of @wording, in order; neighbouring words are one
 */
GArray *plx_wording_compare (const char *wording, const char *other);

G_END_DECLS
