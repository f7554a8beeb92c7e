/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "plx-source.h"

G_BEGIN_DECLS

/** plx_ld_add_text: @text: (nullable): nothing is added for NULL */
void plx_ld_add_text (JsonBuilder *builder, const char *name, const char *text);
/** plx_ld_add_link: the URI that opens @record; nothing when it has none */
void plx_ld_add_link (JsonBuilder *builder, const char *name, PlxRecord *record);
/** plx_ld_add_source: an object; @kind: of the passage that is meant */
void plx_ld_add_source (JsonBuilder *builder, PlxSource *source, PlxSourceKind kind);

G_END_DECLS
