/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PLX_SHOWN_TEXT_LENGTH: how much of a value a message quotes, in characters */
#define PLX_SHOWN_TEXT_LENGTH 60

/**
 * plx_shown_text:
 * @text: valid UTF-8 from a file
 * @maximum: how many characters of it to show; what follows becomes “…”
 *
 * Controls, line ends and what is not drawn but changes how other characters are (direction marks, joiners) are
 * written as a JSON file would escape them, so that a message is one line and looks like what it says.
 *
 * Returns: (transfer full): what a message shows of @text
 */
char *plx_shown_text (const char *text, gsize maximum);

G_END_DECLS
