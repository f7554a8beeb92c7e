/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-reference-list.h"

#include "plx-citation.h"
#include "plx-claim.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-source.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

static void
free_reference (gpointer data)
{
  PlxReference *reference = data;

  g_object_unref (reference->source);
  g_array_unref (reference->paragraphs);
  g_free (reference);
}

static guint
get_number (const PlxReferenceList *self, PlxRecord *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (PLX_CITATION (citation));

  if (source == NULL)
    return 0;
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, GUINT_TO_POINTER (plx_record_get_row (source))));
}

static void
add_paragraph (GArray *paragraphs, guint paragraph)
{
  guint place = 0;

  while (place < paragraphs->len && g_array_index (paragraphs, guint, place) < paragraph)
    place++;
  if (place == paragraphs->len || g_array_index (paragraphs, guint, place) != paragraph)
    g_array_insert_val (paragraphs, place, paragraph);
}

/* The reference for @source, which is made when it is not there yet. */
static PlxReference *
ensure_reference (PlxReferenceList *self, PlxRecord *source)
{
  gpointer key = GUINT_TO_POINTER (plx_record_get_row (source));
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, key));
  PlxReference *reference;

  if (number > 0)
    return g_ptr_array_index (self->references, number - 1);

  reference = g_new0 (PlxReference, 1);
  reference->source = g_object_ref (source);
  reference->paragraphs = g_array_new (FALSE, FALSE, sizeof (guint));
  g_ptr_array_add (self->references, reference);
  g_hash_table_insert (self->numbers, key, GUINT_TO_POINTER (self->references->len));
  return reference;
}

static void
add_citation (PlxReferenceList *self, PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

  if (source != NULL)
    add_paragraph (ensure_reference (self, source)->paragraphs, plx_citation_get_paragraph (citation));
}

static void
add_citations (PlxReferenceList *self, GPtrArray *citations)
{
  for (guint i = 0; i < citations->len; i++)
    add_citation (self, g_ptr_array_index (citations, i));
}

PlxReferenceList *
plx_reference_list_new_for_citations (GPtrArray *citations)
{
  PlxReferenceList *self = g_new0 (PlxReferenceList, 1);

  self->references = g_ptr_array_new_with_free_func (free_reference);
  self->numbers = g_hash_table_new (NULL, NULL);
  add_citations (self, citations);
  return self;
}

/* What the marks of a chart rest on. */
static void
add_chart (PlxReferenceList *self, const PlxReport *report, const PlxChart *chart)
{
  for (guint i = 0; i < chart->marks->len; i++)
    {
      const PlxChartMark *mark = g_ptr_array_index (chart->marks, i);
      g_autoptr (PlxRecord) record = plx_dossier_lookup (report->dossier, mark->target);
      g_autoptr (GListModel) citations = PLX_IS_CLAIM (record) ? plx_claim_dup_citations (PLX_CLAIM (record)) : NULL;

      for (guint j = 0; citations != NULL && j < g_list_model_get_n_items (citations); j++)
        {
          g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, j);

          add_citation (self, citation);
        }
    }
}

PlxReferenceList *
plx_reference_list_new_for_blocks (const PlxReport *report, GPtrArray *blocks)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  PlxReferenceList *self = plx_reference_list_new_for_citations (none);

  for (guint i = 0; i < blocks->len; i++)
    {
      const PlxReportBlock *block = g_ptr_array_index (blocks, i);

      add_citations (self, block->citations);
      if (block->chart != NULL)
        add_chart (self, report, block->chart);
      for (guint row = 0; block->table != NULL && row < block->table->rows->len; row++)
        add_citations (self, ((PlxTableRow *) g_ptr_array_index (block->table->rows, row))->citations);
    }
  return self;
}

PlxReferenceList *
plx_reference_list_new (const PlxReport *report)
{
  return plx_reference_list_new_for_blocks (report, report->blocks);
}

