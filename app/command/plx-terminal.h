/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_terminal_escape:
 * @text: UTF-8 from anywhere
 *
 * Makes @text fit for one line of a terminal: what could steer it is shown instead, as the escape sequences
 * of JSON
 * ("\u001b"). That is C0 (the line feed and the tab too), DEL, C1, the line and paragraph separators, and the
 * direction controls (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069).
 *
 * Returns: (transfer full): valid UTF-8, whatever @text was
 */
char *plx_terminal_escape (const char *text);

G_END_DECLS
