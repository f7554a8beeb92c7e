/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PLX_MEMORY_LARGE: from this many bytes on the system is asked for large pages, which are found faster */
#define PLX_MEMORY_LARGE ((gsize) 4 << 20)

/**
 * plx_memory_resize:
 * @memory: (transfer full) (nullable): what is there so far
 *
 * Returns: (transfer full): room for @n elements of @size bytes, for g_free(); what is new is not set
 */
gpointer plx_memory_resize (gpointer memory, gsize n, gsize size);

/** plx_memory_new_zero: Returns: (transfer full): room for @n elements of @size bytes, all zero, for g_free() */
gpointer plx_memory_new_zero (gsize n, gsize size);

G_END_DECLS
