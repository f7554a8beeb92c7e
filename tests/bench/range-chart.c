/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * range-chart LANES MARKS FRAMES: scrolls through a chart of so many lanes with so many marks each and prints, in milliseconds,
 * how long it took until the first frame was painted, and the median and the longest of the frames after it.
 */
#include <stdio.h>
#include <stdlib.h>

#include "plx-axis.h"
#include "plx-figure.h"
#include "plx-range-chart.h"
#include "plx-style.h"

#define LEAST 10
#define MOST 90000
#define SCROLLED_PIXELS 90

typedef struct
{
  GtkAdjustment *adjustment;
  GArray *frames; /* (element-type gint64): in microseconds */
  gint64 begin;
  gint64 frame_begin;
  gint64 first;
  guint n_frames;
} Bench;

static void
add_mark (PlxChart *chart, const PlxAxis *axis, GRand *random, gboolean is_latest)
{
  PlxChartMark *mark = plx_chart_add_mark (chart, g_rand_int_range (random, PLX_BOUND_EXACTLY, PLX_BOUND_UNSTATED + 1));
  int index = (int) chart->marks->len - 1;
  gint64 low = g_rand_int_range (random, LEAST, MOST / 2);
  gint64 high = mark->bound == PLX_BOUND_BETWEEN ? low * 2 : low;
  PlxChartMark *previous = index > 0 ? g_ptr_array_index (chart->marks, index - 1) : NULL;

  mark->target = g_strdup_printf ("mark-%d", index);
  mark->spoken = g_strdup_printf ("Claimant %u, 18 October 2024: mark %d, a source", mark->lane, index);
  mark->is_latest = is_latest;
  mark->joined = previous != NULL && previous->lane == mark->lane ? index - 1 : -1;
  mark->caption = is_latest ? NULL : g_strdup ("18 Oct 2024");
  mark->label = mark->bound == PLX_BOUND_UNSTATED ? g_strdup ("“a few thousand”") : plx_number_format (low);
  if (mark->bound == PLX_BOUND_UNSTATED)
    return;
  mark->start = plx_axis_locate (axis, low);
  mark->end = plx_axis_locate (axis, high);
  mark->position = (mark->start + mark->end) / 2;
  if (mark->bound == PLX_BOUND_AT_LEAST)
    mark->end = 1;
  else if (mark->bound == PLX_BOUND_AT_MOST)
    mark->start = 0;
}

static PlxChart *
create_chart (guint n_lanes, guint n_marks)
{
  PlxChart *chart = plx_chart_new (PLX_CHART_BY_CLAIMANT, "Things counted");
  g_autoptr (PlxAxis) axis = plx_axis_new_logarithmic (LEAST, MOST, FALSE, FALSE);
  g_autoptr (GRand) random = g_rand_new_with_seed (1);

  for (guint i = 0; i < axis->ticks->len; i++)
    {
      const PlxAxisTick *tick = &g_array_index (axis->ticks, PlxAxisTick, i);

      plx_chart_add_tick (chart, plx_axis_locate (axis, tick->value), tick->is_major, plx_axis_format_tick (axis, i));
    }
  for (guint lane = 0; lane < n_lanes; lane++)
    {
      g_autofree char *title = g_strdup_printf ("Claimant %u", lane);

      plx_chart_add_lane (chart, title, "Somewhere · 18 Oct 2024");
      for (guint i = 0; i < n_marks; i++)
        add_mark (chart, axis, random, i + 1 == n_marks);
    }
  return chart;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  gint64 first = *(const gint64 *) a, second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static void
report (Bench *bench)
{
  g_array_sort (bench->frames, compare);
  printf ("%.3f %.3f %.3f\n", (double) bench->first / 1e3,
          (double) g_array_index (bench->frames, gint64, bench->frames->len / 2) / 1e3,
          (double) g_array_index (bench->frames, gint64, bench->frames->len - 1) / 1e3);
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

/* Down, and from the end back to the beginning. */
static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  Bench *bench = user_data;
  double value = gtk_adjustment_get_value (bench->adjustment) + SCROLLED_PIXELS;
  double last = gtk_adjustment_get_upper (bench->adjustment) - gtk_adjustment_get_page_size (bench->adjustment);

  gtk_adjustment_set_value (bench->adjustment, value <= last ? value : 0);
  gtk_widget_queue_draw (widget);
  return G_SOURCE_CONTINUE;
}

int
main (int argc, char **argv)
{
  Bench bench = { .frames = g_array_new (FALSE, FALSE, sizeof (gint64)) };
  GtkWidget *window, *scroller, *view;
  GdkFrameClock *clock;

  if (argc != 4)
    return EXIT_FAILURE;
  bench.n_frames = (guint) atoi (argv[3]);
  gtk_init ();
  plx_style_install (gdk_display_get_default ());
  window = gtk_window_new ();
  scroller = gtk_scrolled_window_new ();
  view = plx_range_chart_new ();
  gtk_widget_add_css_class (window, "parallax");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), view);
  gtk_window_set_child (GTK_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  bench.adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));

  bench.begin = g_get_monotonic_time ();
  plx_range_chart_set_chart (PLX_RANGE_CHART (view), create_chart ((guint) atoi (argv[1]), (guint) atoi (argv[2])));
  gtk_window_present (GTK_WINDOW (window));
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_before_paint), &bench);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), &bench);
  gtk_widget_add_tick_callback (view, on_tick, &bench, NULL);
  for (;;)
    g_main_context_iteration (NULL, TRUE);
}
