/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-record-schema.h"

G_BEGIN_DECLS

/**
 * plx_value_check_text:
 * @type: one of the types whose values are strings, references and enumerations apart
 * @text: valid UTF-8
 * @message: (out): (transfer full): what is wrong and what is expected
 *
 * Returns: whether @text is allowed
 */
gboolean plx_value_check_text (PlxMemberType type, const char *text, char **message);

G_END_DECLS
