/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-cited-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-claim-phrase.h"
#include "plx-line-view.h"
#include "plx-link.h"
#include "plx-safe-text.h"
#include "plx-text-direction.h"

#define NO_MARK G_MAXUINT
#define MOST_CLAIMS 40 /* are listed for one passage */

/* A passage in the text that is shown. */
typedef struct
{
  guint start; /* in bytes of the text that is shown */
  guint end;
  const PlxArticleSegment *segment;
  gboolean altered;
  GtkWidget *link;
} Passage;

struct _PlxCitedText
{
  PlxText parent_instance;

  PlxArticleParagraph *paragraph;
  GArray *passages; /* Passage */
  guint limit;      /* bytes of the paragraph that are shown at most */
  GtkWidget *more;  /* NULL when all is shown: the link at the end */
  guint more_start; /* its words in the text that is shown */
  guint more_end;
  guint pointed;
  GtkWidget *popover; /* NULL until it is needed */
};

G_DEFINE_FINAL_TYPE (PlxCitedText, plx_cited_text, PLX_TYPE_TEXT)

enum
{
  POINTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static gboolean
has_mark (const Passage *passage, guint mark)
{
  for (guint i = 0; i < passage->segment->marks->len; i++)
    {
      if (g_array_index (passage->segment->marks, guint, i) == mark)
        return TRUE;
    }
  return FALSE;
}

/* Drawing */

static void
get_color (GtkWidget *widget, const char *name, GdkRGBA *color)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);

  if (!gtk_style_context_lookup_color (context, name, color))
    gtk_style_context_get_color (context, color);
}

static void
underline (PangoAttrList *list, guint start, guint end, PangoUnderline style, const GdkRGBA *color)
{
  plx_attr_list_insert_range (list, start, end, pango_attr_underline_new (style));
  plx_attr_list_insert_range (list, start, end,
          pango_attr_underline_color_new ((guint16) (color->red * G_MAXUINT16), (guint16) (color->green * G_MAXUINT16),
                                          (guint16) (color->blue * G_MAXUINT16)));
}

static PangoAttrList *
plx_cited_text_create_attributes (PlxText *text)
{
  PlxCitedText *self = PLX_CITED_TEXT (text);
  PangoAttrList *list = pango_attr_list_new ();
  GdkRGBA accent, caution;

  get_color (GTK_WIDGET (self), "plx_accent", &accent);
  get_color (GTK_WIDGET (self), "plx_caution", &caution);
  for (guint i = 0; i < self->passages->len; i++)
    {
      const Passage *passage = &g_array_index (self->passages, Passage, i);

      underline (list, passage->start, passage->end, passage->altered ? PANGO_UNDERLINE_ERROR : PANGO_UNDERLINE_SINGLE,
                 passage->altered ? &caution : &accent);
    }
  if (self->more != NULL)
    {
      underline (list, self->more_start, self->more_end, PANGO_UNDERLINE_SINGLE, &accent);
      plx_attr_list_insert_range (list, self->more_start, self->more_end,
              pango_attr_foreground_new ((guint16) (accent.red * G_MAXUINT16), (guint16) (accent.green * G_MAXUINT16),
                                         (guint16) (accent.blue * G_MAXUINT16)));
    }
  return list;
}

/* A passage that several citations share is darker; the one that is pointed at more so. */
static float
get_strength (PlxCitedText *self, const Passage *passage)
{
  GtkStateFlags active = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED;

  if (has_mark (passage, self->pointed) || (gtk_widget_get_state_flags (passage->link) & active) != 0)
    return 0.34f;
  return passage->segment->marks->len > 1 ? 0.19f : 0.11f;
}

static void
draw_background (PlxCitedText *self, const Passage *passage, GtkSnapshot *snapshot)
{
  guint n;
  const graphene_rect_t *areas = plx_link_get_areas (PLX_LINK (passage->link), &n);
  GdkRGBA color;
  graphene_point_t origin;

  get_color (GTK_WIDGET (self), passage->altered ? "plx_caution" : "plx_accent", &color);
  color.alpha = get_strength (self, passage);
  if (!gtk_widget_compute_point (passage->link, GTK_WIDGET (self), &GRAPHENE_POINT_INIT (0, 0), &origin))
    return;
  for (guint i = 0; i < n; i++)
    {
      graphene_rect_t area = areas[i];

      graphene_rect_offset (&area, origin.x, origin.y);
      gtk_snapshot_append_color (snapshot, &color, &area);
    }
}

static void
plx_cited_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlxCitedText *self = PLX_CITED_TEXT (widget);

  for (guint i = 0; i < self->passages->len; i++)
    draw_background (self, &g_array_index (self->passages, Passage, i), snapshot);
  GTK_WIDGET_CLASS (plx_cited_text_parent_class)->snapshot (widget, snapshot);
}

