/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-cell.h"

#include "plx-estimate.h"
#include "plx-line-view.h"
#include "plx-pair.h"
#include "plx-prose.h"
#include "plx-record-schema.h"
#include "plx-stance-pill.h"

/* What stands in a cell that says nothing. */
#define NOTHING "—"

static GtkWidget *
create_nothing (void)
{
  GtkWidget *text = g_object_new (PLX_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  plx_text_set_text (PLX_TEXT (text), NOTHING);
  gtk_widget_add_css_class (text, "nothing");
  return text;
}

static GtkWidget *
create_words (const PlxLine *line)
{
  GtkWidget *prose = g_object_new (PLX_TYPE_PROSE, NULL);
  g_autofree char *words = plx_line_to_text (line);

  plx_prose_set_text (PLX_PROSE (prose), words, PLX_SAFE_TEXT_QUOTATION, FALSE);
  gtk_widget_add_css_class (prose, "body");
  gtk_widget_add_css_class (prose, "speech");
  return prose;
}

static GtkWidget *
create_line (const PlxLine *line)
{
  GtkWidget *view = plx_line_view_new ();

  plx_line_view_set_line (PLX_LINE_VIEW (view), line);
  return view;
}

static GtkWidget *
create_figure (const PlxLine *line, PlxEstimate *estimate)
{
  gboolean has_figure =
      plx_estimate_get_low (estimate) != PLX_NO_NUMBER || plx_estimate_get_high (estimate) != PLX_NO_NUMBER;
  GtkWidget *text = plx_text_new ();
  g_autofree char *figure = plx_line_to_text (line);
  g_autofree char *safe = plx_safe_name (figure);

  if (has_figure)
    gtk_widget_add_css_class (text, "figure");
  gtk_widget_add_css_class (text, "tabular");
  plx_text_set_text (PLX_TEXT (text), safe);
  return text;
}

static GtkWidget *
create_stance (PlxRecord *claim)
{
  GtkWidget *pill = plx_stance_pill_new (plx_record_get_enum (claim, PLX_POSITION_STANCE));

  gtk_widget_set_halign (pill, GTK_ALIGN_START);
  return pill;
}

static GtkWidget *
create_content (const PlxSideBySide *value, const PlxSideBySideRow *row, guint column)
{
  const PlxLine *line = g_ptr_array_index (row->lines, column);

  if (line->len == 0)
    return create_nothing ();
  if (g_str_equal (row->name, "words"))
    return create_words (line);
  if (g_str_equal (row->name, "figure"))
    return create_figure (line, PLX_ESTIMATE (g_ptr_array_index (value->claims, column)));
  if (g_str_equal (row->name, "stance"))
    return create_stance (g_ptr_array_index (value->claims, column));
  return create_line (line);
}

GtkWidget *
plx_claim_cell_new (const PlxSideBySide *value, guint row, guint column)
{
  const PlxSideBySideRow *thing = g_ptr_array_index (value->rows, row);
  GtkWidget *cell = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, "orientation",
                                  GTK_ORIENTATION_VERTICAL, "css-name", "claimcell", NULL);
  g_autofree char *spoken = plx_side_by_side_dup_spoken (value, row, column);

  gtk_widget_add_css_class (cell, thing->name);
  if (thing->differs)
    gtk_widget_add_css_class (cell, "differs");
  gtk_box_append (GTK_BOX (cell), create_content (value, thing, column));
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  return cell;
}

static GtkWidget *
create_mark (const PlxSideBySideRow *row)
{
  GtkWidget *text = plx_text_new ();
  g_autofree char *mark = g_strconcat (row->note != NULL ? "⚠\u00a0" : "≠\u00a0", row->mark, NULL);

  plx_text_set_text (PLX_TEXT (text), mark);
  gtk_widget_add_css_class (text, row->note != NULL ? "caution" : "mark");
  return text;
}

/* Beside each other where there is room for both. */
static GtkWidget *
create_pair (void)
{
  return g_object_new (PLX_TYPE_PAIR, "spacing", 10, "characters", 12, NULL);
}

GtkWidget *
plx_claim_label_new (const PlxSideBySideRow *row, gboolean inside)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "css-name", "claimlabel", NULL);
  GtkWidget *parts = inside ? create_pair () : gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = plx_text_new ();

  plx_text_set_text (PLX_TEXT (label), row->label);
  gtk_widget_add_css_class (label, "thing");
  gtk_widget_set_parent (label, parts);
  if (row->mark != NULL)
    gtk_widget_insert_after (create_mark (row), parts, label);
  gtk_widget_set_hexpand (parts, TRUE);
  gtk_box_append (GTK_BOX (box), parts);
  if (inside)
    gtk_widget_add_css_class (box, "inside");
  if (inside && row->differs)
    gtk_widget_add_css_class (box, "differs");
  return box;
}
