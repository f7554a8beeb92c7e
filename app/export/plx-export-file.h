/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * plx_export_save:
 *
 * Puts @bytes in the place of @file as a whole or not at all: whatever goes wrong, what was there is still there. A symbolic
 * link is followed, not replaced.
 *
 * Returns: whether it was written
 */
gboolean plx_export_save (GBytes *bytes, GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
