/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** plx_is_read_from_right: whether the language that the program is translated to is written from right to left */
gboolean plx_is_read_from_right (void);

/** plx_has_letters_from_right: whether letters of a script that is written from right to left stand in @text */
gboolean plx_has_letters_from_right (const char *text);

G_END_DECLS