static void
plx_cited_text_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxCitedText *self = PLX_CITED_TEXT (widget);
  PangoLayout *layout = plx_text_get_layout (PLX_TEXT (self), width);

  for (guint i = 0; i < self->passages->len; i++)
    {
      const Passage *passage = &g_array_index (self->passages, Passage, i);

      plx_link_place (PLX_LINK (passage->link), layout, passage->start, passage->end);
    }
  if (self->more != NULL)
    plx_link_place (PLX_LINK (self->more), layout, self->more_start, self->more_end);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

/* What a passage leads to */

static guint
get_number (GtkWidget *link)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (link), "passage"));
}

static const Passage *
get_passage (PlxCitedText *self, GtkWidget *link)
{
  return &g_array_index (self->passages, Passage, get_number (link));
}

static PlxLine *
describe_mark (PlxCitedText *self, guint number)
{
  guint n;
  const PlxArticleMark *marks = plx_article_paragraph_get_marks (self->paragraph, &n);
  PlxLine *line = plx_line_new ();

  plx_article_mark_add_to_line (&marks[number], plx_article_paragraph_get_dossier (self->paragraph), line);
  return line;
}

static void
on_popover_closed (PlxCitedText *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
list_claims (PlxCitedText *self, const Passage *passage)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  guint n = passage->segment->marks->len;
  graphene_rect_t bounds;

  for (guint i = 0; i < MIN (n, MOST_CLAIMS); i++)
    {
      g_autoptr (PlxLine) line = describe_mark (self, g_array_index (passage->segment->marks, guint, i));
      GtkWidget *view = plx_line_view_new ();

      plx_line_view_set_line (PLX_LINE_VIEW (view), line);
      gtk_box_append (GTK_BOX (box), view);
    }
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = gtk_popover_new ();
  gtk_widget_add_css_class (self->popover, "claims");
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  if (gtk_widget_compute_bounds (passage->link, GTK_WIDGET (self), &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                                 &(GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                                                  (int) bounds.size.height });
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (on_popover_closed), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
on_passage_activated (PlxCitedText *self, GtkWidget *link)
{
  const Passage *passage = get_passage (self, link);
  guint n;
  const PlxArticleMark *marks = plx_article_paragraph_get_marks (self->paragraph, &n);
  g_autoptr (PlxRecord) owner = NULL;

  if (passage->segment->marks->len > 1)
    {
      list_claims (self, passage);
      return;
    }
  owner = plx_article_mark_dup_owner (&marks[g_array_index (passage->segment->marks, guint, 0)],
                                      plx_article_paragraph_get_dossier (self->paragraph));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", plx_record_get_id (owner));
}

static void
on_passage_state_changed (GtkWidget *link, GtkStateFlags previous, PlxCitedText *self)
{
  GtkStateFlags active = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUSED;
  const Passage *passage = get_passage (self, link);
  gboolean is_active = (gtk_widget_get_state_flags (link) & active) != 0;

  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[POINTED], 0, is_active ? g_array_index (passage->segment->marks, guint, 0) : NO_MARK);
}

/* Making the text */

static char *
dup_spoken (PlxCitedText *self, const PlxArticleSegment *segment, const char *words)
{
  g_autofree char *quoted = plx_quote (words);
  GString *spoken = g_string_new (quoted);

  for (guint i = 0; i < MIN (segment->marks->len, MOST_CLAIMS); i++)
    {
      g_autoptr (PlxLine) line = describe_mark (self, g_array_index (segment->marks, guint, i));
      g_autofree char *text = plx_line_to_spoken_text (line);

      g_string_append (spoken, i == 0 ? C_("introduction", ": ") : C_("list of claims", "; "));
      g_string_append (spoken, text);
    }
  return g_string_free (spoken, FALSE);
}

static gboolean
is_altered (PlxCitedText *self, const PlxArticleSegment *segment)
{
  guint n;
  const PlxArticleMark *marks = plx_article_paragraph_get_marks (self->paragraph, &n);

  for (guint i = 0; i < segment->marks->len; i++)
    {
      if (marks[g_array_index (segment->marks, guint, i)].verdict == PLX_VERDICT_ALTERED)
        return TRUE;
    }
  return FALSE;
}

static void
add_safe (GString *shown, const char *part)
{
  for (const char *rest = part; rest != NULL;)
    {
      g_autofree char *safe = plx_safe_text (rest, PLX_SAFE_TEXT_NAME, &rest);

      g_string_append (shown, safe);
    }
}

static void
add_plain (GString *shown, const char *text, guint start, guint end)
{
  g_autofree char *part = g_strndup (text + start, end - start);

  add_safe (shown, part);
}

static void
add_passage (PlxCitedText *self, GString *shown, const char *text, const PlxArticleSegment *segment, guint end)
{
  g_autofree char *part = g_strndup (text + segment->start, end - segment->start);
  g_autofree char *safe = plx_safe_name (part);
  g_autofree char *spoken = dup_spoken (self, segment, safe);
  Passage passage = { (guint) shown->len, 0, segment, is_altered (self, segment), plx_link_new (spoken, NULL) };

  add_safe (shown, part);
  passage.end = (guint) shown->len;
  g_object_set_data (G_OBJECT (passage.link), "passage", GUINT_TO_POINTER (self->passages->len));
  g_array_append_val (self->passages, passage);
  g_signal_connect_object (passage.link, "activate", G_CALLBACK (on_passage_activated), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (passage.link, "state-flags-changed", G_CALLBACK (on_passage_state_changed), self, 0);
  gtk_widget_set_parent (passage.link, GTK_WIDGET (self));
}

static void
clear (PlxCitedText *self)
{
  for (guint i = 0; i < self->passages->len; i++)
    gtk_widget_unparent (g_array_index (self->passages, Passage, i).link);
  g_array_set_size (self->passages, 0);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

/* The last place in @text at or before @limit at which a character begins. */
static guint
find_limit (const char *text, guint limit)
{
  if (limit >= strlen (text))
    return (guint) strlen (text);
  while (limit > 0 && ((guchar) text[limit] & 0xc0) == 0x80)
    limit--;
  return limit;
}

static void build (PlxCitedText *self);

static void
show_more (PlxCitedText *self)
{
  self->limit += PLX_SAFE_TEXT_MAX;
  build (self);
}

static void
add_more_link (PlxCitedText *self, GString *shown)
{
  const char *words = _("Show More of the Text");

  g_string_append (shown, "… ");
  self->more_start = (guint) shown->len;
  g_string_append (shown, words);
  self->more_end = (guint) shown->len;
  self->more = plx_link_new (words, NULL);
  g_signal_connect_object (self->more, "activate", G_CALLBACK (show_more), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

/* The pieces are made safe one by one, since that makes them longer or shorter. */
static void
build (PlxCitedText *self)
{
  const GArray *segments = plx_article_paragraph_get_segments (self->paragraph);
  const char *text = plx_article_paragraph_get_text (self->paragraph);
  guint limit = find_limit (text, self->limit);
  g_autoptr (GString) shown = g_string_new (NULL);
  guint place = 0;

  clear (self);
  for (guint i = 0; i < segments->len; i++)
    {
      const PlxArticleSegment *segment = &g_array_index (segments, PlxArticleSegment, i);

      if (segment->start >= limit)
        break;
      add_plain (shown, text, place, segment->start);
      place = MIN (segment->end, limit);
      add_passage (self, shown, text, segment, place);
    }
  add_plain (shown, text, place, limit);
  if (text[limit] != '\0')
    add_more_link (self, shown);
  gtk_widget_set_direction (GTK_WIDGET (self), plx_text_find_direction (text));
  plx_text_set_text (PLX_TEXT (self), shown->str);
}

/* Class */

/* A list of claims does not outlast the page that it was opened on. */
static void
plx_cited_text_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plx_cited_text_parent_class)->unmap (widget);
  g_clear_pointer (&PLX_CITED_TEXT (widget)->popover, gtk_widget_unparent);
}

static void
plx_cited_text_dispose (GObject *object)
{
  PlxCitedText *self = PLX_CITED_TEXT (object);

  clear (self);
  g_clear_object (&self->paragraph);
  G_OBJECT_CLASS (plx_cited_text_parent_class)->dispose (object);
}

static void
plx_cited_text_finalize (GObject *object)
{
  g_array_unref (PLX_CITED_TEXT (object)->passages);
  G_OBJECT_CLASS (plx_cited_text_parent_class)->finalize (object);
}

static void
plx_cited_text_class_init (PlxCitedTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_cited_text_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_cited_text_finalize;
  widget_class->snapshot = plx_cited_text_snapshot;
  widget_class->size_allocate = plx_cited_text_size_allocate;
  widget_class->unmap = plx_cited_text_unmap;
  PLX_TEXT_CLASS (klass)->create_attributes = plx_cited_text_create_attributes;

  signals[POINTED] = g_signal_new ("pointed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
plx_cited_text_init (PlxCitedText *self)
{
  self->passages = g_array_new (FALSE, FALSE, sizeof (Passage));
  self->limit = PLX_SAFE_TEXT_MAX;
  self->pointed = NO_MARK;
}

void
plx_cited_text_set_paragraph (PlxCitedText *self, PlxArticleParagraph *paragraph)
{
  g_return_if_fail (PLX_IS_CITED_TEXT (self));

  clear (self);
  g_set_object (&self->paragraph, paragraph);
  self->limit = PLX_SAFE_TEXT_MAX;
  self->pointed = NO_MARK;
  build (self);
}

void
plx_cited_text_point_at (PlxCitedText *self, guint mark)
{
  g_return_if_fail (PLX_IS_CITED_TEXT (self));

  if (self->pointed == mark)
    return;
  self->pointed = mark;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
