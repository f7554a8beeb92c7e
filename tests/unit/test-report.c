/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports to be read: of each record that is shipped, of bookmarks, of the whole dossier. */
#include "dossier-texts.h"
#include "plx-bookmarks-report.h"
#include "plx-citation.h"
#include "plx-claim.h"
#include "plx-claim-phrase.h"
#include "plx-claimant.h"
#include "plx-date-format.h"
#include "plx-dossier-report.h"
#include "plx-event.h"
#include "plx-export-subject.h"
#include "plx-quotation.h"
#include "plx-record-report.h"
#include "plx-report-layout.h"
#include "under-valgrind.h"
#include "plx-source.h"

#include <locale.h>

static const PlxRecordKind claim_kinds[] = { PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION };

static PlxDossier *
read_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

static const PlxReportBlock *
get_block (const PlxReport *report, guint number)
{
  return number < report->blocks->len ? g_ptr_array_index (report->blocks, number) : NULL;
}

static char *
dup_text (const PlxReportBlock *block)
{
  return block->line != NULL ? plx_line_to_text (block->line) : g_strdup ("");
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” does not stand in “%s”", part, text);
}

static void
assert_date (const char *text, const PlxDate *date)
{
  g_autofree char *words = plx_date_format (date, PLX_DATE_FORM_MEDIUM);

  assert_contains (text, words);
}

/* The names stand there in their order, each as whom it spoke. */
static void
assert_speaker (const PlxReportBlock *block, PlxClaim *claim)
{
  g_autofree char *text = dup_text (block);
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);
  const char *place = text;
  PlxDate date;

  for (guint i = 0; i < g_list_model_get_n_items (claimants); i++)
    {
      g_autoptr (PlxClaimant) claimant = g_list_model_get_item (claimants, i);
      const char *role = plx_claimant_get_role (claimant);

      place = strstr (place, plx_claimant_get_name (claimant));
      g_assert_nonnull (place);
      if (i == 0)
        g_assert_true (place == text);
      if (role != NULL)
        assert_contains (place, role);
    }
  for (guint i = 0; i < g_list_model_get_n_items (through); i++)
    {
      g_autoptr (PlxRecord) relay = g_list_model_get_item (through, i);

      assert_contains (text, plx_record_get_label (relay));
    }
  if (plx_claim_get_stated (claim, &date))
    assert_date (text, &date);
  if (plx_claim_get_as_of (claim, &date))
    assert_date (text, &date);
  if (plx_claim_get_satire (claim) == PLX_SATIRE_ONLY)
    assert_contains (text, "rests on satire only");
}

/* Where it is printed, and in which words: those of the citation, or those that stand above it. */
static void
assert_printing (const PlxReportBlock *note, const char *words, PlxCitation *citation)
{
  g_autofree char *text = dup_text (note);
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autofree char *place = plx_paragraph_format (plx_citation_get_paragraph (citation), FALSE);
  const char *exact = plx_citation_get_exact (citation);
  PlxDate date;

  g_assert_true (g_str_has_prefix (text, plx_record_get_label (source)));
  assert_contains (text, place);
  if (plx_source_get_published (PLX_SOURCE (source), &date))
    assert_date (text, &date);
  g_assert_cmpint (strstr (text, "translated from") != NULL, ==,
                   plx_source_get_original_language (PLX_SOURCE (source)) != NULL);
  if (g_strcmp0 (exact, words) != 0)
    assert_contains (text, exact);
  g_assert_cmpint (strstr (text, "in a satirical passage") != NULL, ==, plx_citation_is_satire (citation));
}

static const char *
get_words (PlxRecord *claim)
{
  g_autofree char *words = NULL;

  if (PLX_IS_QUOTATION (claim))
    return plx_quotation_get_text (PLX_QUOTATION (claim));
  g_object_get (claim, "words", &words, NULL);
  return g_intern_string (words);
}

