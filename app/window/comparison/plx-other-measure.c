/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-other-measure.h"

#include <glib/gi18n-lib.h>

#include "plx-line-view.h"

/* How many claimants are named. */
#define MOST_ROWS 8

static void
add_view (GtkWidget *box, PlxLine *line, const char *style_class, const char *action)
{
  GtkWidget *view = plx_line_view_new ();

  gtk_widget_add_css_class (view, style_class);
  if (action)
    plx_line_view_set_action (PLX_LINE_VIEW (view), action);
  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
  gtk_box_append (GTK_BOX (box), view);
  g_ptr_array_unref (line);
}

static PlxLine *
new_text (PlxRunStyle style, const char *text, const char *target)
{
  PlxLine *line = plx_line_new ();

  plx_line_add (line, style, text, target);
  return line;
}

/* "National Intelligence Service: about 12,000" */
static void
add_row (PlxLine *line, const PlxFigureRow *row)
{
  plx_line_add_separator (line);
  plx_line_add (line, PLX_RUN_PLAIN, row->name, NULL);
  plx_line_add (line, PLX_RUN_PLAIN, C_ ("introduction", ": "), NULL);
  for (guint i = row->marks->len - row->n_latest; i < row->marks->len; i++)
    {
      const PlxFigureMark *mark = g_ptr_array_index (row->marks, i);

      if (i > row->marks->len - row->n_latest)
        plx_line_add_comma (line);
      plx_line_add (line, PLX_RUN_PLAIN, mark->figure, plx_record_get_id (PLX_RECORD (mark->estimate)));
    }
}

static PlxLine *
new_figures (const PlxFigureOther *other)
{
  PlxLine *line = plx_line_new ();
  guint n_shown = MIN (other->rows->len, MOST_ROWS);
  guint n_more = other->rows->len - n_shown;

  for (guint i = 0; i < n_shown; i++)
    add_row (line, g_ptr_array_index (other->rows, i));
  if (n_more > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("%'u more claimant", "%'u more claimants", n_more), n_more);

      plx_line_add_item (line, PLX_RUN_DIM, more, NULL);
    }
  return line;
}

GtkWidget *
plx_other_measure_new (const PlxFigureOther *other)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (box, "other-measure");
  add_view (box, new_text (PLX_RUN_PLAIN, plx_record_get_label (other->measure), plx_record_get_id (other->measure)),
            "other-title", "win.compare");
  add_view (box, new_figures (other), "other-figures", NULL);
  add_view (box, new_text (PLX_RUN_DIM, other->reason, NULL), "other-reason", NULL);
  return box;
}