void
plx_reference_list_free (PlxReferenceList *self)
{
  g_ptr_array_unref (self->references);
  g_hash_table_unref (self->numbers);
  g_free (self);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint number = *(const guint *) a;
  guint other = *(const guint *) b;

  return (number > other) - (number < other);
}

GArray *
plx_reference_list_dup_numbers (const PlxReferenceList *self, GPtrArray *citations)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < citations->len; i++)
    {
      guint number = get_number (self, g_ptr_array_index (citations, i));

      if (number > 0 && g_hash_table_add (seen, GUINT_TO_POINTER (number)))
        g_array_append_val (numbers, number);
    }
  g_array_sort (numbers, compare_numbers);
  return numbers;
}

static gboolean
is_satire (const PlxReference *self, guint paragraph)
{
  return plx_source_get_kind_at (PLX_SOURCE (self->source), paragraph) == PLX_SOURCE_SATIRE;
}

char *
plx_reference_dup_places (const PlxReference *self, gboolean satire_only)
{
  GString *places = g_string_new (NULL);

  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      guint paragraph = g_array_index (self->paragraphs, guint, i);
      g_autofree char *place = plx_paragraph_format (paragraph, FALSE);

      if (satire_only && !is_satire (self, paragraph))
        continue;
      g_string_append_printf (places, "%s%s", places->len > 0 ? C_("list separator", ", ") : "", place);
    }
  return g_string_free (places, FALSE);
}

static void
add_headline (PlxLine *line, PlxSource *source)
{
  const char *headline = plx_source_get_headline (source);
  /* A headline that has marks of its own keeps them. */
  g_autofree char *quoted = headline != NULL && !plx_text_has_marks (headline) ? plx_quote (headline) : NULL;

  if (headline != NULL)
    plx_line_add_item (line, PLX_RUN_PLAIN, quoted != NULL ? quoted : headline, NULL);
}

static void
add_date (PlxLine *line, PlxSource *source)
{
  g_autofree char *words = NULL;
  PlxDate date;

  if (!plx_source_get_published (source, &date))
    return;
  words = plx_date_format (&date, PLX_DATE_FORM_MEDIUM);
  plx_line_add_item (line, PLX_RUN_PLAIN, words, NULL);
}

static void
add_language (PlxLine *line, PlxSource *source)
{
  const char *original = plx_source_get_original_language (source);
  g_autofree char *words = NULL;

  if (original == NULL)
    return;
  /* TRANSLATORS: Of an article; %s is the name of a language: “translated from French”. */
  words = g_strdup_printf (C_("reference", "translated from %s"), plx_language_get_term (original));
  plx_line_add_item (line, PLX_RUN_DIM, words, NULL);
}

static void
add_satire (PlxLine *line, const PlxReference *self)
{
  g_autofree char *places = plx_reference_dup_places (self, TRUE);
  g_autofree char *words = NULL;

  if (*places == '\0')
    return;
  /* TRANSLATORS: What of an article reports nothing; %s is a list of paragraphs: “satire: ¶ 3, ¶ 4”. */
  words = g_strdup_printf (C_("reference", "satire: %s"), places);
  plx_line_add_item (line, PLX_RUN_CAUTION, words, NULL);
}

PlxLine *
plx_reference_dup_line (const PlxReference *self)
{
  PlxSource *source = PLX_SOURCE (self->source);
  g_autofree char *places = plx_reference_dup_places (self, FALSE);
  PlxLine *line = plx_line_new ();

  plx_line_add_record (line, PLX_RUN_STRONG, self->source);
  add_headline (line, source);
  add_date (line, source);
  add_language (line, source);
  if (*places != '\0')
    plx_line_add_item (line, PLX_RUN_PLAIN, places, NULL);
  add_satire (line, self);
  return line;
}

const char *
plx_reference_get_url (const PlxReference *self)
{
  /* The reader has checked the addresses of the records that it found sound. */
  return plx_record_is_sound (self->source) ? plx_source_get_url (PLX_SOURCE (self->source)) : NULL;
}
