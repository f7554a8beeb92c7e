/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/**
 * plx_window_watch_file:
 * @file: what @window shows; one that was watched before is watched no more
 *
 * Tells in @window when another program has written or replaced @file, and offers to read it anew (`win.reload`). A file that
 * is removed is not worth a word, and a file system that cannot tell is not watched: what the window shows is held in memory.
 */
void plx_window_watch_file (PlxWindow *window, GFile *file);

G_END_DECLS