/* Checks a claim from the block of its speaker on. Returns: the block behind it */
static guint
assert_claim (const PlxReport *report, guint number, PlxRecord *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (PLX_CLAIM (claim));
  g_autoptr (GString) body = g_string_new (NULL);
  const char *words = get_words (claim);

  assert_speaker (get_block (report, number++), PLX_CLAIM (claim));
  for (; get_block (report, number) != NULL && get_block (report, number)->kind == PLX_BLOCK_QUOTATION; number++)
    {
      g_autofree char *text = dup_text (get_block (report, number));

      g_string_append (body, text);
    }
  g_assert_cmpuint (body->len, >, 0);
  if (words != NULL)
    assert_contains (body->str, words);
  for (guint i = 0; i < g_list_model_get_n_items (citations); i++, number++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      const PlxReportBlock *note = get_block (report, number);

      g_assert_cmpint (note->kind, ==, PLX_BLOCK_NOTE);
      g_assert_cmpuint (note->citations->len, ==, 1);
      g_assert_true (plx_record_equal (g_ptr_array_index (note->citations, 0), PLX_RECORD (citation)));
      assert_printing (note, words, citation);
    }
  g_assert_true (get_block (report, number) == NULL || get_block (report, number)->kind != PLX_BLOCK_NOTE);
  return number;
}

/* How often each citation stands below what it is of. */
static GHashTable *
count_printings (const PlxReport *report)
{
  GHashTable *counts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = get_block (report, i);

      for (guint j = 0; block->kind == PLX_BLOCK_NOTE && j < block->citations->len; j++)
        {
          gpointer key = GUINT_TO_POINTER (plx_record_get_row (g_ptr_array_index (block->citations, j)) + 1);

          g_hash_table_insert (counts, key, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1));
        }
    }
  return counts;
}

static void
assert_once (GHashTable *counts)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_assert_cmpuint (GPOINTER_TO_UINT (value), ==, 1);
}

/* Every claim of the shipped dossier: the right speaker, words, dates, sources; and every citation just once. */
static void
test_dossier (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (PlxReport) report = plx_dossier_report_new (dossier, NULL);
  g_autoptr (GHashTable) counts = count_printings (report);
  g_autoptr (GHashTable) claims = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_claims = 0;

  for (guint i = 0; i < report->blocks->len;)
    {
      const PlxReportBlock *block = get_block (report, i);

      if (block->kind == PLX_BLOCK_SPEAKER)
        {
          g_autoptr (PlxRecord) claim = plx_dossier_lookup (dossier, block->target);

          g_assert_true (g_hash_table_add (claims, block->target));
          i = assert_claim (report, i, claim);
        }
      else
        i++;
    }
  for (guint i = 0; i < G_N_ELEMENTS (claim_kinds); i++)
    n_claims += plx_dossier_count_rows (dossier, claim_kinds[i]);
  g_assert_cmpuint (g_hash_table_size (claims), ==, n_claims);
  g_assert_cmpuint (g_hash_table_size (counts), ==, plx_dossier_count_rows (dossier, PLX_RECORD_CITATION));
  assert_once (counts);
}

/* The events stand there in the order of their days, and each claim below its own. */
static void
test_order (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (PlxReport) report = plx_dossier_report_new (dossier, NULL);
  g_autoptr (PlxRecord) event = NULL;
  gint32 day = G_MININT32;
  guint n_events = 0;

  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = get_block (report, i);
      PlxDate date;

      if (block->kind == PLX_BLOCK_HEADING && block->level < 3)
        {
          g_clear_object (&event);
          event = block->target != NULL ? plx_dossier_lookup (dossier, block->target) : NULL;
          if (!PLX_IS_EVENT (event))
            continue;
          n_events++;
          if (plx_event_get_date (PLX_EVENT (event), &date))
            {
              g_assert_cmpint (plx_date_get_earliest (&date), >=, day);
              day = plx_date_get_earliest (&date);
            }
        }
      else if (block->kind == PLX_BLOCK_SPEAKER)
        {
          g_autoptr (PlxRecord) claim = plx_dossier_lookup (dossier, block->target);
          g_autoptr (PlxRecord) its_event = plx_claim_dup_event (PLX_CLAIM (claim));

          g_assert_true ((event == NULL && its_event == NULL) || plx_record_equal (event, its_event));
        }
    }
  g_assert_cmpuint (n_events, ==, plx_dossier_count_rows (dossier, PLX_RECORD_EVENT));
}

/* Of a source what it prints itself, of others every citation of their claims; each once. */
static guint
count_expected (PlxRecord *record)
{
  PlxDossier *dossier = plx_record_get_dossier (record);
  guint n = 0;

  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_CITATION); row++)
    {
      g_autoptr (PlxRecord) citation = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, row);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (PLX_CITATION (citation));
      g_autoptr (PlxRecord) owner = plx_record_dup_owner (citation);
      g_autoptr (PlxRecord) event = PLX_IS_CLAIM (owner) ? plx_claim_dup_event (PLX_CLAIM (owner)) : NULL;

      n += plx_record_equal (record, source) || plx_record_equal (record, owner)
           || (event != NULL && plx_record_equal (record, event));
    }
  return n;
}

