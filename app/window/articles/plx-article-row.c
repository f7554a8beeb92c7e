/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-article-row.h"

#include <glib/gi18n-lib.h>

#include "plx-cited-text.h"
#include "plx-claim-phrase.h"
#include "plx-line-view.h"
#include "plx-safe-text.h"

/* In pixels: the column of the numbers; that of the notes, and the space before it; from which width on it stands beside the
   text; between the text and notes below it. */
#define GUTTER 42
#define NOTES_WIDTH 280
#define NOTES_GAP 32
#define NOTES_BESIDE 800
#define NOTES_BELOW 8

#define MOST_NOTES 60

struct _PlxArticleRow
{
  GtkWidget parent_instance;

  GtkWidget *heading; /* of a satirical passage; hidden elsewhere */
  GtkWidget *number;
  GtkWidget *text;
  GtkWidget *notes;

  PlxArticleParagraph *paragraph;
  guint mark; /* that is brought out when nothing is pointed at; G_MAXUINT for none */
};

G_DEFINE_FINAL_TYPE (PlxArticleRow, plx_article_row, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
plx_article_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static gboolean
has_notes (PlxArticleRow *self)
{
  return gtk_widget_get_first_child (self->notes) != NULL;
}

static int
get_text_width (int width)
{
  return width - GUTTER - (width >= NOTES_BESIDE ? NOTES_WIDTH + NOTES_GAP : 0);
}

static int
get_height (GtkWidget *child, int width)
{
  int height;

  if (!gtk_widget_should_layout (child))
    return 0;
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

static int
get_notes_height (PlxArticleRow *self, int width)
{
  if (!has_notes (self))
    return 0;
  return width >= NOTES_BESIDE ? get_height (self->notes, NOTES_WIDTH)
                               : get_height (self->notes, get_text_width (width)) + NOTES_BELOW;
}

static void
plx_article_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                         int *minimum_baseline, int *natural_baseline)
{
  PlxArticleRow *self = PLX_ARTICLE_ROW (widget);
  int text, notes;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (self->text, orientation, -1, &text, NULL, NULL, NULL);
      gtk_widget_measure (self->notes, orientation, -1, &notes, NULL, NULL, NULL);
      *minimum = MAX (text, notes) + GUTTER;
      *natural = PLX_ARTICLE_ROW_WIDTH;
      return;
    }
  if (for_size < 0)
    for_size = PLX_ARTICLE_ROW_WIDTH;
  text = get_height (self->text, get_text_width (for_size));
  notes = get_notes_height (self, for_size);
  *minimum = for_size >= NOTES_BESIDE ? MAX (text, notes) : text + notes;
  *minimum += get_height (self->heading, for_size - GUTTER);
  *natural = *minimum;
}

/* @x: from where lines begin */
static void
place_child (GtkWidget *row, GtkWidget *child, int x, int y, int width, int height)
{
  GtkAllocation place = { x, y, width, height };

  if (!gtk_widget_should_layout (child))
    return;
  if (gtk_widget_get_direction (row) == GTK_TEXT_DIR_RTL)
    place.x = gtk_widget_get_width (row) - x - width;
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &place, -1);
}

static void
plx_article_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxArticleRow *self = PLX_ARTICLE_ROW (widget);
  int text_width = get_text_width (width);
  int top = get_height (self->heading, width - GUTTER);
  int text_height = get_height (self->text, text_width);

  place_child (widget, self->heading, GUTTER, 0, width - GUTTER, top);
  place_child (widget, self->number, 0, top, GUTTER, get_height (self->number, GUTTER));
  place_child (widget, self->text, GUTTER, top, text_width, text_height);
  if (width >= NOTES_BESIDE)
    place_child (widget, self->notes, GUTTER + text_width + NOTES_GAP, top, NOTES_WIDTH, height - top);
  else
    place_child (widget, self->notes, GUTTER, top + text_height + NOTES_BELOW, text_width,
                 get_height (self->notes, text_width));
}

static void
clear_notes (PlxArticleRow *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->notes)))
    gtk_box_remove (GTK_BOX (self->notes), child);
}

static void
plx_article_row_dispose (GObject *object)
{
  PlxArticleRow *self = PLX_ARTICLE_ROW (object);

  g_clear_pointer (&self->heading, gtk_widget_unparent);
  g_clear_pointer (&self->number, gtk_widget_unparent);
  g_clear_pointer (&self->text, gtk_widget_unparent);
  g_clear_pointer (&self->notes, gtk_widget_unparent);
  g_clear_object (&self->paragraph);
  G_OBJECT_CLASS (plx_article_row_parent_class)->dispose (object);
}

static void
plx_article_row_class_init (PlxArticleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_article_row_dispose;
  widget_class->get_request_mode = plx_article_row_get_request_mode;
  widget_class->measure = plx_article_row_measure;
  widget_class->size_allocate = plx_article_row_size_allocate;
  gtk_widget_class_set_css_name (widget_class, "articleparagraph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* Notes and passages */

static guint
get_mark (GtkWidget *note)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (note), "mark"));
}

