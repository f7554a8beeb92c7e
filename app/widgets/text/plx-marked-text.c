/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-marked-text.h"

#include <string.h>

#include "plx-claim-phrase.h"
#include "plx-safe-text.h"
#include "plx-text-direction.h"

/* The sign that ends an isolated text. */
#define ISOLATE_END "\xe2\x81\xa9"

struct _PlxMarkedText
{
  PlxText parent_instance;

  GArray *marks; /* of PlxWordingMark, whose places are those in the text that is shown */
  char *opening; /* nullable */
};

G_DEFINE_FINAL_TYPE (PlxMarkedText, plx_marked_text, PLX_TYPE_TEXT)

static PangoAttrList *
plx_marked_text_create_attributes (PlxText *text)
{
  PlxMarkedText *self = PLX_MARKED_TEXT (text);
  PangoAttrList *list = pango_attr_list_new ();

  for (guint i = 0; i < self->marks->len; i++)
    {
      const PlxWordingMark *mark = &g_array_index (self->marks, PlxWordingMark, i);
      guint start = mark->range.start, end = mark->range.end;

      plx_attr_list_insert_range (list, start, end, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE));
      plx_text_add_accent (text, list, start, end, pango_attr_underline_color_new);
      if (mark->kind != PLX_WORDING_REPLACED)
        continue;
      plx_attr_list_insert_range (list, start, end, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
      plx_text_add_accent (text, list, start, end, pango_attr_foreground_new);
    }
  return list;
}

static void
plx_marked_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlxMarkedText *self = PLX_MARKED_TEXT (widget);
  g_autoptr (PangoLayout) mark = NULL;
  GdkRGBA color;
  int width;

  GTK_WIDGET_CLASS (plx_marked_text_parent_class)->snapshot (widget, snapshot);
  if (self->opening == NULL)
    return;
  mark = gtk_widget_create_pango_layout (widget, self->opening);
  pango_layout_get_pixel_size (mark, &width, NULL);
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL
                                                    ? gtk_widget_get_width (widget)
                                                    : -width,
                                                0));
  gtk_snapshot_append_layout (snapshot, mark, &color);
  gtk_snapshot_restore (snapshot);
}

static void
plx_marked_text_finalize (GObject *object)
{
  PlxMarkedText *self = PLX_MARKED_TEXT (object);

  g_array_unref (self->marks);
  g_free (self->opening);
  G_OBJECT_CLASS (plx_marked_text_parent_class)->finalize (object);
}

static void
plx_marked_text_class_init (PlxMarkedTextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_marked_text_finalize;
  GTK_WIDGET_CLASS (klass)->snapshot = plx_marked_text_snapshot;
  PLX_TEXT_CLASS (klass)->create_attributes = plx_marked_text_create_attributes;
}

static void
plx_marked_text_init (PlxMarkedText *self)
{
  self->marks = g_array_new (FALSE, FALSE, sizeof (PlxWordingMark));
}

/* What is shown of a text is safe_text of it, which is longer or shorter: where a place in the one is in the
 * other. */
static guint
find_shown (const char *text, guint place)
{
  g_autofree char *before = g_strndup (text, place);
  g_autofree char *shown = plx_safe_text (before, PLX_SAFE_TEXT_QUOTATION, NULL);

  return (guint) (strlen (shown) - strlen (ISOLATE_END));
}

static void
take_marks (PlxMarkedText *self, const char *text, const GArray *marks, guint start, guint end)
{
  for (guint i = 0; i < marks->len; i++)
    {
      PlxWordingMark mark = g_array_index (marks, PlxWordingMark, i);

      mark.range.start = CLAMP (mark.range.start, start, end);
      mark.range.end = CLAMP (mark.range.end, start, end);
      if (mark.range.start == mark.range.end)
        continue;
      mark.range.start = find_shown (text + start, mark.range.start - start);
      mark.range.end = find_shown (text + start, mark.range.end - start);
      g_array_append_val (self->marks, mark);
    }
}

GtkWidget *
plx_marked_text_new (const PlxWording *wording, guint start, guint *rest)
{
  PlxMarkedText *self = g_object_new (PLX_TYPE_MARKED_TEXT, NULL);
  const char *end = NULL;
  g_autofree char *shown = plx_safe_text (wording->text + start, PLX_SAFE_TEXT_QUOTATION, &end);
  g_autofree char *quoted = plx_quote ("\n");
  g_auto (GStrv) marks = g_strsplit (quoted, "\n", 2);
  g_autofree char *closed = g_strconcat (shown, wording->in_marks && end == NULL ? marks[1] : "", NULL);

  *rest = end != NULL ? (guint) (end - wording->text) : 0;
  take_marks (self, wording->text, wording->marks, start, end != NULL ? *rest : (guint) strlen (wording->text));
  if (wording->in_marks && start == 0)
    self->opening = g_strdup (marks[0]);
  gtk_widget_set_direction (GTK_WIDGET (self), plx_text_find_direction (wording->text));
  plx_text_set_text (PLX_TEXT (self), closed);
  return GTK_WIDGET (self);
}

void
plx_marked_text_set_words (PlxMarkedText *self, const char *words, const GArray *marks)
{
  g_autofree char *shown = plx_safe_text (words, PLX_SAFE_TEXT_QUOTATION, NULL);

  g_return_if_fail (PLX_IS_MARKED_TEXT (self));

  g_array_set_size (self->marks, 0);
  g_clear_pointer (&self->opening, g_free);
  if (marks != NULL)
    take_marks (self, words, marks, 0, (guint) MIN (strlen (words), PLX_SAFE_TEXT_MAX));
  gtk_widget_set_direction (GTK_WIDGET (self), plx_text_find_direction (words));
  plx_text_set_text (PLX_TEXT (self), shown);
}
