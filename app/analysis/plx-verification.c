/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-verification.h"

#include "plx-article.h"
#include "plx-citation.h"
#include "plx-claim-members.h"
#include "plx-claim.h"
#include "plx-event.h"
#include "plx-source.h"
#include "plx-text-file.h"

/* The article of one source: read at the first citation from it. */
typedef struct
{
  gboolean is_read;
  PlxVerdict verdict;  /* when there is no article to look in: why */
  PlxArticle *article; /* NULL then */
} Text;

typedef struct
{
  PlxDossier *dossier;
  GFile *folder;
  GCancellable *cancellable;
  Text *texts; /* one a source */
  GPtrArray *verifications;
} Run;

static void
verification_free (gpointer data)
{
  PlxVerification *verification = data;

  g_object_unref (verification->citation);
  g_object_unref (verification->owner);
  g_free (verification->nearest);
  g_free (verification);
}

static void
read_text (Run *run, Text *text, PlxSource *source)
{
  g_autoptr (PlxRecord) file = plx_source_dup_text_file (source);

  text->is_read = TRUE;
  text->verdict = PLX_VERDICT_NO_TEXT;
  if (file == NULL)
    return;
  text->article = plx_article_load (run->folder, plx_text_file_get_name (PLX_TEXT_FILE (file)), run->cancellable, NULL);
  if (text->article == NULL
      || g_str_equal (plx_article_get_sha256 (text->article), plx_text_file_get_sha256 (PLX_TEXT_FILE (file))))
    return;
  text->verdict = PLX_VERDICT_ANOTHER_TEXT;
  g_clear_pointer (&text->article, plx_article_free);
}

static const Text *
get_text (Run *run, PlxRecord *source)
{
  Text *text = &run->texts[plx_record_get_row (source)];

  if (!text->is_read)
    read_text (run, text, PLX_SOURCE (source));
  return text;
}

static PlxVerdict
look_up (const Text *text, PlxCitation *citation, char **nearest)
{
  const char *paragraph;

  if (text->article == NULL)
    return text->verdict;
  paragraph = plx_article_get_paragraph (text->article, plx_citation_get_paragraph (citation));
  if (paragraph == NULL)
    return PLX_VERDICT_ABSENT;
  return plx_passage_find (paragraph, plx_citation_get_exact (citation), plx_citation_get_prefix (citation),
                           plx_citation_get_suffix (citation), nearest);
}

static void
verify_citations (Run *run, PlxRecord *owner, GListModel *citations)
{
  guint n = g_list_model_get_n_items (citations);

  for (guint i = 0; i < n; i++)
    {
      PlxVerification *verification = g_new0 (PlxVerification, 1);
      g_autoptr (PlxRecord) source = NULL;

      verification->citation = g_list_model_get_item (citations, i);
      verification->owner = g_object_ref (owner);
      source = plx_citation_dup_source (PLX_CITATION (verification->citation));
      verification->verdict
          = look_up (get_text (run, source), PLX_CITATION (verification->citation), &verification->nearest);
      g_ptr_array_add (run->verifications, verification);
    }
}

static void
verify_kind (Run *run, PlxRecordKind kind)
{
  g_autoptr (GListModel) records = plx_dossier_dup_records (run->dossier, kind);
  guint n = g_list_model_get_n_items (records);

  for (guint i = 0; i < n && !g_cancellable_is_cancelled (run->cancellable); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
      g_autoptr (GListModel) citations = kind == PLX_RECORD_EVENT ? plx_event_dup_citations (PLX_EVENT (record))
                                                                  : plx_claim_dup_citations (PLX_CLAIM (record));

      verify_citations (run, record, citations);
    }
}

GPtrArray *
plx_verification_run (PlxDossier *dossier, GFile *folder, GCancellable *cancellable)
{
  const PlxRecordKind kinds[] = { PLX_RECORD_EVENT, PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };
  guint n_sources = plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE);
  g_autofree Text *texts = g_new0 (Text, n_sources + 1);
  Run run = { dossier, folder, cancellable, texts, g_ptr_array_new_with_free_func (verification_free) };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    verify_kind (&run, kinds[i]);
  for (guint i = 0; i < n_sources; i++)
    g_clear_pointer (&texts[i].article, plx_article_free);
  if (g_cancellable_is_cancelled (cancellable))
    g_clear_pointer (&run.verifications, g_ptr_array_unref);
  return run.verifications;
}
