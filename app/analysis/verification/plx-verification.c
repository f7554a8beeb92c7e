/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-verification.h"

#include "plx-article.h"
#include "plx-claim-members.h"
#include "plx-claim.h"
#include "plx-event.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-text-file.h"

#include <glib/gi18n-lib.h>

/* The article of one source: read at the first citation from it. */
typedef struct
{
  gboolean is_read;
  PlxVerdict verdict; /* when there is no article to look in */
  char *problem;      /* why, in words */
  guint n_paragraphs;
} Text;

struct _PlxVerification
{
  GObject parent_instance;

  PlxDossier *dossier;
  GFile *folder;
  guint n_sources;
  Text *texts; /* one a source */
  guint n_citations;
  PlxFinding *findings; /* one a citation, by row */
  guint counts[PLX_N_VERDICTS];
};

G_DEFINE_FINAL_TYPE (PlxVerification, plx_verification, G_TYPE_OBJECT)

typedef struct
{
  PlxVerification *result;
  PlxArticle **articles; /* one a source */
  PlxVerificationProgress progress;
  gpointer user_data;
  GCancellable *cancellable;
  guint n_done;
  guint n_all;
} Run;

static const PlxRecordKind kinds[] = { PLX_RECORD_EVENT, PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

static void
plx_verification_finalize (GObject *object)
{
  PlxVerification *self = PLX_VERIFICATION (object);

  for (guint i = 0; i < self->n_sources; i++)
    g_free (self->texts[i].problem);
  for (guint i = 0; i < self->n_citations; i++)
    g_free (self->findings[i].printed);
  g_free (self->texts);
  g_free (self->findings);
  g_clear_object (&self->dossier);
  g_clear_object (&self->folder);
  G_OBJECT_CLASS (plx_verification_parent_class)->finalize (object);
}

static void
plx_verification_class_init (PlxVerificationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = plx_verification_finalize;
}

static void
plx_verification_init (PlxVerification *self)
{
}

static PlxVerification *
verification_new (PlxDossier *dossier, GFile *folder)
{
  PlxVerification *self = g_object_new (PLX_TYPE_VERIFICATION, NULL);

  self->dossier = g_object_ref (dossier);
  self->folder = g_object_ref (folder);
  self->n_sources = plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE);
  self->texts = g_new0 (Text, self->n_sources);
  self->n_citations = plx_dossier_count_rows (dossier, PLX_RECORD_CITATION);
  self->findings = g_new0 (PlxFinding, self->n_citations);
  return self;
}

void
plx_citation_get_selector (PlxCitation *citation, PlxSelector *selector)
{
  selector->exact = plx_citation_get_exact (citation);
  selector->prefix = plx_citation_get_prefix (citation);
  selector->suffix = plx_citation_get_suffix (citation);
  if (!plx_citation_get_position (citation, &selector->start, &selector->end))
    selector->start = selector->end = PLX_SELECTOR_NO_PLACE;
}

static void
read_text (Run *run, guint32 row, PlxSource *source)
{
  Text *text = &run->result->texts[row];
  g_autoptr (PlxRecord) file = plx_source_dup_text_file (source);
  g_autoptr (GError) error = NULL;

  text->is_read = TRUE;
  text->verdict = PLX_VERDICT_NO_TEXT;
  if (file == NULL || !plx_record_is_sound (PLX_RECORD (source)))
    {
      text->problem = g_strdup (file == NULL ? _("the dossier names no text for this source")
                                             : _("the source has an error in the dossier"));
      return;
    }
  run->articles[row] = plx_article_load (run->result->folder, plx_text_file_get_name (PLX_TEXT_FILE (file)),
                                         plx_text_file_get_sha256 (PLX_TEXT_FILE (file)), run->cancellable, &error);
  if (run->articles[row] != NULL)
    {
      text->n_paragraphs = plx_article_count_paragraphs (run->articles[row]);
      return;
    }
  text->problem = g_strdup (error->message);
  if (g_error_matches (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_ANOTHER_TEXT))
    text->verdict = PLX_VERDICT_ANOTHER_TEXT;
}

/* The first other paragraph that has the words as they are. */
static guint
find_elsewhere (const PlxArticle *article, const PlxSelector *selector, guint paragraph)
{
  const PlxSelector words = { selector->exact, selector->prefix, selector->suffix, PLX_SELECTOR_NO_PLACE,
                              PLX_SELECTOR_NO_PLACE };

  for (guint i = 1; i <= plx_article_count_paragraphs (article); i++)
    {
      if (i != paragraph && plx_passage_stands_in (plx_article_get_paragraph (article, i), &words))
        return i;
    }
  return 0;
}

