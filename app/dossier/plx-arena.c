/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-arena.h"

#include <string.h>

/* A handle is the number of a block and a place in it. */
#define BLOCK_BITS 22
#define BLOCK_SIZE (1u << BLOCK_BITS)
#define MAXIMUM_BLOCKS (1u << (32 - BLOCK_BITS))
#define FIRST_BLOCK_SIZE 4096u

struct _PlxArena
{
  GPtrArray *blocks;
  gsize block_size; /* of the last block: the first ones are small, so that a small dossier stays small */
  gsize used;       /* in the last block */
};

PlxArena *
plx_arena_new (void)
{
  PlxArena *arena = g_new0 (PlxArena, 1);

  arena->blocks = g_ptr_array_new_with_free_func (g_free);
  return arena;
}

void
plx_arena_free (PlxArena *arena)
{
  g_ptr_array_unref (arena->blocks);
  g_free (arena);
}

static gboolean
add_block (PlxArena *arena, gsize needed)
{
  gsize size = arena->blocks->len == 0 ? FIRST_BLOCK_SIZE : MIN (arena->block_size * 4, BLOCK_SIZE);

  if (arena->blocks->len >= MAXIMUM_BLOCKS)
    return FALSE;
  while (size < needed)
    size *= 4;
  arena->block_size = MIN (size, BLOCK_SIZE);
  arena->used = arena->blocks->len == 0 ? 1 : 0;
  g_ptr_array_add (arena->blocks, g_malloc (arena->block_size));
  return TRUE;
}

guint32
plx_arena_add (PlxArena *arena, const char *text, gsize length)
{
  char *block;
  guint32 handle;

  g_return_val_if_fail (length <= PLX_ARENA_MAXIMUM_LENGTH, 0);

  if (arena->used + length + 1 > arena->block_size && !add_block (arena, length + 2))
    return 0;
  block = g_ptr_array_index (arena->blocks, arena->blocks->len - 1);
  handle = ((arena->blocks->len - 1) << BLOCK_BITS) | (guint32) arena->used;
  memcpy (block + arena->used, text, length);
  block[arena->used + length] = '\0';
  arena->used += length + 1;
  return handle;
}

const char *
plx_arena_get (const PlxArena *arena, guint32 handle)
{
  if (handle == 0)
    return NULL;
  return (const char *) g_ptr_array_index (arena->blocks, handle >> BLOCK_BITS) + (handle & (BLOCK_SIZE - 1));
}
