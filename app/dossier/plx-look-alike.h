/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * plx_look_alike_skeleton:
 * @name: valid UTF-8
 *
 * Two names that look the same to a reader have the same skeleton: compatibility forms are decomposed, default-ignorable
 * characters, accents and spaces are left out, case is folded, and letters of Cyrillic and Greek that are drawn like Latin ones
 * become those. What is beyond the first 128 letters does not count (after the idea of the skeleton in Unicode Technical Standard 39, with the letters common in names).
 *
 * Returns: (transfer full): a string to compare, not to show
 */
char *plx_look_alike_skeleton (const char *name);

G_END_DECLS
