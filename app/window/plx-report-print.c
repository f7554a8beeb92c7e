/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-print.h"

#include "plx-report-layout.h"
#include "plx-safe-text.h"

typedef struct
{
  PlxExport *comparison;
  PlxReportLayout *layout; /* NULL until the paper is known */
} Print;

static void
print_free (gpointer data)
{
  Print *print = data;

  g_clear_pointer (&print->layout, plx_report_layout_free);
  plx_export_free (print->comparison);
  g_free (print);
}

static void
on_begin_print (GtkPrintOperation *operation, GtkPrintContext *context, gpointer user_data)
{
  Print *print = user_data;

  g_clear_pointer (&print->layout, plx_report_layout_free);
  print->layout = plx_report_layout_new (print->comparison->report, PLX_REPORT_WHOLE, gtk_print_context_get_width (context),
                                         gtk_print_context_get_height (context));
  gtk_print_operation_set_n_pages (operation, (int) plx_report_layout_get_n_pages (print->layout));
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
  g_object_set_data_full (G_OBJECT (operation), "plx-print", print, print_free);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* The layout has margins of its own. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin_print), print);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw_page), print);
  return operation;
}
