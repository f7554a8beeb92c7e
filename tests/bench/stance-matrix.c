/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * stance-matrix CLAIMANTS QUESTIONS POSITIONS FRAMES: compares so many positions, and scrolls both ways
 * through the matrix of them with all rows open. Prints, in milliseconds, how long the comparison took (the
 * median of several), then the first frame, then the median and the longest of the frames after it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "plx-dossier-reader.h"
#include "plx-stance-matrix.h"
#include "plx-style.h"

#define COMPARISONS 9
#define SCROLLED_PIXELS 90
#define STATE_EVERY 20
#define AGENCY_EVERY 5

typedef struct
{
  GtkAdjustment *adjustments[2];
  GArray *frames; /* (element-type gint64): in microseconds */
  gint64 comparison;
  gint64 begin;
  gint64 frame_begin;
  gint64 first;
  guint n_frames;
} Bench;

/* States with agencies with people. */
static void
write_claimants (GString *text, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (text, "%s{\"id\": \"c%u\", \"kind\": \"%s\", \"name\": \"Claimant number %u\"",
                              i > 0 ? "," : "", i,
                              i % STATE_EVERY == 0    ? "state"
                              : i % AGENCY_EVERY == 0 ? "agency"
                                                      : "person",
                              i);
      if (i % STATE_EVERY != 0)
        g_string_append_printf (text, ", \"member-of\": \"c%u\"",
                                i % AGENCY_EVERY == 0 ? i - i % STATE_EVERY : i - i % AGENCY_EVERY);
      g_string_append (text, "}");
    }
}

static void
write_positions (GString *text, guint n_claimants, guint n_questions, guint n)
{
  static const char *const stances[] = { "affirms",     "denies",  "neither", "cannot-confirm",
                                         "conditional", "demands", "expects", "warns" };
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (
        text,
        "%s{\"id\": \"p%u\", \"claimants\": [\"c%u\"], \"question\": \"q%u\", \"stance\": \"%s\","
        "\"words\": \"words of %u\", \"stated\": \"2024-%02d-%02d%s\","
        "\"citations\": [{\"source\": \"s\", \"paragraph\": %d, \"exact\": \"words\"}]}",
        i > 0 ? "," : "", i, i % n_claimants, i / n_claimants % n_questions,
        stances[g_rand_int_range (random, 0, G_N_ELEMENTS (stances))], i, g_rand_int_range (random, 1, 13),
        g_rand_int_range (random, 1, 29), g_rand_boolean (random) ? "~" : "",
        g_rand_int_range (random, 1, 60));
}

static PlxDossier *
create_dossier (guint n_claimants, guint n_questions, guint n_positions)
{
  GString *text = g_string_new ("{\"parallax\": 1, \"id\": \"d\", \"title\": \"D\", \"language\": \"en\","
                                "\"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"publisher\": \"Paper\","
                                "\"published\": \"2024-12-31\", \"language\": \"en\"}], \"claimants\": [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier;

  write_claimants (text, n_claimants);
  g_string_append (text, "], \"questions\": [");
  for (guint i = 0; i < n_questions; i++)
    g_string_append_printf (
        text, "%s{\"id\": \"q%u\", \"title\": \"Is it so, and since when, in the matter of number %u?\"}",
        i > 0 ? "," : "", i, i);
  g_string_append (text, "], \"positions\": [");
  write_positions (text, n_claimants, n_questions, n_positions);
  g_string_append (text, "]}");
  bytes = g_string_free_to_bytes (text);
  reader = plx_dossier_reader_new_for_bytes (bytes);
  dossier = plx_dossier_reader_read (reader, NULL, &error);
  if (dossier == NULL)
    g_error ("%s", error->message);
  return dossier;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static gint64
median (GArray *times)
{
  g_array_sort (times, compare);
  return g_array_index (times, gint64, times->len / 2);
}

static PlxPositionComparison *
create_comparison (Bench *bench, PlxDossier *dossier)
{
  const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  PlxPositionComparison *comparison = NULL;

  for (guint i = 0; i < COMPARISONS; i++)
    {
      gint64 time = g_get_monotonic_time ();

      g_clear_pointer (&comparison, plx_position_comparison_free);
      comparison = plx_position_comparison_new (dossier, NULL, &always, FALSE);
      time = g_get_monotonic_time () - time;
      g_array_append_val (times, time);
    }
  bench->comparison = median (times);
  return comparison;
}

static void
report (Bench *bench)
{
  gint64 frame = median (bench->frames);

  printf ("%.3f %.3f %.3f %.3f\n", (double) bench->comparison / 1e3, (double) bench->first / 1e3,
          (double) frame / 1e3, (double) g_array_index (bench->frames, gint64, bench->frames->len - 1) / 1e3);
  exit (EXIT_SUCCESS);
}

static void
on_before_paint (GdkFrameClock *clock, Bench *bench)
{
  bench->frame_begin = g_get_monotonic_time ();
}

static void
on_after_paint (GdkFrameClock *clock, Bench *bench)
{
  gint64 now = g_get_monotonic_time ();
  gint64 time = now - bench->frame_begin;

  if (bench->first == 0)
    bench->first = now - bench->begin;
  else
    g_array_append_val (bench->frames, time);
  if (bench->frames->len >= bench->n_frames)
    report (bench);
}

/* Down and across at once, so that every frame shows other cells; from the end back to the beginning. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Bench *bench = user_data;

  for (guint i = 0; i < G_N_ELEMENTS (bench->adjustments); i++)
    {
      GtkAdjustment *adjustment = bench->adjustments[i];
      double value = gtk_adjustment_get_value (adjustment) + SCROLLED_PIXELS;
      double last = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

      gtk_adjustment_set_value (adjustment, value <= last ? value : 0);
    }
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

int
main (int argc, char **argv)
{
  Bench bench = { .frames = g_array_new (FALSE, FALSE, sizeof (gint64)) };
  GtkWidget *window, *scroller, *matrix;
  g_autoptr (PlxDossier) dossier = NULL;
  GdkFrameClock *clock;

  if (argc != 5)
    return EXIT_FAILURE;
  dossier = create_dossier ((guint) atoi (argv[1]), (guint) atoi (argv[2]), (guint) atoi (argv[3]));
  bench.n_frames = (guint) atoi (argv[4]);
  gtk_init ();
  plx_style_install (gdk_display_get_default ());
  window = gtk_window_new ();
  scroller = gtk_scrolled_window_new ();
  matrix = plx_stance_matrix_new ();
  gtk_widget_add_css_class (window, "parallax");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), matrix);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 1090, 754);
  bench.adjustments[0] = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (scroller));
  bench.adjustments[1] = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  plx_stance_matrix_set_comparison (PLX_STANCE_MATRIX (matrix), create_comparison (&bench, dossier));
  plx_stance_matrix_expand_all (PLX_STANCE_MATRIX (matrix));
  bench.begin = g_get_monotonic_time ();
  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_before_paint), &bench);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), &bench);
  gtk_widget_add_tick_callback (matrix, on_tick, &bench, NULL);
  for (;;)
    g_main_context_iteration (NULL, TRUE);
}
