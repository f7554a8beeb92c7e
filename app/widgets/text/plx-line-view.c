/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-line-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-link.h"
#include "plx-safe-text.h"
#include "plx-text-direction.h"

/* Where a run stands in the text of the line. */
typedef struct
{
  guint start;
  guint end;
  PlxRunStyle style;
  GtkWidget *link; /* nullable */
} PlxPiece;

struct _PlxLineView
{
  PlxText parent_instance;

  PlxLine *line;
  guint shown; /* runs */
  gboolean signs;
  const char *action; /* NULL for the usual one */
  GArray *pieces;
};

G_DEFINE_FINAL_TYPE (PlxLineView, plx_line_view, PLX_TYPE_TEXT)

static void
lookup_color (GtkWidget *widget, const char *name, GdkRGBA *color)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (context, name, color))
    gtk_style_context_get_color (context, color);
}

static void
insert_attribute (PangoAttrList *list, PangoAttribute *attribute, const PlxPiece *piece)
{
  attribute->start_index = piece->start;
  attribute->end_index = piece->end;
  pango_attr_list_insert (list, attribute);
}

static PangoAttribute *
color_attribute (const GdkRGBA *color, PangoAttribute *(*create) (guint16 red, guint16 green, guint16 blue))
{
  return create (color->red * G_MAXUINT16, color->green * G_MAXUINT16, color->blue * G_MAXUINT16);
}

/* A link is underlined faintly, so that it can be told without its colour, and clearly when it is pointed at.
 * A strong one is told by its weight. */
static void
underline_link (PlxLineView *self, PangoAttrList *list, const PlxPiece *piece, const GdkRGBA *color)
{
  GtkStateFlags active = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_ACTIVE;
  gboolean is_active = (gtk_widget_get_state_flags (piece->link) & active) != 0;
  GdkRGBA line = *color, page;

  if (piece->style == PLX_RUN_STRONG && !is_active)
    return;
  if (!is_active)
    {
      lookup_color (GTK_WIDGET (self), "plx_page", &page);
      line.red = line.red * 0.35f + page.red * 0.65f;
      line.green = line.green * 0.35f + page.green * 0.65f;
      line.blue = line.blue * 0.35f + page.blue * 0.65f;
    }
  insert_attribute (list, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), piece);
  insert_attribute (list, color_attribute (&line, pango_attr_underline_color_new), piece);
}

static void
style_piece (PlxLineView *self, PangoAttrList *list, const PlxPiece *piece, gboolean is_heading)
{
  GdkRGBA color;

  if (piece->style == PLX_RUN_CAUTION)
    lookup_color (GTK_WIDGET (self), "plx_caution", &color);
  else if (piece->link != NULL && piece->style != PLX_RUN_STRONG)
    gtk_style_context_get_color (gtk_widget_get_style_context (piece->link), &color);
  else if (piece->style == PLX_RUN_DIM || piece->style == PLX_RUN_RELAY)
    lookup_color (GTK_WIDGET (self), "plx_dim", &color);
  else
    gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);

  insert_attribute (list, color_attribute (&color, pango_attr_foreground_new), piece);
  if (piece->style == PLX_RUN_STRONG)
    insert_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), piece);
  else if (piece->style == PLX_RUN_CAUTION || piece->style == PLX_RUN_RELAY)
    insert_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), piece);
  else if (is_heading)
    insert_attribute (list, pango_attr_scale_new (0.93), piece);
  if (piece->link != NULL)
    underline_link (self, list, piece, &color);
}

static PangoAttrList *
plx_line_view_create_attributes (PlxText *text)
{
  PlxLineView *self = PLX_LINE_VIEW (text);
  PangoAttrList *list = pango_attr_list_new ();
  gboolean is_heading = gtk_widget_has_css_class (GTK_WIDGET (self), "card-heading");

  for (guint i = 0; i < self->pieces->len; i++)
    style_piece (self, list, &g_array_index (self->pieces, PlxPiece, i), is_heading);
  return list;
}

static void
plx_line_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxLineView *self = PLX_LINE_VIEW (widget);
  PangoLayout *layout = plx_text_get_layout (PLX_TEXT (self), width);

  for (guint i = 0; i < self->pieces->len; i++)
    {
      const PlxPiece *piece = &g_array_index (self->pieces, PlxPiece, i);

      if (piece->link != NULL)
        plx_link_place (PLX_LINK (piece->link), layout, piece->start, piece->end);
    }
}

static void
on_link_state_changed (GtkWidget *link, GtkStateFlags previous, PlxLineView *self)
{
  plx_text_update_attributes (PLX_TEXT (self));
}

static void
clear_pieces (PlxLineView *self)
{
  for (guint i = 0; i < self->pieces->len; i++)
    g_clear_pointer (&g_array_index (self->pieces, PlxPiece, i).link, gtk_widget_unparent);
  g_array_set_size (self->pieces, 0);
}

