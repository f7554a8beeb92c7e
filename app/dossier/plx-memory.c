/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-memory.h"

#include <sys/mman.h>
#include <unistd.h>

/* It is only advice: nothing depends on its being taken. */
static gpointer
advise (gpointer memory, gsize size)
{
#ifdef MADV_HUGEPAGE
  gsize page = (gsize) sysconf (_SC_PAGESIZE);
  guintptr begin = ((guintptr) memory + page - 1) & ~(page - 1);
  guintptr end = ((guintptr) memory + size) & ~(page - 1);

  if (size >= PLX_MEMORY_LARGE)
    madvise ((gpointer) begin, end - begin, MADV_HUGEPAGE);
#endif
  return memory;
}

gpointer
plx_memory_resize (gpointer memory, gsize n, gsize size)
{
  return advise (g_realloc_n (memory, n, size), n * size);
}

gpointer
plx_memory_new_zero (gsize n, gsize size)
{
  return advise (g_malloc0_n (n, size), n * size);
}
