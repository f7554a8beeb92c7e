/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure.h"

#include "plx-measure.h"
#include "plx-notation.h"

#include <glib/gi18n-lib.h>
#include <string.h>

char *
plx_number_format (gint64 number)
{
  guint64 magnitude = number < 0 ? (guint64) 0 - (guint64) number : (guint64) number;
  gboolean plain = plx_notation_get ().numbers == PLX_NUMBER_NOTATION_PLAIN;
  char groups[7][4]; /* the last one first; 64 bits have at most 20 digits */
  int n = 0;
  GString *text;

  for (; n == 0 || magnitude > 0; magnitude /= 1000, n++)
    {
      groups[n][0] = '0' + (char) (magnitude / 100 % 10);
      groups[n][1] = '0' + (char) (magnitude / 10 % 10);
      groups[n][2] = '0' + (char) (magnitude % 10);
      groups[n][3] = '\0';
    }
  text = g_string_new (number < 0 ? "\xe2\x88\x92" : "");
  g_string_append (text, groups[n - 1] + MIN (strspn (groups[n - 1], "0"), 2));
  while (--n > 0)
    {
      /* TRANSLATORS: Stands between groups of three digits, as in “12,000”; a no-break space in many languages.
       */
      g_string_append (text, plain ? "" : C_("thousands separator", ","));
      g_string_append (text, groups[n - 1]);
    }
  return g_string_free (text, FALSE);
}

static char *
format_range (gint64 low, gint64 high)
{
  g_autofree char *from = plx_number_format (low);
  g_autofree char *to = NULL;

  if (low == high)
    return g_steal_pointer (&from);
  to = plx_number_format (high);
  /* TRANSLATORS: A range of numbers: lowest, highest. */
  return g_strdup_printf (C_("range of numbers", "%1$s to %2$s"), from, to);
}

static char *
format_bound (PlxBound bound, const char *number, const char *unit)
{
  switch (bound)
    {
    case PLX_BOUND_ABOUT:
      /* TRANSLATORS: A figure: the number or range, its unit. */
      return g_strdup_printf (C_("figure", "about %1$s %2$s"), number, unit);
    case PLX_BOUND_AT_LEAST:
      /* TRANSLATORS: A figure: the number, its unit. */
      return g_strdup_printf (C_("figure", "at least %1$s %2$s"), number, unit);
    case PLX_BOUND_AT_MOST:
      /* TRANSLATORS: A figure: the number, its unit. */
      return g_strdup_printf (C_("figure", "up to %1$s %2$s"), number, unit);
    default:
      /* TRANSLATORS: A figure: the number or range, its unit. */
      return g_strdup_printf (C_("figure", "%1$s %2$s"), number, unit);
    }
}

/* What is given of the two, for one that is not given. */
static char *
format_numbers (PlxBound bound, gint64 low, gint64 high)
{
  if (low == PLX_NO_NUMBER || bound == PLX_BOUND_AT_MOST)
    low = high;
  if (high == PLX_NO_NUMBER || bound == PLX_BOUND_AT_LEAST)
    high = low;
  return format_range (low, high);
}

char *
plx_figure_format (PlxBound bound, gint64 low, gint64 high)
{
  g_autofree char *number = format_numbers (bound, low, high);

  switch (bound)
    {
    case PLX_BOUND_ABOUT:
      /* TRANSLATORS: A figure without a unit: the number or range. */
      return g_strdup_printf (C_("figure", "about %s"), number);
    case PLX_BOUND_AT_LEAST:
      /* TRANSLATORS: A figure without a unit: the number. */
      return g_strdup_printf (C_("figure", "at least %s"), number);
    case PLX_BOUND_AT_MOST:
      /* TRANSLATORS: A figure without a unit: the number. */
      return g_strdup_printf (C_("figure", "up to %s"), number);
    default:
      return g_steal_pointer (&number);
    }
}

char *
plx_estimate_dup_figure (PlxEstimate *self)
{
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (self);
  const char *unit = measure != NULL ? plx_measure_get_unit (PLX_MEASURE (measure)) : NULL;
  gint64 low = plx_estimate_get_low (self);
  gint64 high = plx_estimate_get_high (self);
  PlxBound bound = plx_estimate_get_bound (self);
  g_autofree char *number = NULL;

  if (low == PLX_NO_NUMBER)
    low = high;
  if (high == PLX_NO_NUMBER)
    high = low;
  if (low == PLX_NO_NUMBER)
    return g_strdup (C_("figure", "no figure given"));

  if (bound == PLX_BOUND_AT_LEAST)
    high = low;
  else if (bound == PLX_BOUND_AT_MOST)
    low = high;
  number = format_range (low, high);
  return g_strchomp (format_bound (bound, number, unit != NULL ? unit : ""));
}

char *
plx_estimate_dup_title (PlxEstimate *self)
{
  gboolean has_figure =
      plx_estimate_get_low (self) != PLX_NO_NUMBER || plx_estimate_get_high (self) != PLX_NO_NUMBER;
  const char *words = plx_estimate_get_words (self);

  if (has_figure || words == NULL)
    return plx_estimate_dup_figure (self);
  /* TRANSLATORS: An estimate that gives no number: the words as printed. */
  return g_strdup_printf (C_("figure", "“%s”, no figure given"), words);
}
