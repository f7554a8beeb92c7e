/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-article-page.h"

#include "plx-claim-members.h"
#include "plx-verification.h"

struct _PlxArticlePage
{
  GObject parent_instance;

  PlxSource *source;
  PlxArticle *article;
  GArray *marks;  /* PlxArticleMark, by paragraph */
  guint *firsts;  /* firsts[i]: the first mark of paragraph i + 1 or of one behind it; one more than there are paragraphs */
  GArray *lost;   /* PlxArticleMark */
};

static void plx_article_page_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxArticlePage, plx_article_page, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, plx_article_page_list_model_init))

/* A mark while they are collected and sorted. */
typedef struct
{
  guint paragraph;
  PlxArticleMark mark;
} Found;

static void
plx_article_page_finalize (GObject *object)
{
  PlxArticlePage *self = PLX_ARTICLE_PAGE (object);

  g_clear_object (&self->source);
  g_clear_pointer (&self->article, plx_article_free);
  g_clear_pointer (&self->marks, g_array_unref);
  g_clear_pointer (&self->lost, g_array_unref);
  g_free (self->firsts);
  G_OBJECT_CLASS (plx_article_page_parent_class)->finalize (object);
}

static GType
plx_article_page_get_item_type (GListModel *model)
{
  return PLX_TYPE_ARTICLE_PARAGRAPH;
}

static guint
plx_article_page_get_n_items (GListModel *model)
{
  return plx_article_count_paragraphs (PLX_ARTICLE_PAGE (model)->article);
}

static gpointer
plx_article_page_get_item (GListModel *model, guint position)
{
  PlxArticlePage *self = PLX_ARTICLE_PAGE (model);
  const PlxArticleMark *marks = (const PlxArticleMark *) (gpointer) self->marks->data;

  if (position >= plx_article_page_get_n_items (model))
    return NULL;
  return plx_article_paragraph_new (self->source, position + 1, plx_article_get_paragraph (self->article, position + 1),
                                    marks + self->firsts[position],
                                    self->firsts[position + 1] - self->firsts[position], G_OBJECT (self));
}

static void
plx_article_page_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = plx_article_page_get_item_type;
  iface->get_n_items = plx_article_page_get_n_items;
  iface->get_item = plx_article_page_get_item;
}

static void
plx_article_page_class_init (PlxArticlePageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_article_page_finalize;
}

static void
plx_article_page_init (PlxArticlePage *self)
{
}

static void
add_citation (PlxArticlePage *self, GArray *found, PlxRecordKind owner_kind, guint32 owner, guint32 row)
{
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (self->source));
  g_autoptr (PlxRecord) citation = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, row);
  guint paragraph = plx_citation_get_paragraph (PLX_CITATION (citation));
  const char *text = plx_article_get_paragraph (self->article, paragraph);
  PlxPassage passage = { .verdict = PLX_VERDICT_ABSENT };
  PlxSelector selector;
  Found mark = { paragraph, { row, owner_kind, owner, PLX_VERDICT_ABSENT, 0, 0 } };

  plx_citation_get_selector (PLX_CITATION (citation), &selector);
  if (text != NULL)
    plx_passage_find (text, &selector, &passage);
  mark.mark.verdict = passage.verdict;
  mark.mark.start = passage.start;
  mark.mark.end = passage.end;
  g_array_append_val (found, mark);
}

static void
add_record (PlxArticlePage *self, GArray *found, PlxRecordKind kind, guint32 row)
{
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (self->source));
  guint32 source = plx_record_get_row (PLX_RECORD (self->source));
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, kind, row, plx_claim_members_get (kind)->citations, &first, &rows);

  for (guint32 citation = first; citation < first + n; citation++)
    {
      if (plx_row_get_reference (dossier, PLX_RECORD_CITATION, citation, PLX_CITATION_SOURCE) == source)
        add_citation (self, found, kind, row, citation);
    }
}

/* By paragraph; in it as they begin, the longer first; what is not there last; then in the order of the file. */
static int
compare_found (gconstpointer a, gconstpointer b)
{
  const Found *first = a;
  const Found *second = b;
  gboolean first_absent = first->mark.end == 0;
  gboolean second_absent = second->mark.end == 0;

  if (first->paragraph != second->paragraph)
    return first->paragraph < second->paragraph ? -1 : 1;
  if (first_absent != second_absent)
    return first_absent ? 1 : -1;
  if (first->mark.start != second->mark.start)
    return first->mark.start < second->mark.start ? -1 : 1;
  if (first->mark.end != second->mark.end)
    return first->mark.end > second->mark.end ? -1 : 1;
  return first->mark.citation < second->mark.citation ? -1 : first->mark.citation > second->mark.citation;
}

static void
keep_found (PlxArticlePage *self, GArray *found)
{
  guint n = plx_article_count_paragraphs (self->article);
  guint paragraph = 0;

  self->firsts = g_new0 (guint, n + 1);
  g_array_sort (found, compare_found);
  for (guint i = 0; i < found->len; i++)
    {
      const Found *mark = &g_array_index (found, Found, i);

      if (mark->paragraph < 1 || mark->paragraph > n)
        {
          g_array_append_val (self->lost, mark->mark);
          continue;
        }
      while (paragraph < mark->paragraph)
        self->firsts[paragraph++] = self->marks->len;
      g_array_append_val (self->marks, mark->mark);
    }
  while (paragraph <= n)
    self->firsts[paragraph++] = self->marks->len;
}

PlxArticlePage *
plx_article_page_new (PlxSource *source, PlxArticle *article)
{
  static const PlxRecordKind kinds[]
      = { PLX_RECORD_EVENT, PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };
  PlxArticlePage *self = g_object_new (PLX_TYPE_ARTICLE_PAGE, NULL);
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (source));
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Found));

  self->source = g_object_ref (source);
  self->article = article;
  self->marks = g_array_new (FALSE, FALSE, sizeof (PlxArticleMark));
  self->lost = g_array_new (FALSE, FALSE, sizeof (PlxArticleMark));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const guint32 *rows;
      guint n = plx_dossier_get_referrer_rows (dossier, PLX_RECORD (source), PLX_RELATION_SOURCE, kinds[i], &rows);

      for (guint j = 0; j < n; j++)
        add_record (self, found, kinds[i], rows[j]);
    }
  keep_found (self, found);
  return self;
}

PlxSource *
plx_article_page_get_source (PlxArticlePage *self)
{
  return self->source;
}

guint
plx_article_page_count_citations (PlxArticlePage *self)
{
  return self->marks->len + self->lost->len;
}

guint
plx_article_page_count_passages (PlxArticlePage *self)
{
  guint n = 0;

  for (guint i = 0; i < self->marks->len; i++)
    n += g_array_index (self->marks, PlxArticleMark, i).end > 0;
  return n;
}

const GArray *
plx_article_page_get_lost (PlxArticlePage *self)
{
  return self->lost;
}