static void
look_up (const PlxArticle *article, PlxCitation *citation, PlxFinding *finding)
{
  guint number = plx_citation_get_paragraph (citation);
  const char *paragraph = plx_article_get_paragraph (article, number);
  PlxPassage passage = { .verdict = PLX_VERDICT_ABSENT, .remarks = PLX_PASSAGE_REMARK_NO_PARAGRAPH };
  PlxSelector selector;

  plx_citation_get_selector (citation, &selector);
  if (paragraph != NULL)
    plx_passage_find (paragraph, &selector, &passage);
  finding->verdict = passage.verdict;
  finding->remarks = passage.remarks;
  finding->start = passage.start;
  finding->end = passage.end;
  if (passage.verdict == PLX_VERDICT_NORMALISED || passage.verdict == PLX_VERDICT_ALTERED)
    finding->printed = g_strndup (paragraph + passage.start, passage.end - passage.start);
  if (passage.verdict == PLX_VERDICT_ALTERED || passage.verdict == PLX_VERDICT_ABSENT)
    finding->elsewhere = find_elsewhere (article, &selector, number);
}

static void
verify_citation (Run *run, PlxCitation *citation)
{
  PlxVerification *result = run->result;
  PlxFinding *finding = &result->findings[plx_record_get_row (PLX_RECORD (citation))];
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  guint32 row = plx_record_get_row (source);

  if (!result->texts[row].is_read)
    read_text (run, row, PLX_SOURCE (source));
  finding->checked = TRUE;
  if (run->articles[row] != NULL)
    look_up (run->articles[row], citation, finding);
  else
    finding->verdict = result->texts[row].verdict;
  result->counts[finding->verdict]++;
  run->n_done++;
  if (run->progress != NULL)
    run->progress (run->n_done, run->n_all, run->user_data);
}

static void
verify_record (Run *run, PlxRecordKind kind, guint32 row)
{
  PlxDossier *dossier = run->result->dossier;
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, kind, row, plx_claim_members_get (kind)->citations, &first, &rows);

  for (guint i = 0; i < n && !g_cancellable_is_cancelled (run->cancellable); i++)
    {
      g_autoptr (PlxRecord) citation = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, first + i);

      verify_citation (run, PLX_CITATION (citation));
    }
}

/* Goes over the sound records of a kind: counts their citations, or verifies them. */
static void
for_each_record (Run *run, PlxRecordKind kind, gboolean verifies)
{
  PlxDossier *dossier = run->result->dossier;
  guint32 n = plx_dossier_count_rows (dossier, kind);
  guint32 first;
  const guint32 *rows;

  for (guint32 row = 0; row < n && !g_cancellable_is_cancelled (run->cancellable); row++)
    {
      if (!plx_dossier_is_row_sound (dossier, kind, row))
        continue;
      if (verifies)
        verify_record (run, kind, row);
      else
        run->n_all += plx_dossier_get_row_records (dossier, kind, row, plx_claim_members_get (kind)->citations, &first,
                                                   &rows);
    }
}

PlxVerification *
plx_verification_run (PlxDossier *dossier, GFile *folder, PlxVerificationProgress progress, gpointer user_data,
                      GCancellable *cancellable)
{
  g_autoptr (PlxVerification) result = verification_new (dossier, folder);
  g_autofree PlxArticle **articles = g_new0 (PlxArticle *, result->n_sources);
  Run run = { result, articles, progress, user_data, cancellable, 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for_each_record (&run, kinds[i], FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for_each_record (&run, kinds[i], TRUE);
  for (guint i = 0; i < result->n_sources; i++)
    g_clear_pointer (&articles[i], plx_article_free);
  return g_cancellable_is_cancelled (cancellable) ? NULL : g_steal_pointer (&result);
}

PlxDossier *
plx_verification_get_dossier (PlxVerification *self)
{
  return self->dossier;
}

GFile *
plx_verification_get_folder (PlxVerification *self)
{
  return self->folder;
}

guint
plx_verification_count (PlxVerification *self, PlxVerdict verdict)
{
  return self->counts[verdict];
}

guint
plx_verification_count_all (PlxVerification *self)
{
  guint n = 0;

  for (guint i = 0; i < PLX_N_VERDICTS; i++)
    n += self->counts[i];
  return n;
}

const PlxFinding *
plx_verification_get_finding (PlxVerification *self, guint32 row)
{
  return &self->findings[row];
}

static void
add_rows (PlxVerification *self, PlxVerdict verdict, GArray *rows)
{
  for (guint32 row = 0; row < self->n_citations; row++)
    {
      if (self->findings[row].checked && self->findings[row].verdict == verdict)
        g_array_append_val (rows, row);
    }
}

GListModel *
plx_verification_dup_citations (PlxVerification *self, int verdict)
{
  static const PlxVerdict worst_first[] = { PLX_VERDICT_ABSENT, PLX_VERDICT_ALTERED, PLX_VERDICT_ANOTHER_TEXT,
                                            PLX_VERDICT_NO_TEXT, PLX_VERDICT_NORMALISED };
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  if (verdict >= 0)
    add_rows (self, verdict, rows);
  for (guint i = 0; verdict < 0 && i < G_N_ELEMENTS (worst_first); i++)
    add_rows (self, worst_first[i], rows);
  return plx_dossier_dup_rows (self->dossier, PLX_RECORD_CITATION, rows);
}

const char *
plx_verification_get_text_problem (PlxVerification *self, guint32 source_row)
{
  return self->texts[source_row].problem;
}

guint
plx_verification_get_n_paragraphs (PlxVerification *self, guint32 source_row)
{
  return self->texts[source_row].n_paragraphs;
}