static void
add_piece (PlxLineView *self, GString *text, PlxRunStyle style, const char *shown, GtkWidget *link)
{
  GtkTextDirection direction = plx_text_find_direction (shown);
  gboolean isolate =
      plx_text_has_right_to_left (shown) ||
      (direction != GTK_TEXT_DIR_NONE && direction != gtk_widget_get_direction (GTK_WIDGET (self)));
  gsize leading = strspn (shown, " "), trailing = 0, length = strlen (shown);
  PlxPiece piece = { .style = style, .link = link };

  while (trailing < length - leading && shown[length - trailing - 1] == ' ')
    trailing++;
  /* The spaces around it are those of the line, so they stay outside. */
  g_string_append_len (text, shown, leading);
  if (isolate)
    g_string_append (text, "\xe2\x81\xa8");
  piece.start = text->len;
  g_string_append_len (text, shown + leading, length - leading - trailing);
  piece.end = text->len;
  if (isolate)
    g_string_append (text, "\xe2\x81\xa9");
  g_string_append_len (text, shown + length - trailing, trailing);
  g_array_append_val (self->pieces, piece);
  if (link == NULL)
    return;
  /* A link may outlive its line for a moment, with the focus or under the pointer. */
  g_signal_connect_object (link, "state-flags-changed", G_CALLBACK (on_link_state_changed), self, 0);
  gtk_widget_set_parent (link, GTK_WIDGET (self));
}

static void
add_run (PlxLineView *self, GString *text, const PlxRun *run)
{
  g_autofree char *safe = plx_safe_name (run->text);
  GtkWidget *link = NULL;

  if (*safe == '\0')
    return;
  if (self->signs && run->style == PLX_RUN_CAUTION)
    add_piece (self, text, run->style, "⚠\u00a0", NULL);
  else if (self->signs && run->style == PLX_RUN_RELAY)
    add_piece (self, text, run->style, "↳\u00a0", NULL);
  if (run->target != NULL)
    {
      link = plx_link_new (run->spoken != NULL ? run->spoken : safe, run->target);
      plx_link_set_citation (PLX_LINK (link), run->citation);
    }
  if (link != NULL && self->action != NULL)
    plx_link_set_action (PLX_LINK (link), self->action);
  add_piece (self, text, run->style, safe, link);
}

static void build_pieces (PlxLineView *self);

static void
show_more (PlxLineView *self)
{
  self->shown += PLX_LINE_VIEW_MAX_RUNS;
  build_pieces (self);
  gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
add_more_link (PlxLineView *self, GString *text, guint n)
{
  /* TRANSLATORS: the last word of a long line of names; a click shows more of them. */
  g_autofree char *words = g_strdup_printf (ngettext ("%u more…", "%u more…", n), n);
  GtkWidget *link = plx_link_new (words, NULL);

  g_signal_connect_object (link, "activate", G_CALLBACK (show_more), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  add_piece (self, text, PLX_RUN_PLAIN, " ", NULL);
  add_piece (self, text, PLX_RUN_PLAIN, words, link);
}

static void
build_pieces (PlxLineView *self)
{
  guint n = self->line != NULL ? self->line->len : 0;
  g_autofree char *spoken = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  clear_pieces (self);
  for (guint i = 0; i < MIN (n, self->shown); i++)
    add_run (self, text, g_ptr_array_index (self->line, i));
  if (n > self->shown)
    add_more_link (self, text, n - self->shown);
  plx_text_set_text (PLX_TEXT (self), text->str);
  gtk_widget_set_visible (GTK_WIDGET (self), text->len > 0);
  spoken = n > 0 ? plx_line_to_spoken_text (self->line) : g_strdup ("");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
plx_line_view_dispose (GObject *object)
{
  clear_pieces (PLX_LINE_VIEW (object));
  G_OBJECT_CLASS (plx_line_view_parent_class)->dispose (object);
}

static void
plx_line_view_finalize (GObject *object)
{
  PlxLineView *self = PLX_LINE_VIEW (object);

  g_clear_pointer (&self->line, g_ptr_array_unref);
  g_array_unref (self->pieces);
  G_OBJECT_CLASS (plx_line_view_parent_class)->finalize (object);
}

static void
plx_line_view_class_init (PlxLineViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = plx_line_view_dispose;
  object_class->finalize = plx_line_view_finalize;
  widget_class->size_allocate = plx_line_view_size_allocate;
  PLX_TEXT_CLASS (klass)->create_attributes = plx_line_view_create_attributes;
  gtk_widget_class_set_css_name (widget_class, "line");
}

static void
plx_line_view_init (PlxLineView *self)
{
  self->pieces = g_array_new (FALSE, TRUE, sizeof (PlxPiece));
  self->signs = TRUE;
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
plx_line_view_new (void)
{
  return g_object_new (PLX_TYPE_LINE_VIEW, NULL);
}

void
plx_line_view_set_line (PlxLineView *self, const PlxLine *line)
{
  g_return_if_fail (PLX_IS_LINE_VIEW (self));

  g_clear_pointer (&self->line, g_ptr_array_unref);
  self->line = line != NULL ? g_ptr_array_ref ((PlxLine *) line) : NULL;
  self->shown = PLX_LINE_VIEW_MAX_RUNS;
  build_pieces (self);
}

void
plx_line_view_set_signs (PlxLineView *self, gboolean signs)
{
  g_return_if_fail (PLX_IS_LINE_VIEW (self));

  if (self->signs == signs)
    return;
  self->signs = signs;
  build_pieces (self);
}

void
plx_line_view_set_action (PlxLineView *self, const char *action)
{
  g_return_if_fail (PLX_IS_LINE_VIEW (self));

  self->action = action;
}
