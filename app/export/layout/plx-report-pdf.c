/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-report-pdf.h"

#include "plx-export-stream.h"
#include "plx-report-layout.h"
#include "plx-visible-text.h"

#include <cairo-pdf.h>

/* ISO 8601, or nothing. */
static char *
dup_creation_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) time = NULL;
  gint64 seconds;

  if (epoch == NULL || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT64, &seconds, NULL))
    return g_strdup ("");
  time = g_date_time_new_from_unix_utc (seconds);
  return time != NULL ? g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ") : g_strdup ("");
}

static void
set_metadata (cairo_surface_t *surface, const PlxReport *report)
{
  g_autofree char *title = plx_visible_text (report->title, " ");
  g_autofree char *subtitle = plx_line_to_text (report->subtitle);
  g_autofree char *subject = plx_visible_text (subtitle, " ");
  g_autofree char *created = dup_creation_date ();

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, subject);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, "Parallax");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Parallax");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
}

#define DEEPEST 3
#define LAID_OUT 0.6 /* how much of the work is done before the first page is drawn */

static void
add_heading (cairo_surface_t *surface, const PlxLayoutHeading *heading, int *parents)
{
  g_autofree char *title = plx_visible_text (heading->title, " ");
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *target
      = g_strdup_printf ("page=%u pos=[0 %s]", heading->page + 1,
                         g_ascii_formatd (number, sizeof number, "%.2f", MAX (heading->y - 10, 0)));
  guint level = MIN (heading->level, DEEPEST);
  guint above = level;

  /* A level may be left out. */
  while (--above > 0 && parents[above] < 0)
    ;
  parents[level] = cairo_pdf_surface_add_outline (surface, above > 0 ? parents[above] : CAIRO_PDF_OUTLINE_ROOT, title, target,
                                                  level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
  for (guint i = level + 1; i <= DEEPEST; i++)
    parents[i] = -1;
}

/* Headings below those of the contents are too many for an outline. */
static guint
find_depth (const PlxReport *report)
{
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (report->blocks, i);

      if (block->kind == PLX_BLOCK_CONTENTS)
        return MAX (block->level, 2);
    }
  return DEEPEST;
}

static void
add_outline (cairo_surface_t *surface, const PlxReport *report, const PlxReportLayout *layout)
{
  g_autoptr (GPtrArray) headings = plx_report_layout_dup_headings (layout);
  guint depth = find_depth (report);
  int parents[DEEPEST + 1] = { -1, -1, -1, -1 };

  for (guint i = 0; i < headings->len; i++)
    {
      const PlxLayoutHeading *heading = g_ptr_array_index (headings, i);

      if (heading->level <= depth)
        add_heading (surface, heading, parents);
    }
}

/* Returns: whether it was not cancelled, and can be written */
static gboolean
draw_pages (cairo_t *cr, const PlxReportLayout *layout, const PlxExportDrawing *drawing, const PlxProgress *progress)
{
  guint n = plx_report_layout_get_n_pages (layout);

  for (guint i = 0; i < n; i++)
    {
      plx_report_layout_draw_linked_page (layout, cr, i);
      cairo_show_page (cr);
      if (drawing->error != NULL || !plx_progress_tell (progress, (double) (i + 1) / n))
        return FALSE;
    }
  return TRUE;
}

/* Returns: whether all of it was drawn and written; otherwise @error */
static gboolean
draw (const PlxReport *report, const PlxReportLayout *layout, PlxExportDrawing *drawing, double width, double height,
      const PlxProgress *progress, GError **error)
{
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (plx_export_drawing_write, drawing, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;
  gboolean is_whole;

  set_metadata (surface, report);
  add_outline (surface, report, layout);
  is_whole = draw_pages (cr, layout, drawing, progress);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (!is_whole && drawing->error == NULL && plx_progress_set_error (progress, error))
    return FALSE;
  return plx_export_drawing_end (drawing, status, error);
}

gboolean
plx_report_write_pdf (const PlxReport *report, PlxPaper paper, GOutputStream *stream, const PlxProgress *progress, GError **error)
{
  const PlxProgress laying_out = plx_progress_part (progress, 0, LAID_OUT);
  const PlxProgress drawn = plx_progress_part (progress, LAID_OUT, 1);
  PlxExportDrawing drawing = { stream, progress != NULL ? progress->cancellable : NULL, NULL };
  g_autoptr (PlxReportLayout) layout = NULL;
  double width;
  double height;

  plx_paper_get_size (paper, &width, &height);
  layout = plx_report_layout_new_with_progress (report, PLX_REPORT_WHOLE, width, height, &laying_out);
  if (layout != NULL)
    return draw (report, layout, &drawing, width, height, &drawn, error);
  plx_progress_set_error (progress, error);
  return FALSE;
}

GBytes *
plx_report_to_pdf (const PlxReport *report, PlxPaper paper, const PlxProgress *progress, GError **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  if (!plx_report_write_pdf (report, paper, stream, progress, error) || !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}
