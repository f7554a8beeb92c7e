/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-row.h"

#include "plx-announce.h"
#include "plx-claim-phrase.h"
#include "plx-pair.h"
#include "plx-safe-text.h"
#include "plx-stance-pill.h"
#include "plx-text.h"

/* Of the font's size: less than paragraphs have, as there are two lines at most. */
#define TITLE_LINE_GAP 0.05

struct _PlxRecordRow
{
  GtkWidget parent_instance;

  PlxText *heading;
  GtkBox *content;
  PlxText *title;
  GtkWidget *pair;
  PlxStancePill *stance;
  PlxText *subtitle;
  GtkWidget *caution; /* this and the next are made when a record needs them, which few do */
  GtkWidget *relay;
};

G_DEFINE_FINAL_TYPE (PlxRecordRow, plx_record_row, GTK_TYPE_WIDGET)

static void
plx_record_row_dispose (GObject *object)
{
  PlxRecordRow *self = PLX_RECORD_ROW (object);

  g_clear_pointer ((GtkWidget **) &self->heading, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->content, gtk_widget_unparent);
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
  gtk_widget_class_bind_template_child (widget_class, PlxRecordRow, pair);
  gtk_widget_class_set_css_name (widget_class, "recordrow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_record_row_init (PlxRecordRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_text_set_lines (self->heading, 2);
  plx_text_set_lines (self->title, 2);
  plx_text_set_line_gap (self->title, TITLE_LINE_GAP);
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
set_or_hide (PlxText *text, const char *given)
{
  g_autofree char *safe = plx_safe_name (given);

  plx_text_set_text (text, safe);
  gtk_widget_set_visible (GTK_WIDGET (text), *safe != '\0');
}

static GtkWidget *
create_remark (const char *sign, const char *style_class)
{
  GtkWidget *remark = g_object_new (GTK_TYPE_BOX, "spacing", 5, NULL);
  GtkWidget *mark = g_object_new (GTK_TYPE_LABEL, "label", sign, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "ellipsize", PANGO_ELLIPSIZE_END, NULL);

  gtk_widget_add_css_class (remark, style_class);
  gtk_widget_add_css_class (mark, "sign");
  gtk_box_append (GTK_BOX (remark), mark);
  gtk_box_append (GTK_BOX (remark), words);
  return remark;
}

static GtkLabel *
get_words (GtkWidget *remark)
{
  return GTK_LABEL (gtk_widget_get_last_child (remark));
}

/* Sets a line below the others, behind @previous. */
static void
set_remark (PlxRecordRow *self, GtkWidget **remark, GtkWidget *previous, const char *sign, const char *style_class,
            const char *given)
{
  g_autofree char *safe = plx_safe_name (given);

  if (*remark == NULL && *safe == '\0')
    return;
  if (*remark == NULL)
    {
      *remark = create_remark (sign, style_class);
      gtk_box_insert_child_after (self->content, *remark, previous);
    }
  gtk_label_set_text (get_words (*remark), safe);
  gtk_widget_set_visible (*remark, *safe != '\0');
}

static void
set_title (PlxRecordRow *self, const char *title, gboolean in_marks)
{
  g_autofree char *safe = plx_safe_name (title);
  g_autofree char *shown = in_marks ? plx_quote (safe) : g_steal_pointer (&safe);

  plx_text_set_text (self->title, shown);
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
  set_or_hide (self->heading, heading);
  set_title (self, entry->title, entry->in_marks);
  set_or_hide (self->subtitle, entry->subtitle);
  set_remark (self, &self->caution, self->pair, "⚠", "caution", entry->caution);
  set_remark (self, &self->relay, self->caution != NULL ? self->caution : self->pair, "↳", "relay", entry->relay);
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
  if (self->caution != NULL && gtk_widget_get_visible (self->caution))
    g_ptr_array_add (parts, (char *) gtk_label_get_text (get_words (self->caution)));
  if (self->relay != NULL && gtk_widget_get_visible (self->relay))
    g_ptr_array_add (parts, (char *) gtk_label_get_text (get_words (self->relay)));
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
                                  plx_text_get_text (self->title), -1);
  plx_describe (parent, description);
}
