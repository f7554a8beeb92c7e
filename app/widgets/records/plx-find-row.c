/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-found-text.h"
#include "plx-pair.h"
#include "plx-safe-text.h"
#include "plx-stance-pill.h"
#include "plx-term.h"

/* Of the font's size. */
#define TITLE_LINE_GAP 0.05

struct _PlxFindRow
{
  GtkWidget parent_instance;

  GtkWidget *heading;
  GtkLabel *kind;
  GtkLabel *count;
  GtkWidget *content;
  PlxFoundText *title;
  PlxFoundText *context;
  PlxStancePill *stance;
  PlxText *subtitle;
  GtkWidget *caution;
  GtkLabel *caution_words;
  GtkWidget *relay;
  GtkLabel *relay_words;
  GtkWidget *more;
  GtkLabel *more_words;
};

G_DEFINE_FINAL_TYPE (PlxFindRow, plx_find_row, GTK_TYPE_WIDGET)

static void
plx_find_row_dispose (GObject *object)
{
  PlxFindRow *self = PLX_FIND_ROW (object);

  g_clear_pointer (&self->heading, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_find_row_parent_class)->dispose (object);
}

static void
plx_find_row_class_init (PlxFindRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_find_row_dispose;
  g_type_ensure (PLX_TYPE_FOUND_TEXT);
  g_type_ensure (PLX_TYPE_PAIR);
  g_type_ensure (PLX_TYPE_STANCE_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-find-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, heading);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, kind);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, count);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, content);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, title);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, context);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, stance);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, caution);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, caution_words);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, relay);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, relay_words);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, more);
  gtk_widget_class_bind_template_child (widget_class, PlxFindRow, more_words);
  gtk_widget_class_set_css_name (widget_class, "findrow");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_find_row_init (PlxFindRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_text_set_lines (PLX_TEXT (self->title), 3);
  plx_text_set_line_gap (PLX_TEXT (self->title), TITLE_LINE_GAP);
  plx_text_set_lines (PLX_TEXT (self->context), 2);
  plx_text_set_lines (self->subtitle, 1);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

GtkWidget *
plx_find_row_new (void)
{
  return g_object_new (PLX_TYPE_FIND_ROW, NULL);
}

static void
set_remark (GtkWidget *remark, GtkLabel *words, const char *given)
{
  g_autofree char *safe = plx_safe_name (given);

  gtk_label_set_text (words, safe);
  gtk_widget_set_visible (remark, *safe != '\0');
}

static void
set_style_class (GtkWidget *widget, const char *style_class, gboolean wanted)
{
  if (wanted)
    gtk_widget_add_css_class (widget, style_class);
  else
    gtk_widget_remove_css_class (widget, style_class);
}

/* What the subtitle says anyway is marked there and not said twice. */
static void
set_context (PlxFindRow *self, const PlxFindHit *hit)
{
  const char *subtitle = hit->entry->subtitle ? hit->entry->subtitle : "";
  const char *context = hit->context ? hit->context : "";
  const char *inside = strstr (subtitle, context);
  g_autoptr (GArray) marks = g_array_copy (hit->context_marks);
  g_autofree char *safe = plx_safe_name (subtitle);

  for (guint i = 0; inside && i < marks->len; i++)
    {
      PlxTextRange *range = &g_array_index (marks, PlxTextRange, i);

      range->start += (guint) (inside - subtitle);
      range->end += (guint) (inside - subtitle);
    }
  plx_found_text_set_words (self->context, inside ? subtitle : context, marks, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->context), *plx_text_get_text (PLX_TEXT (self->context)) != '\0');
  set_style_class (GTK_WIDGET (self->context), "found", !inside);
  plx_text_set_text (self->subtitle, safe);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), !inside && *safe != '\0');
}

void
plx_find_row_set_hit (PlxFindRow *self, const PlxFindHit *hit)
{
  const PlxListEntry *entry = hit->entry;

  g_return_if_fail (PLX_IS_FIND_ROW (self));

  gtk_widget_set_visible (self->content, TRUE);
  gtk_widget_set_visible (self->more, FALSE);
  plx_found_text_set_words (self->title, entry->title, hit->title_marks, entry->in_marks);
  set_style_class (GTK_WIDGET (self->title), "quotation", entry->in_marks);
  set_context (self, hit);
  plx_stance_pill_set_stance (self->stance, entry->stance);
  set_remark (self->caution, self->caution_words, entry->caution);
  set_remark (self->relay, self->relay_words, entry->relay);
}

void
plx_find_row_set_more (PlxFindRow *self, const char *text)
{
  g_return_if_fail (PLX_IS_FIND_ROW (self));

  gtk_widget_set_visible (self->content, FALSE);
  gtk_widget_set_visible (self->more, TRUE);
  gtk_label_set_text (self->more_words, text);
}

void
plx_find_row_set_heading (PlxFindRow *self, const char *kind, const char *count, gboolean shown)
{
  g_return_if_fail (PLX_IS_FIND_ROW (self));

  gtk_label_set_text (self->kind, kind);
  gtk_label_set_text (self->count, count ? count : "");
  gtk_widget_set_visible (self->heading, shown);
}

static void
add_text (GPtrArray *parts, GtkWidget *widget, const char *text)
{
  if (gtk_widget_get_visible (widget) && *text != '\0')
    g_ptr_array_add (parts, (char *) text);
}

char *
plx_find_row_dup_name (PlxFindRow *self)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *text = NULL;
  int stance = plx_stance_pill_get_stance (self->stance);

  g_return_val_if_fail (PLX_IS_FIND_ROW (self), NULL);

  if (gtk_widget_get_visible (self->more))
    return g_strdup (gtk_label_get_text (self->more_words));

  add_text (parts, GTK_WIDGET (self->title), plx_text_get_text (PLX_TEXT (self->title)));
  if (stance >= 0)
    g_ptr_array_add (parts, (char *) plx_stance_get_term (stance));
  add_text (parts, GTK_WIDGET (self->context), plx_text_get_text (PLX_TEXT (self->context)));
  add_text (parts, GTK_WIDGET (self->subtitle), plx_text_get_text (self->subtitle));
  add_text (parts, self->caution, gtk_label_get_text (self->caution_words));
  add_text (parts, self->relay, gtk_label_get_text (self->relay_words));
  g_ptr_array_add (parts, NULL);
  text = g_strjoinv (" · ", (char **) parts->pdata);

  /* TRANSLATORS: a search result as it is spoken: the kind of record, and what the row says: “Claimants: Kim Hong-kyun · …”. */
  return g_strdup_printf (C_ ("found", "%1$s: %2$s"), gtk_label_get_text (self->kind), text);
}