static void
test_records (void)
{
  static const PlxRecordKind kinds[] = { PLX_RECORD_EVENT,  PLX_RECORD_QUOTATION, PLX_RECORD_ESTIMATE, PLX_RECORD_POSITION,
                                         PLX_RECORD_SOURCE, PLX_RECORD_CLAIMANT,  PLX_RECORD_MEASURE,  PLX_RECORD_QUESTION };
  g_autoptr (PlxDossier) dossier = read_shipped ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    for (guint32 row = 0; row < plx_dossier_count_rows (dossier, kinds[i]); row++)
      {
        g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, kinds[i], row);
        g_autoptr (PlxReport) report = plx_record_report_new (record);
        g_autoptr (GHashTable) counts = count_printings (report);

        g_assert_cmpuint (report->blocks->len, >, 0);
        assert_once (counts);
        if (kinds[i] != PLX_RECORD_CLAIMANT && kinds[i] != PLX_RECORD_MEASURE && kinds[i] != PLX_RECORD_QUESTION)
          g_assert_cmpuint (g_hash_table_size (counts), ==, count_expected (record));
      }
}

/* On the page of a claimant what was changed is told in a line, and everything they said or passed on in full. */
static void
test_claimant (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (PlxRecord) claimant = plx_dossier_lookup (dossier, "dmitry-peskov");
  g_autoptr (PlxReport) report = plx_record_report_new (claimant);
  guint n_claims = 0;
  guint n_spoken = 0;
  guint n_items = 0;

  for (guint i = 0; i < G_N_ELEMENTS (claim_kinds); i++)
    n_claims += plx_dossier_count_referrers (dossier, claimant, PLX_RELATION_CLAIMANT, claim_kinds[i])
                + plx_dossier_count_referrers (dossier, claimant, PLX_RELATION_THROUGH, claim_kinds[i]);
  for (guint i = 0; i < report->blocks->len; i++)
    {
      n_spoken += get_block (report, i)->kind == PLX_BLOCK_SPEAKER;
      n_items += get_block (report, i)->kind == PLX_BLOCK_ITEM && get_block (report, i)->target != NULL;
    }
  g_assert_cmpstr (report->title, ==, "Dmitry Peskov");
  g_assert_cmpuint (n_spoken, ==, n_claims);
  g_assert_cmpuint (n_items, >, 1);
}

/* Bookmarks */

static void
add_bookmark (GPtrArray *bookmarks, PlxBookmarkTarget *target, const char *title, const char *note)
{
  const PlxBookmarkSaid said = { NULL, title, "what it said then", NULL };

  g_ptr_array_add (bookmarks, plx_bookmark_new (target, &said, note));
  plx_bookmark_target_unref (target);
}

static char *
dup_all (const PlxReport *report)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->blocks->len; i++)
    {
      g_autofree char *words = dup_text (get_block (report, i));

      g_string_append_printf (text, "%s\n", words);
    }
  return g_string_free (text, FALSE);
}

static void
test_bookmarks (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (GPtrArray) bookmarks = g_ptr_array_new_with_free_func (g_object_unref);
  const char *id = plx_dossier_get_id (dossier);
  const char *const pair[] = { "figure-kyslytsya", "figure-nis-sent", NULL };
  g_autoptr (PlxReport) report = NULL;
  g_autofree char *text = NULL;

  add_bookmark (bookmarks, plx_bookmark_target_new_record (id, "seoul-summons-ambassador"), "old title", "my own note");
  add_bookmark (bookmarks, plx_bookmark_target_new_record (id, "gone"), "What is gone", "noted all the same");
  add_bookmark (bookmarks, plx_bookmark_target_new_record ("another", "seoul-summons-ambassador"), "Elsewhere", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_figures (id, "troops-present", "2024-10-24", NULL), "figures", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_figures (id, "troops-present", NULL, "some clock"), "A clock", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_positions (id, NULL, NULL, NULL), "positions", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_search (id, "ambassador", NULL), "search", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_side_by_side (id, pair), "pair", NULL);
  report = plx_bookmarks_report_new (dossier, bookmarks);
  text = dup_all (report);

  assert_contains (text, "Seoul summons the Russian ambassador\n");
  assert_contains (text, "Note: my own note\n");
  g_assert_null (strstr (text, "old title"));
  assert_contains (text, "What is gone\n");
  assert_contains (text, "This is not in the dossier any more, or not as it was. When it was marked, it said:\n");
  assert_contains (text, "what it said then\n");
  assert_contains (text, "Note: noted all the same\n");
  assert_contains (text, "This is of another dossier. When it was marked, it said:\nElsewhere\n");
  assert_contains (text, "North Korean soldiers who are in Russia, as said by the end of 24 October 2024\n");
  assert_contains (text, "A clock\n");
  assert_contains (text, "Positions by question\n");
  assert_contains (text, "Search for “ambassador”\n");
  assert_contains (text, "Seoul summons the Russian ambassador · Event");
}

