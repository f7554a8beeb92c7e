/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-bookmark-set.h"

G_BEGIN_DECLS

/**
 * plx_bookmark_writer_write:
 *
 * Returns: (transfer full): the file that says @set, which plx_bookmark_reader_read() reads back
 */
GBytes *plx_bookmark_writer_write (PlxBookmarkSet *set);

G_END_DECLS
