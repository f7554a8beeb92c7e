/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>
#include <string.h>

#include "plx-axis.h"
#include "plx-copied-record.h"
#include "plx-date-calendar.h"
#include "plx-dossier-reader.h"
#include "plx-figure.h"
#include "plx-notation.h"

/* Figures and days on an axis; tests/unit/test-date-format.c has dates. */

static void
test_plain_number (void)
{
  g_autofree char *large = NULL;
  g_autofree char *negative = NULL;
  g_autofree char *figure = NULL;

  plx_notation_set ((PlxNotation){ .numbers = PLX_NUMBER_NOTATION_PLAIN });
  large = plx_number_format (G_GINT64_CONSTANT (9007199254740992));
  negative = plx_number_format (-1005);
  figure = plx_figure_format (PLX_BOUND_ABOUT, 1000, 12000);
  plx_notation_set ((PlxNotation){ 0 });
  g_assert_cmpstr (large, ==, "9007199254740992");
  g_assert_cmpstr (negative, ==, "−1005");
  g_assert_cmpstr (figure, ==, "about 1000 to 12000");
}

/* The year stands at the left end of the axis only. */
static void
check_days (PlxDateNotation dates, const char *first, const char *second)
{
  g_autoptr (PlxAxis) axis = plx_axis_new_days (plx_date_calendar_to_day (2024, 10, 17),
                                              plx_date_calendar_to_day (2024, 10, 22));
  g_autofree char *first_day = NULL;
  g_autofree char *second_day = NULL;

  plx_notation_set ((PlxNotation){ .dates = dates });
  first_day = plx_axis_format_tick (axis, 0);
  second_day = plx_axis_format_tick (axis, 1);
  plx_notation_set ((PlxNotation){ 0 });
  g_assert_cmpstr (first_day, ==, first);
  g_assert_cmpstr (second_day, ==, second);
}

static void
test_axis (void)
{
  check_days (PLX_DATE_NOTATION_LANGUAGE, "16 Oct 2024", "17 Oct");
  check_days (PLX_DATE_NOTATION_ISO, "2024-10-16", "10-17");
  check_days (PLX_DATE_NOTATION_DAY_FIRST, "16.10.2024", "17.10.");
}

static PlxDossier *
read_shipped (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("PARALLAX_DOSSIERS_DIR"), "north-korean-troops.parallax", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

/* A quotation for people follows; references, which have their own rules, and links do not. */
static void
test_copies (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (PlxRecord) claim = plx_dossier_lookup (dossier, "kim-hong-kyun-condemns");

  g_assert_nonnull (claim);
  for (guint form = 0; form < PLX_N_COPY_FORMS; form++)
    {
      g_autofree char *words = plx_record_dup_copy (claim, (PlxCopyForm) form);
      g_autofree char *figures = NULL;

      plx_notation_set ((PlxNotation){ PLX_DATE_NOTATION_ISO, PLX_NUMBER_NOTATION_PLAIN });
      figures = plx_record_dup_copy (claim, (PlxCopyForm) form);
      plx_notation_set ((PlxNotation){ 0 });
      if (form == PLX_COPY_QUOTATION)
        g_assert_nonnull (strstr (figures, "2024-10-21"));
      else
        g_assert_cmpstr (figures, ==, words);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/notation/plain-number", test_plain_number);
  g_test_add_func ("/notation/axis", test_axis);
  g_test_add_func ("/notation/copies", test_copies);
  return g_test_run ();
}
