/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-notation.h"

/* Threads read it while the program sets it. */
static int dates_in_force = PLX_DATE_NOTATION_LANGUAGE;
static int numbers_in_force = PLX_NUMBER_NOTATION_LANGUAGE;

/* How many scopes the thread is in. */
static GPrivate scopes = G_PRIVATE_INIT (NULL);

PlxNotation
plx_notation_get (void)
{
  PlxNotation notation = { PLX_DATE_NOTATION_LANGUAGE, PLX_NUMBER_NOTATION_LANGUAGE };

  if (g_private_get (&scopes) != NULL)
    return notation;

  notation.dates = (PlxDateNotation) g_atomic_int_get (&dates_in_force);
  notation.numbers = (PlxNumberNotation) g_atomic_int_get (&numbers_in_force);
  return notation;
}

void
plx_notation_set (PlxNotation notation)
{
  g_atomic_int_set (&dates_in_force, (int) notation.dates);
  g_atomic_int_set (&numbers_in_force, (int) notation.numbers);
}

PlxLanguageNotation
plx_language_notation_begin (void)
{
  guint depth = GPOINTER_TO_UINT (g_private_get (&scopes)) + 1;

  g_private_set (&scopes, GUINT_TO_POINTER (depth));
  return depth;
}

void
plx_language_notation_end (PlxLanguageNotation scope)
{
  g_private_set (&scopes, GUINT_TO_POINTER (scope - 1));
}
