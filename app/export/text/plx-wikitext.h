/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** plx_wikitext_escape: Returns: (transfer full): @text so that it stays text, in a table, a template or a paragraph */
char *plx_wikitext_escape (const char *text);

G_END_DECLS
