/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-row.h"

#include "plx-claim-phrase.h"
#include "plx-pair.h"
#include "plx-safe-text.h"
#include "plx-stance-pill.h"
#include "plx-text.h"

struct _PlxRecordRow
{
  GtkWidget parent_instance;

  GtkLabel *heading;
  GtkWidget *content;
  GtkLabel *title;
  PlxStancePill *stance;
  PlxText *subtitle;
  GtkWidget *caution;
  GtkLabel *caution_words;
  GtkWidget *relay;
  GtkLabel *relay_words;
};

G_DEFINE_FINAL_TYPE (PlxRecordRow, plx_record_row, GTK_TYPE_WIDGET)

static void
plx_record_row_dispose (GObject *object)
{
  PlxRecordRow *self = PLX_RECORD_ROW (object);

  g_clear_pointer ((GtkWidget **) &self->heading, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_record_row_parent_class)->dispose (object);
}

static void
plx_record_row_class_init (PlxRecordRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_record_row_dispose;
  g_type_ensure (PLX_TYPE_PAIR);
  g_type_ensure (PLX_TYPE_STANCE_PILL);
  g_type_ensure (PLX_TYPE_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-record-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, heading);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, title);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, stance);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, caution);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, caution_words);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, relay);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, relay_words);
  gtk_widget_class_set_css_name (widget_class, "recordrow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_record_row_init (PlxRecordRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_text_set_lines (self->subtitle, 1);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
plx_record_row_new (void)
{
  return g_object_new (PLX_TYPE_RECORD_ROW, NULL);
}

static void
set_or_hide (GtkWidget *text, GtkWidget *hidden, const char *given)
{
  g_autofree char *safe = plx_safe_name (given);

  if (PLX_IS_TEXT (text))
    plx_text_set_text (PLX_TEXT (text), safe);
  else
    gtk_label_set_text (GTK_LABEL (text), safe);
  gtk_widget_set_visible (hidden, *safe != '\0');
}

static void
set_title (PlxRecordRow *self, const char *title, gboolean in_marks)
{
  g_autofree char *safe = plx_safe_name (title);
  g_autofree char *shown = in_marks ? plx_quote (safe) : g_steal_pointer (&safe);

  gtk_label_set_text (self->title, shown);
  if (in_marks)
    gtk_widget_add_css_class (GTK_WIDGET (self->title), "quotation");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->title), "quotation");
}

void
plx_record_row_set_entry (PlxRecordRow *self, const PlxListEntry *entry, const char *heading)
{
  static const PlxListEntry nothing = { .stance = -1 };

  g_return_if_fail (PLX_IS_RECORD_ROW (self));

  if (entry == NULL)
    entry = &nothing;
  set_or_hide (GTK_WIDGET (self->heading), GTK_WIDGET (self->heading), heading);
  set_title (self, entry->title, entry->in_marks);
  set_or_hide (GTK_WIDGET (self->subtitle), GTK_WIDGET (self->subtitle), entry->subtitle);
  set_or_hide (GTK_WIDGET (self->caution_words), self->caution, entry->caution);
  set_or_hide (GTK_WIDGET (self->relay_words), self->relay, entry->relay);
  plx_stance_pill_set_stance (self->stance, entry->stance);
}

/* The stance, the subtitle, the caution and the relay in one sentence; the title is the name. */
static char *
dup_description (PlxRecordRow *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  int stance = plx_stance_pill_get_stance (self->stance);

  if (stance >= 0)
    g_ptr_array_add (parts, (char *) plx_stance_get_term (stance));
  if (gtk_widget_get_visible (GTK_WIDGET (self->subtitle)))
    g_ptr_array_add (parts, (char *) plx_text_get_text (self->subtitle));
  if (gtk_widget_get_visible (self->caution))
    g_ptr_array_add (parts, (char *) gtk_label_get_text (self->caution_words));
  if (gtk_widget_get_visible (self->relay))
    g_ptr_array_add (parts, (char *) gtk_label_get_text (self->relay_words));
  g_ptr_array_add (parts, NULL);
  return g_strjoinv (" · ", (char **) parts->pdata);
}

void
plx_record_row_name_list_item (PlxRecordRow *self, GtkListItem *item)
{
  g_autofree char *description = NULL;
  GtkWidget *parent;

  g_return_if_fail (PLX_IS_RECORD_ROW (self));
  g_return_if_fail (gtk_list_item_get_child (item) == GTK_WIDGET (self));

  parent = gtk_widget_get_parent (GTK_WIDGET (self));
  if (parent == NULL)
    return;
  gtk_widget_add_css_class (parent, "record");
  description = dup_description (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_text (self->title), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}
