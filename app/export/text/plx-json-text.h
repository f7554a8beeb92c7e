/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * plx_json_text:
 * @builder: holds a finished value
 * @indentation: spaces before each line but the first
 *
 * Every character that is not drawn, the direction marks among them, is escaped, so that what is read is what is there.
 *
 * Returns: (transfer full): the value in UTF-8 (RFC 8259), pretty, without a final newline
 */
char *plx_json_text (JsonBuilder *builder, guint indentation);

G_END_DECLS
