/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PlxVerdict: how a citation stands in its article
 */
typedef enum
{
  PLX_VERDICT_VERBATIM,     /* character for character */
  PLX_VERDICT_NORMALISED,   /* but for quotation marks, spaces, dashes, case or Unicode form */
  PLX_VERDICT_ALTERED,      /* something like it stands there, in other words */
  PLX_VERDICT_ABSENT,       /* nothing like it stands in that paragraph */
  PLX_VERDICT_NO_TEXT,      /* the source names no text, or it is not in the folder */
  PLX_VERDICT_ANOTHER_TEXT, /* the file is not the one whose SHA-256 the dossier names */
} PlxVerdict;

#define PLX_TYPE_VERDICT (plx_verdict_get_type ())
GType plx_verdict_get_type (void);

/**
 * plx_passage_find:
 * @paragraph: where to look; valid UTF-8, as all of these
 * @exact: the words
 * @prefix: (nullable): what has to stand right before them
 * @suffix: (nullable): what has to stand right behind them
 * @nearest: (out) (optional) (nullable) (transfer full): for %PLX_VERDICT_ALTERED the passage of @paragraph that is most
 *   like @exact; NULL otherwise
 *
 * Looks for the words in this paragraph and nowhere else. The prefix and suffix are W3C Web Annotation's
 * TextQuoteSelector's.
 *
 * Returns: verbatim, normalised, altered or absent
 */
PlxVerdict plx_passage_find (const char *paragraph, const char *exact, const char *prefix, const char *suffix,
                             char **nearest);

G_END_DECLS
