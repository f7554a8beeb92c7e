/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-date-format.h"

G_BEGIN_DECLS

/**
 * PlxDateCache:
 *
 * Dates in words (plx_date_format()), each put into words once, for code that shows the same few dates very
 * often.
 */
typedef struct _PlxDateCache PlxDateCache;

PlxDateCache *plx_date_cache_new (PlxDateForm form);
void plx_date_cache_free (PlxDateCache *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxDateCache, plx_date_cache_free)

/** plx_date_cache_get: @text: a date as the file writes it. Returns: (transfer none): in words, valid as long
 * as the cache */
const char *plx_date_cache_get (PlxDateCache *self, const char *text);

G_END_DECLS