static void
on_note_state_changed (GtkWidget *note, GtkStateFlags previous, PlxArticleRow *self)
{
  GtkStateFlags active = GTK_STATE_FLAG_PRELIGHT | GTK_STATE_FLAG_FOCUS_WITHIN;
  GtkStateFlags flags = gtk_widget_get_state_flags (note);

  if ((flags & active) == (previous & active))
    return;
  plx_cited_text_point_at (PLX_CITED_TEXT (self->text), flags & active ? get_mark (note) : self->mark);
}

static void
on_pointed (PlxArticleRow *self, guint pointed)
{
  guint mark = pointed != G_MAXUINT ? pointed : self->mark;

  for (GtkWidget *note = gtk_widget_get_first_child (self->notes); note; note = gtk_widget_get_next_sibling (note))
    {
      if (mark != G_MAXUINT && get_mark (note) == mark)
        gtk_widget_add_css_class (note, "pointed");
      else
        gtk_widget_remove_css_class (note, "pointed");
    }
}

static void
add_note (PlxArticleRow *self, const PlxArticleMark *mark, guint number)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  GtkWidget *note = plx_line_view_new ();

  plx_article_mark_add_to_line (mark, plx_article_paragraph_get_dossier (self->paragraph), line);
  plx_line_view_set_line (PLX_LINE_VIEW (note), line);
  g_object_set_data (G_OBJECT (note), "mark", GUINT_TO_POINTER (number));
  gtk_widget_add_css_class (note, "note");
  g_signal_connect_object (note, "state-flags-changed", G_CALLBACK (on_note_state_changed), self, 0);
  gtk_box_append (GTK_BOX (self->notes), note);
}

static void
add_rest (PlxArticleRow *self, guint n)
{
  g_autofree char *text = g_strdup_printf (ngettext ("and %'u more", "and %'u more", n), n);
  GtkWidget *label = gtk_label_new (text);

  g_object_set_data (G_OBJECT (label), "mark", GUINT_TO_POINTER (G_MAXUINT));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "note");
  gtk_box_append (GTK_BOX (self->notes), label);
}

static void
plx_article_row_init (PlxArticleRow *self)
{
  GtkWidget *const *children[] = { &self->heading, &self->number, &self->text, &self->notes };

  self->heading = g_object_new (PLX_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  self->number = g_object_new (PLX_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  self->text = g_object_new (PLX_TYPE_CITED_TEXT, NULL);
  self->notes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  gtk_widget_add_css_class (self->heading, "part-title");
  gtk_widget_add_css_class (self->number, "paragraph-number");
  gtk_widget_add_css_class (self->number, "tabular");
  gtk_widget_add_css_class (self->text, "article-text");
  gtk_widget_add_css_class (self->notes, "notes");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_set_parent (*children[i], GTK_WIDGET (self));
  g_signal_connect_object (self->text, "pointed", G_CALLBACK (on_pointed), self, G_CONNECT_SWAPPED);
}

static void
set_heading (PlxArticleRow *self)
{
  gboolean satire = plx_article_paragraph_is_satire (self->paragraph);
  g_autofree char *title = plx_article_paragraph_dup_part_title (self->paragraph);
  g_autofree char *safe = plx_safe_name (title);
  g_autofree char *shown = g_strconcat ("⚠\u00a0", safe, NULL);

  gtk_widget_set_visible (self->heading, title != NULL);
  plx_text_set_text (PLX_TEXT (self->heading), shown);
  if (satire)
    gtk_widget_add_css_class (GTK_WIDGET (self), "satire");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "satire");
}

static void
set_notes (PlxArticleRow *self, guint32 citation)
{
  guint n;
  const PlxArticleMark *marks = plx_article_paragraph_get_marks (self->paragraph, &n);

  clear_notes (self);
  self->mark = G_MAXUINT;
  for (guint i = 0; i < MIN (n, MOST_NOTES); i++)
    add_note (self, &marks[i], i);
  if (n > MOST_NOTES)
    add_rest (self, n - MOST_NOTES);
  for (guint i = 0; i < n; i++)
    {
      if (marks[i].citation == citation)
        self->mark = i;
    }
  plx_cited_text_point_at (PLX_CITED_TEXT (self->text), self->mark);
  on_pointed (self, G_MAXUINT);
}

void
plx_article_row_set_paragraph (PlxArticleRow *self, PlxArticleParagraph *paragraph, guint32 citation)
{
  g_autofree char *number = g_strdup_printf ("%u", plx_article_paragraph_get_number (paragraph));

  g_return_if_fail (PLX_IS_ARTICLE_ROW (self));

  g_set_object (&self->paragraph, paragraph);
  plx_text_set_text (PLX_TEXT (self->number), number);
  plx_cited_text_set_paragraph (PLX_CITED_TEXT (self->text), paragraph);
  set_heading (self);
  set_notes (self, citation);
}

char *
plx_article_row_dup_name (PlxArticleRow *self)
{
  g_autofree char *place = plx_paragraph_format (plx_article_paragraph_get_number (self->paragraph), TRUE);
  const char *text = plx_text_get_text (PLX_TEXT (self->text));

  if (plx_article_paragraph_is_satire (self->paragraph))
    /* Translators: a paragraph of an article as it is spoken: “paragraph 14”, its text. */
    return g_strdup_printf (_ ("%1$s, satire: %2$s"), place, text);
  /* Translators: a paragraph of an article as it is spoken: “paragraph 14”, its text. */
  return g_strdup_printf (C_ ("paragraph", "%1$s: %2$s"), place, text);
}
