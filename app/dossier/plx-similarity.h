/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PLX_LONGEST_COMPARED: longer words are never said to be alike, in bytes */
#define PLX_LONGEST_COMPARED 64

/**
 * plx_edit_distance:
 * @a: at most %PLX_LONGEST_COMPARED bytes
 * @b: likewise
 *
 * Returns: how many bytes have to be put in, taken out or replaced to make @b of @a (Levenshtein's distance)
 */
guint plx_edit_distance (const char *a, const char *b);

/** plx_is_alike: whether somebody who wrote @a may have meant @b: about a third of the letters differ at most */
gboolean plx_is_alike (const char *a, const char *b, guint *distance);

G_END_DECLS
