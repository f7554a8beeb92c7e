/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlxArena:
 *
 * Very many strings, added and never removed, each named by a 32-bit handle. They stay where they are: a pointer to one
 * is valid as long as the arena. Handle 0 is "no string".
 */
typedef struct _PlxArena PlxArena;

PlxArena *plx_arena_new (void);
void plx_arena_free (PlxArena *arena);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxArena, plx_arena_free)

/**
 * plx_arena_add:
 * @length: at most %PLX_ARENA_MAXIMUM_LENGTH bytes
 *
 * Returns: the handle of a NUL-terminated copy of @text; 0 when the arena is full (4 GiB)
 */
guint32 plx_arena_add (PlxArena *arena, const char *text, gsize length);

/** plx_arena_get: Returns: (transfer none) (nullable): the string of a handle; NULL for 0 */
const char *plx_arena_get (const PlxArena *arena, guint32 handle);

#define PLX_ARENA_MAXIMUM_LENGTH ((1u << 22) - 2)

G_END_DECLS