/* The first ten, and how many there are besides; nothing where the search is not understood. */
static void
test_bookmarked_searches (void)
{
  static const char *const peskov[] = { "claimant=dmitry-peskov", "kind=position", NULL };
  static const char *const unknown[] = { "mood=angry", NULL };
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (GPtrArray) bookmarks = g_ptr_array_new_with_free_func (g_object_unref);
  const char *id = plx_dossier_get_id (dossier);
  g_autoptr (PlxReport) report = NULL;
  guint n_found[4] = { 0 };
  guint search = 0;
  g_autofree char *text = NULL;

  add_bookmark (bookmarks, plx_bookmark_target_new_search (id, "troops", NULL), "many", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_search (id, "zzzz", NULL), "none", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_search (id, "troops", unknown), "unknown", NULL);
  add_bookmark (bookmarks, plx_bookmark_target_new_search (id, "denies", peskov), "narrow", NULL);
  report = plx_bookmarks_report_new (dossier, bookmarks);
  for (guint i = 0; i < report->blocks->len; i++)
    {
      const PlxReportBlock *block = get_block (report, i);

      search += block->kind == PLX_BLOCK_HEADING;
      if (block->kind == PLX_BLOCK_ITEM && search > 0)
        n_found[search - 1]++;
    }
  text = dup_all (report);

  g_assert_cmpuint (n_found[0], ==, 10);
  g_assert_cmpuint (n_found[1], ==, 0);
  g_assert_cmpuint (n_found[2], ==, 1);
  assert_contains (text, "mood=angry\n");
  assert_contains (text, "It finds no records.\n");
  assert_contains (text, " more\n");
}

/* Long work */

/* @n claims on @n / 20 occasions. */
static PlxDossier *
create_large (guint n)
{
  g_autoptr (GString) text = g_string_new (HEAD);
  guint n_events = MAX (n / 20, 1);

  g_string_append (text, ", \"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"publisher\": \"S\", \"headline\": \"H\", "
                         "\"published\": \"2024-10-21\", \"language\": \"en\"}], \"claimants\": [{\"id\": \"c\", \"kind\": "
                         "\"person\", \"name\": \"C\"}], \"events\": [");
  for (guint i = 0; i < n_events; i++)
    g_string_append_printf (text,
                            "%s{\"id\": \"e%u\", \"title\": \"Event %u\", \"date\": \"2024-10-21\", \"participants\": [], "
                            "\"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": \"x\"}]}",
                            i > 0 ? ", " : "", i, i);
  g_string_append (text, "], \"quotations\": [");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "%s{\"id\": \"k%u\", \"claimants\": [\"c\"], \"form\": \"direct\", \"text\": \"Words %u\", "
                            "\"stated\": \"2024-10-21\", \"event\": \"e%u\", \"citations\": [{\"source\": \"s\", \"paragraph\": "
                            "1, \"exact\": \"Words %u\"}]}",
                            i > 0 ? ", " : "", i, i, i % n_events, i);
  g_string_append (text, "]}");
  return read_text (text->str);
}

typedef struct
{
  GCancellable *cancellable;
  double stop;
  double last;
} Watch;

static void
watch (double done, gpointer user_data)
{
  Watch *self = user_data;

  g_assert_cmpfloat (done, >=, self->last);
  g_assert_cmpfloat (done, <=, 1.0001);
  self->last = done;
  if (done >= self->stop)
    g_cancellable_cancel (self->cancellable);
}

