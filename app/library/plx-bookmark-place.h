/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Places in the user's order. A place is a text of hexadecimal digits, and bookmarks stand in the byte order of
 * their places: 16 digits, at first the stamp at which the bookmark was made, and behind them as many as it
 * takes to stand between two others. So moving a bookmark changes nothing but its own place, and moves in two
 * programs go together.
 */

/** PLX_BOOKMARK_MAX_PLACE_LENGTH: beyond it all places are given anew */
#define PLX_BOOKMARK_MAX_PLACE_LENGTH 128

/**
 * PLX_BOOKMARK_PLACE_STEP:
 *
 * how far apart places are put where there is room: 2^20 microseconds, about a second
 */
#define PLX_BOOKMARK_PLACE_STEP (G_GINT64_CONSTANT (1) << 20)

/** plx_bookmark_place_new: @stamp: not negative. Returns: (transfer full) */
char *plx_bookmark_place_new (gint64 stamp);

/**
 * plx_bookmark_place_between:
 * @before: (nullable): the place that comes before; NULL for none
 * @after: (nullable): the place that comes after; NULL for none
 * @now: the stamp to use behind all others, if it comes behind them
 *
 * Returns: (transfer full) (nullable): a place between them; NULL where there is none, or it would be too long
 */
char *plx_bookmark_place_between (const char *before, const char *after, gint64 now);

G_END_DECLS
