/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-article-paragraph.h"

#include "plx-claim-phrase.h"
#include "plx-verification-phrase.h"

struct _PlxArticleParagraph
{
  GObject parent_instance;

  PlxSource *source;
  guint number;
  const char *text;
  const PlxArticleMark *marks;
  guint n_marks;
  GObject *owner;
  GArray *segments; /* NULL until they are asked for */
};

G_DEFINE_FINAL_TYPE (PlxArticleParagraph, plx_article_paragraph, G_TYPE_OBJECT)

static void
plx_article_paragraph_finalize (GObject *object)
{
  PlxArticleParagraph *self = PLX_ARTICLE_PARAGRAPH (object);

  g_clear_object (&self->source);
  g_clear_object (&self->owner);
  g_clear_pointer (&self->segments, g_array_unref);
  G_OBJECT_CLASS (plx_article_paragraph_parent_class)->finalize (object);
}

static void
plx_article_paragraph_class_init (PlxArticleParagraphClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_article_paragraph_finalize;
}

static void
plx_article_paragraph_init (PlxArticleParagraph *self)
{
}

PlxArticleParagraph *
plx_article_paragraph_new (PlxSource *source, guint number, const char *text, const PlxArticleMark *marks, guint n_marks,
                           GObject *owner)
{
  PlxArticleParagraph *self = g_object_new (PLX_TYPE_ARTICLE_PARAGRAPH, NULL);

  self->source = g_object_ref (source);
  self->number = number;
  self->text = text;
  self->marks = marks;
  self->n_marks = n_marks;
  self->owner = g_object_ref (owner);
  return self;
}

guint
plx_article_paragraph_get_number (PlxArticleParagraph *self)
{
  return self->number;
}

const char *
plx_article_paragraph_get_text (PlxArticleParagraph *self)
{
  return self->text;
}

PlxDossier *
plx_article_paragraph_get_dossier (PlxArticleParagraph *self)
{
  return plx_record_get_dossier (PLX_RECORD (self->source));
}

gboolean
plx_article_paragraph_is_satire (PlxArticleParagraph *self)
{
  return plx_source_get_kind_at (self->source, self->number) == PLX_SOURCE_SATIRE;
}

char *
plx_article_paragraph_dup_part_title (PlxArticleParagraph *self)
{
  g_autoptr (GListModel) parts = plx_source_dup_parts (self->source);
  guint n = g_list_model_get_n_items (parts);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxPart) part = g_list_model_get_item (parts, i);

      if (plx_part_get_first_paragraph (part) == self->number)
        return plx_part_describe (part);
    }
  return NULL;
}

const PlxArticleMark *
plx_article_paragraph_get_marks (PlxArticleParagraph *self, guint *n_marks)
{
  *n_marks = self->n_marks;
  return self->marks;
}

/* Segments */

static void
clear_segment (gpointer data)
{
  g_array_unref (((PlxArticleSegment *) data)->marks);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

static guint
count_marked (PlxArticleParagraph *self)
{
  return MIN (self->n_marks, PLX_ARTICLE_PARAGRAPH_MAX_MARKS);
}

/* Where a passage begins or ends, each place once. */
static GArray *
find_cuts (PlxArticleParagraph *self)
{
  GArray *cuts = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n = 0;

  for (guint i = 0; i < count_marked (self); i++)
    {
      if (self->marks[i].end == 0)
        continue;
      g_array_append_val (cuts, self->marks[i].start);
      g_array_append_val (cuts, self->marks[i].end);
    }
  g_array_sort (cuts, compare_places);
  for (guint i = 0; i < cuts->len; i++)
    {
      guint cut = g_array_index (cuts, guint, i);

      if (n == 0 || g_array_index (cuts, guint, n - 1) != cut)
        g_array_index (cuts, guint, n++) = cut;
    }
  g_array_set_size (cuts, n);
  return cuts;
}

/* The marks are in the order in which they begin: those before *@open have all ended. */
static void
add_segment (PlxArticleParagraph *self, guint start, guint end, guint *open)
{
  PlxArticleSegment segment = { start, end, g_array_new (FALSE, FALSE, sizeof (guint)) };
  guint n = count_marked (self);

  while (*open < n && self->marks[*open].end <= start && self->marks[*open].end > 0)
    (*open)++;
  for (guint i = *open; i < n && self->marks[i].end > 0 && self->marks[i].start <= start; i++)
    {
      if (self->marks[i].end > start)
        g_array_append_val (segment.marks, i);
    }
  if (segment.marks->len > 0)
    g_array_append_val (self->segments, segment);
  else
    g_array_unref (segment.marks);
}

const GArray *
plx_article_paragraph_get_segments (PlxArticleParagraph *self)
{
  g_autoptr (GArray) cuts = NULL;
  guint open = 0;

  if (self->segments != NULL)
    return self->segments;
  cuts = find_cuts (self);
  self->segments = g_array_new (FALSE, FALSE, sizeof (PlxArticleSegment));
  g_array_set_clear_func (self->segments, clear_segment);
  for (guint i = 0; i + 1 < cuts->len; i++)
    add_segment (self, g_array_index (cuts, guint, i), g_array_index (cuts, guint, i + 1), &open);
  return self->segments;
}

/* Marks */

PlxRecord *
plx_article_mark_dup_owner (const PlxArticleMark *mark, PlxDossier *dossier)
{
  return plx_dossier_dup_record (dossier, mark->owner_kind, mark->owner);
}

void
plx_article_mark_add_to_line (const PlxArticleMark *mark, PlxDossier *dossier, PlxLine *line)
{
  g_autoptr (PlxRecord) owner = plx_article_mark_dup_owner (mark, dossier);

  plx_line_add_owner (line, owner);
  if (mark->verdict != PLX_VERDICT_VERBATIM)
    plx_line_add_item (line, mark->verdict == PLX_VERDICT_NORMALISED ? PLX_RUN_DIM : PLX_RUN_CAUTION,
                       plx_verdict_get_term (mark->verdict), NULL);
}
