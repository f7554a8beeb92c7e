/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PLX_SAFE_TEXT_MAX: the characters of a foreign text that are shown at a time */
#define PLX_SAFE_TEXT_MAX 4000

/** PLX_SAFE_TEXT_MAX_MARKS: how many combining marks in a row are shown */
#define PLX_SAFE_TEXT_MAX_MARKS 16

/** PlxSafeTextKind: what a foreign text is */
typedef enum
{
  PLX_SAFE_TEXT_NAME,      /* a name, figure or title: one line; line ends become spaces */
  PLX_SAFE_TEXT_QUOTATION, /* somebody's words: line ends stay (two in a row at most); isolated, FSI … PDI,
                              from what surrounds them */
} PlxSafeTextKind;

/**
 * plx_safe_text:
 * @text: (nullable): a text from a dossier, or part of one
 * @rest: (out) (optional) (transfer none) (nullable): where @text goes on when it is longer than
 *   %PLX_SAFE_TEXT_MAX characters; NULL otherwise. When @rest is given, what is returned ends there without a
 * sign
 *
 * The one function through which every text that somebody else wrote passes on its way to a widget. At most
 * %PLX_SAFE_TEXT_MAX characters (the cut is after a space where there is one near; shown as "…" when @rest is
 * not given); at most %PLX_SAFE_TEXT_MAX_MARKS combining marks in a row; tabs become spaces; control
 * characters (C0 as control pictures, C1 as their numbers) and the characters that change the direction of
 * text (U+061C, U+200E, U+200F, U+202A–E, U+2066–9) become visible: ⟦RLO⟧. The result is plain text: it is
 * not escaped and must not be parsed as markup.
 *
 * Returns: (transfer full): what is shown; the empty string for NULL
 */
char *plx_safe_text (const char *text, PlxSafeTextKind kind, const char **rest);

/** plx_safe_name: plx_safe_text() for a name, figure or title, cut with "…". Returns: (transfer full) */
char *plx_safe_name (const char *text);

G_END_DECLS
