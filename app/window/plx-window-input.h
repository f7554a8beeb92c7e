/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-window.h"

G_BEGIN_DECLS

/**
 * plx_window_input_install: lets the window answer to keys that are letters (J, K, /) and Escape, to the buttons at the side of
 * a mouse, and to files that are dropped on it
 */
void plx_window_input_install (PlxWindow *window);

G_END_DECLS
