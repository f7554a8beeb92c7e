/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side-private.h"

#include "plx-card-private.h"
#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-figure.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

static void
add_key (PlxSideBySideCell *cell, const char *key)
{
  char *joined = cell->key != NULL ? g_strconcat (cell->key, " ", key, NULL) : g_strdup (key);

  g_free (cell->key);
  cell->key = joined;
}

static void
add_row_key (PlxSideBySideCell *cell, PlxRecord *record)
{
  g_autofree char *key = g_strdup_printf ("%u", plx_record_get_row (record));

  add_key (cell, key);
}

static int
compare_keys (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* A set of keys: in which order they come, and how often, makes no difference. */
static void
sort_key (PlxSideBySideCell *cell)
{
  g_auto (GStrv) keys = cell->key != NULL ? g_strsplit (cell->key, " ", -1) : NULL;

  if (keys == NULL)
    return;
  qsort (keys, g_strv_length (keys), sizeof (char *), compare_keys);
  g_clear_pointer (&cell->key, g_free);
  for (guint i = 0; keys[i] != NULL; i++)
    {
      if (i == 0 || !g_str_equal (keys[i], keys[i - 1]))
        add_key (cell, keys[i]);
    }
}

static void
fill_records (PlxSideBySideCell *cell, GListModel *records)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      add_row_key (cell, record);
    }
}

static void
fill_record (PlxSideBySideCell *cell, PlxRecord *record)
{
  if (record == NULL)
    return;
  plx_line_add_record (cell->line, PLX_RUN_PLAIN, record);
  add_row_key (cell, record);
}

static void
fill_claimant (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (claim);

  plx_line_add_claimants (cell->line, claimants, TRUE);
  fill_records (cell, claimants);
  sort_key (cell);
}

static const char *
get_words (PlxClaim *claim)
{
  if (PLX_IS_QUOTATION (claim))
    return plx_quotation_get_text (PLX_QUOTATION (claim));
  if (PLX_IS_ESTIMATE (claim))
    return plx_estimate_get_words (PLX_ESTIMATE (claim));
  return plx_position_get_words (PLX_POSITION (claim));
}

static void
fill_words (PlxClaim *claim, PlxSideBySideCell *cell)
{
  const char *words = get_words (claim);
  gboolean in_marks;
  g_autofree char *quoted = NULL;

  if (words == NULL)
    return;
  in_marks = PLX_IS_QUOTATION (claim) ? plx_quotation_stands_in_marks (PLX_QUOTATION (claim))
                                      : !plx_text_has_marks (words);
  quoted = in_marks ? plx_quote (words) : g_strdup (words);
  plx_line_add (cell->line, PLX_RUN_PLAIN, quoted, NULL);
  cell->key = g_strdup (words);
}

static void
fill_figure (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autofree char *figure = NULL;
  PlxEstimate *estimate;

  if (!PLX_IS_ESTIMATE (claim))
    return;
  estimate = PLX_ESTIMATE (claim);
  figure = plx_estimate_dup_figure (estimate);
  plx_line_add (cell->line, PLX_RUN_STRONG, figure, NULL);
  cell->key =
      g_strdup_printf ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %d", plx_estimate_get_low (estimate),
                       plx_estimate_get_high (estimate), (int) plx_estimate_get_bound (estimate));
}

static void
fill_term (PlxSideBySideCell *cell, PlxClaim *claim, guint member, const char *(*get_term) (int value))
{
  int value = plx_record_get_enum (PLX_RECORD (claim), member);

  plx_line_add (cell->line, PLX_RUN_PLAIN, get_term (value), NULL);
  cell->key = g_strdup_printf ("%d", value);
}

static void
fill_modality (PlxClaim *claim, PlxSideBySideCell *cell)
{
  if (PLX_IS_ESTIMATE (claim))
    fill_term (cell, claim, PLX_ESTIMATE_MODALITY, plx_modality_get_term);
}

static void
fill_measure (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (PlxRecord) measure =
      PLX_IS_ESTIMATE (claim) ? plx_estimate_dup_measure (PLX_ESTIMATE (claim)) : NULL;

  fill_record (cell, measure);
}

static void
fill_stance (PlxClaim *claim, PlxSideBySideCell *cell)
{
  if (PLX_IS_POSITION (claim))
    fill_term (cell, claim, PLX_POSITION_STANCE, plx_stance_get_term);
}