/* It can be stopped wherever it is, and tells how far it is, never less than before. */
static void
test_cancel (void)
{
  static const double stops[] = { 0, 0.1, 0.5, 0.9, 2 };
  g_autoptr (PlxDossier) dossier = create_large (60);

  for (guint i = 0; i < G_N_ELEMENTS (stops); i++)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Watch watched = { cancellable, stops[i], 0 };
      const PlxProgress whole = { cancellable, watch, &watched, 0, 1 };
      const PlxProgress reporting = plx_progress_part (&whole, 0, 0.3);
      const PlxProgress writing = plx_progress_part (&whole, 0.3, 1);
      const PlxExportOptions options = { 0, PLX_PAPER_A4, &writing };
      g_autoptr (PlxExportSubject) subject = plx_export_subject_new_for_dossier (dossier);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlxExport) report = plx_export_subject_report (subject, &reporting, &error);
      g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
      gboolean written = report != NULL && plx_export_write (report, PLX_EXPORT_PDF, &options, stream, &error);

      g_assert_cmpint (written, ==, stops[i] > 1);
      if (stops[i] > 1)
        g_assert_no_error (error);
      else
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_cmpint (report != NULL, ==, stops[i] > 0.3);
    }
}

/* It stops while pages are made, and does not make them all first. */
static void
test_cancel_layout (void)
{
  g_autoptr (PlxDossier) dossier = create_large (60);
  g_autoptr (PlxReport) report = plx_dossier_report_new (dossier, NULL);

  for (double stop = 0.1; stop < 1; stop += 0.2)
    {
      g_autoptr (GCancellable) cancellable = g_cancellable_new ();
      Watch watched = { cancellable, stop, 0 };
      const PlxProgress progress = { cancellable, watch, &watched, 0, 1 };

      g_assert_null (plx_report_layout_new_with_progress (report, PLX_REPORT_WHOLE, 595, 842, &progress));
      g_assert_cmpfloat (watched.last, <, stop + 0.05);
    }
}

/* What is no comparison cannot be written as one. */
static void
test_formats (void)
{
  g_autoptr (PlxDossier) dossier = create_large (1);
  g_autoptr (PlxExportSubject) subject = plx_export_subject_new_for_dossier (dossier);
  const PlxExportOptions options = { 0, PLX_PAPER_A4, NULL };

  for (guint i = 0; i < PLX_N_EXPORT_FORMATS; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
      gboolean written = plx_export_subject_write (subject, i, &options, stream, NULL, &error);

      g_assert_cmpint (written, ==, plx_export_subject_supports (subject, i));
      g_assert_cmpint (error != NULL, ==, !written);
    }
}

/* Pages */

/* On all paper every heading of the report is on a page, in order, and none of them at its foot. */
static void
test_headings (void)
{
  static const double sizes[][2] = { { 595, 842 }, { 420, 595 } };
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (PlxReport) report = plx_dossier_report_new (dossier, NULL);
  guint n_headings = 0;

  for (guint i = 0; i < report->blocks->len; i++)
    n_headings += get_block (report, i)->kind == PLX_BLOCK_HEADING;
  for (guint i = under_valgrind () ? 1 : 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (PlxReportLayout) layout = plx_report_layout_new (report, PLX_REPORT_WHOLE, sizes[i][0], sizes[i][1]);
      g_autoptr (GPtrArray) headings = plx_report_layout_dup_headings (layout);
      const PlxLayoutHeading *previous = NULL;

      /* And those of the contents and the sources. */
      g_assert_cmpuint (headings->len, ==, n_headings + 2);
      for (guint j = 0; j < headings->len; j++)
        {
          const PlxLayoutHeading *heading = g_ptr_array_index (headings, j);

          g_assert_cmpuint (heading->page, <, plx_report_layout_get_n_pages (layout));
          /* Two lines of the smallest type have room below its upper edge. */
          g_assert_cmpfloat (heading->y, <, sizes[i][1] - 66 - 20);
          if (previous != NULL)
            g_assert_true (heading->page > previous->page || heading->y > previous->y);
          if (heading->level == 1 && j > 0)
            g_assert_cmpfloat (heading->y, <, 73);
          previous = heading;
        }
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/dossier", test_dossier);
  g_test_add_func ("/report/order", test_order);
  g_test_add_func ("/report/records", test_records);
  g_test_add_func ("/report/claimant", test_claimant);
  g_test_add_func ("/report/bookmarks", test_bookmarks);
  g_test_add_func ("/report/bookmarked-searches", test_bookmarked_searches);
  g_test_add_func ("/report/cancel", test_cancel);
  g_test_add_func ("/report/cancel-layout", test_cancel_layout);
  g_test_add_func ("/report/formats", test_formats);
  g_test_add_func ("/report/headings", test_headings);
  return g_test_run ();
}
