/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-print.h"

#include "plx-report-layout.h"
#include "plx-safe-text.h"

#define WAIT 20 /* milliseconds that the pages are waited for before the window has its turn again */

/* Pages are made in a thread: of a long dossier there are many. */
typedef struct
{
  PlxExport *comparison;
  PlxProgress progress;
  double width;
  double height;
  GThread *thread; /* NULL when none is at work */
  GMutex mutex;
  GCond cond;
  gboolean is_done;        /* guarded by the mutex */
  PlxReportLayout *layout; /* NULL until the paper is known; not to be touched while the thread is at work */
} Print;

static gpointer
lay_out (gpointer user_data)
{
  Print *print = user_data;

  print->layout = plx_report_layout_new_with_progress (print->comparison->report, PLX_REPORT_WHOLE, print->width,
                                                       print->height, &print->progress);
  g_mutex_lock (&print->mutex);
  print->is_done = TRUE;
  g_cond_signal (&print->cond);
  g_mutex_unlock (&print->mutex);
  return NULL;
}

static void
stop (Print *print)
{
  if (print->thread)
    {
      g_cancellable_cancel (print->progress.cancellable);
      g_thread_join (g_steal_pointer (&print->thread));
      g_cancellable_reset (print->progress.cancellable);
    }
  g_clear_pointer (&print->layout, plx_report_layout_free);
  print->is_done = FALSE;
}

static void
print_free (gpointer data)
{
  Print *print = data;

  stop (print);
  g_object_unref (print->progress.cancellable);
  g_mutex_clear (&print->mutex);
  g_cond_clear (&print->cond);
  plx_export_free (print->comparison);
  g_free (print);
}

static void
on_begin_print (GtkPrintOperation *operation, GtkPrintContext *context, gpointer user_data)
{
  Print *print = user_data;

  stop (print);
  print->width = gtk_print_context_get_width (context);
  print->height = gtk_print_context_get_height (context);
  print->thread = g_thread_new ("lay-out", lay_out, print);
}

static gboolean
on_paginate (GtkPrintOperation *operation, GtkPrintContext *context, gpointer user_data)
{
  Print *print = user_data;
  gint64 end = g_get_monotonic_time () + WAIT * G_TIME_SPAN_MILLISECOND;
  gboolean is_done;

  g_mutex_lock (&print->mutex);
  while (!print->is_done && g_cond_wait_until (&print->cond, &print->mutex, end))
    ;
  is_done = print->is_done;
  g_mutex_unlock (&print->mutex);
  if (!is_done)
    return FALSE;

  g_clear_pointer (&print->thread, g_thread_join);
  gtk_print_operation_set_n_pages (operation, (int) plx_report_layout_get_n_pages (print->layout));
  return TRUE;
}

static void
on_draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page, gpointer user_data)
{
  Print *print = user_data;

  plx_report_layout_draw_page (print->layout, gtk_print_context_get_cairo_context (context), (guint) page);
}

GtkPrintOperation *
plx_report_print_new (PlxExport *comparison)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  Print *print = g_new0 (Print, 1);
  g_autofree char *name = plx_safe_name (comparison->report->title);

  print->comparison = comparison;
  print->progress = (PlxProgress) { g_cancellable_new (), NULL, NULL, 0, 1 };
  g_mutex_init (&print->mutex);
  g_cond_init (&print->cond);
  g_object_set_data_full (G_OBJECT (operation), "plx-print", print, print_free);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* The layout has margins of its own. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin_print), print);
  gtk_print_operation_set_show_progress (operation, TRUE);
  g_signal_connect (operation, "paginate", G_CALLBACK (on_paginate), print);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw_page), print);
  return operation;
}