static void
fill_question (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (PlxRecord) question =
      PLX_IS_POSITION (claim) ? plx_position_dup_question (PLX_POSITION (claim)) : NULL;

  fill_record (cell, question);
}

/* Two dates are the same when they are the same in words. */
static void
fill_date (PlxSideBySideCell *cell, const PlxDate *date)
{
  g_autofree char *text = plx_date_format (date, PLX_DATE_FORM_LONG);

  plx_line_add (cell->line, PLX_RUN_PLAIN, text, NULL);
  cell->key = g_steal_pointer (&text);
}

static void
fill_said (PlxClaim *claim, PlxSideBySideCell *cell)
{
  PlxDate date;

  if (plx_claim_get_stated (claim, &date))
    fill_date (cell, &date);
}

static void
fill_about (PlxClaim *claim, PlxSideBySideCell *cell)
{
  PlxDate date;

  if (plx_claim_get_as_of (claim, &date))
    fill_date (cell, &date);
}

/* The sources that print a claim, each once. */
static GPtrArray *
collect_sources (PlxClaim *claim)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

      if (source != NULL && g_hash_table_add (seen, GUINT_TO_POINTER (plx_record_get_row (source))))
        g_ptr_array_add (sources, g_steal_pointer (&source));
    }
  return sources;
}

static void
fill_published (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (GPtrArray) sources = collect_sources (claim);

  for (guint i = 0; i < sources->len; i++)
    {
      PlxRecord *source = g_ptr_array_index (sources, i);
      g_autofree char *text = NULL;
      PlxDate date;

      if (!plx_source_get_published (PLX_SOURCE (source), &date))
        continue;
      text = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
      plx_line_add_separator (cell->line);
      if (sources->len > 1)
        {
          plx_line_add_record (cell->line, PLX_RUN_PLAIN, source);
          plx_line_add_comma (cell->line);
        }
      plx_line_add (cell->line, PLX_RUN_PLAIN, text, NULL);
      add_key (cell, plx_record_get_text (source, PLX_SOURCE_PUBLISHED));
    }
  sort_key (cell);
}

static void
fill_event (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (PlxRecord) event = plx_claim_dup_event (claim);

  fill_record (cell, event);
}

static void
fill_form (PlxClaim *claim, PlxSideBySideCell *cell)
{
  if (PLX_IS_QUOTATION (claim))
    fill_term (cell, claim, PLX_QUOTATION_FORM, plx_form_get_term);
}

static void
fill_sources (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (GPtrArray) sources = collect_sources (claim);
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  PlxSatire satire = plx_claim_get_satire (claim);
  g_autofree char *satire_key = g_strdup_printf ("satire%d", satire);

  plx_line_add_citations (cell->line, citations, NULL);
  plx_line_add_satire (cell->line, satire);
  for (guint i = 0; i < sources->len; i++)
    add_row_key (cell, g_ptr_array_index (sources, i));
  add_key (cell, satire_key);
  sort_key (cell);
}

static void
fill_through (PlxClaim *claim, PlxSideBySideCell *cell)
{
  g_autoptr (GListModel) through = plx_claim_dup_through (claim);

  plx_line_add_records (cell->line, PLX_RUN_PLAIN, through, PLX_MAX_NAMES);
  fill_records (cell, through);
}

static const PlxSideBySideThing things[] = {
  { "claimant", NULL, N_("Who"), FALSE, fill_claimant },
  { "words", NULL, N_("In the words"), TRUE, fill_words },
  { "figure", NULL, N_("Figure"), FALSE, fill_figure },
  { "modality", NULL, N_("Put forward as"), FALSE, fill_modality },
  { "measure", NULL, N_("Measure"), FALSE, fill_measure },
  { "stance", NULL, N_("Stance"), FALSE, fill_stance },
  { "question", NULL, N_("Question"), FALSE, fill_question },
  { "said", "when", NC_("when", "Said"), FALSE, fill_said },
  { "about", "when", NC_("when", "About"), FALSE, fill_about },
  { "published", NULL, N_("Published"), FALSE, fill_published },
  { "event", NULL, N_("Event"), FALSE, fill_event },
  { "form", NULL, N_("Form"), FALSE, fill_form },
  { "sources", NULL, N_("Sources"), FALSE, fill_sources },
  { "through", NULL, N_("Through"), FALSE, fill_through },
};

const PlxSideBySideThing *
plx_side_by_side_get_thing (guint i)
{
  return i < G_N_ELEMENTS (things) ? &things[i] : NULL;
}
