/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Valgrind takes thirty times as long, and finds what it can find in a part of what repeats itself. */

static inline gboolean
under_valgrind (void)
{
  return g_getenv ("PARALLAX_VALGRIND") != NULL;
}

/* @n, or what is enough of so many under valgrind */
static inline guint
rounds_of (guint n)
{
  return under_valgrind () ? (n + 19) / 20 : n;
}
