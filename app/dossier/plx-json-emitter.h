/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlxJsonEmitter:
 *
 * Writes JSON (RFC 8259) in the canonical layout of a dossier file: two spaces of indentation, a member or element a line,
 * empty objects and arrays on one line. Numbers of values that are only passed on keep the digits they were written with,
 * which a generator that goes through doubles could not promise.
 */
typedef struct _PlxJsonEmitter PlxJsonEmitter;

PlxJsonEmitter *plx_json_emitter_new (void);
void plx_json_emitter_free (PlxJsonEmitter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxJsonEmitter, plx_json_emitter_free)

void plx_json_emitter_begin (PlxJsonEmitter *self, char bracket);
/** plx_json_emitter_end: @bracket: the closing one */
void plx_json_emitter_end (PlxJsonEmitter *self, char bracket);
/** plx_json_emitter_name: the name of the member that the next value belongs to */
void plx_json_emitter_name (PlxJsonEmitter *self, const char *name);
/** plx_json_emitter_string: @text: valid UTF-8 */
void plx_json_emitter_string (PlxJsonEmitter *self, const char *text);
void plx_json_emitter_number (PlxJsonEmitter *self, gint64 number);
/** plx_json_emitter_literal: @literal: a number as it was written, `true`, `false` or `null` */
void plx_json_emitter_literal (PlxJsonEmitter *self, const char *literal);
/**
 * plx_json_emitter_value:
 * @json: any value, as plx_json_scanner_copy_value() keeps it: it was scanned once, so that nothing can be wrong with it
 */
void plx_json_emitter_value (PlxJsonEmitter *self, const char *json);
/** plx_json_emitter_members: @json: an object kept likewise, whose members are added to the object that is open */
void plx_json_emitter_members (PlxJsonEmitter *self, const char *json);

/** plx_json_emitter_finish: Returns: (transfer full): the text, with a line feed at its end; the emitter is empty then */
char *plx_json_emitter_finish (PlxJsonEmitter *self, gsize *length);

G_END_DECLS
