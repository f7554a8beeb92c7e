/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wordings.h"

#include "plx-card-private.h"
#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-source.h"
#include "plx-term.h"
#include "plx-verification-phrase.h"
#include "plx-wording-phrase.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define STYLES (PLX_ALIGNMENT_IGNORE_QUOTES | PLX_ALIGNMENT_IGNORE_DASHES | PLX_ALIGNMENT_IGNORE_CASE)

static void
free_wording (gpointer data)
{
  PlxWording *wording = data;

  g_free (wording->text);
  g_free (wording->language);
  g_ptr_array_unref (wording->citations);
  g_ptr_array_unref (wording->sources);
  g_array_unref (wording->marks);
  g_free (wording->difference);
  g_free (wording->spoken);
  g_free (wording);
}

static PlxWording *
create_wording (const char *text, gboolean in_marks)
{
  PlxWording *wording = g_new0 (PlxWording, 1);

  wording->text = g_strdup (text);
  wording->in_marks = in_marks && !plx_text_has_marks (text);
  wording->is_satire = TRUE;
  wording->citations = g_ptr_array_new_with_free_func (g_object_unref);
  wording->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  wording->marks = g_array_new (FALSE, FALSE, sizeof (PlxWordingMark));
  return wording;
}

static gboolean
is_original (PlxSource *source)
{
  const char *original = plx_source_get_original_language (source);

  return original == NULL || g_strcmp0 (original, plx_source_get_language (source)) == 0;
}

static void
add_citation (PlxWording *wording, PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

  g_ptr_array_add (wording->citations, g_object_ref (citation));
  wording->is_satire &= plx_citation_is_satire (citation);
  if (source == NULL)
    return;
  wording->is_original |= is_original (PLX_SOURCE (source));
  if (wording->language == NULL)
    wording->language = g_strdup (plx_source_get_language (PLX_SOURCE (source)));
}

static GPtrArray *
collect (PlxClaim *quotation)
{
  GPtrArray *wordings = g_ptr_array_new_with_free_func (free_wording);
  g_autoptr (GHashTable) by_text = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GListModel) citations = plx_claim_dup_citations (quotation);
  gboolean in_marks =
      PLX_IS_QUOTATION (quotation) && plx_quotation_stands_in_marks (PLX_QUOTATION (quotation));

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      const char *exact = plx_citation_get_exact (citation);
      PlxWording *wording = exact != NULL ? g_hash_table_lookup (by_text, exact) : NULL;

      if (exact == NULL)
        continue;
      if (wording == NULL)
        {
          wording = create_wording (exact, in_marks);
          g_hash_table_insert (by_text, wording->text, wording);
          g_ptr_array_add (wordings, wording);
        }
      add_citation (wording, citation);
    }
  return wordings;
}

#define N_RANKS 4

static guint
get_rank (gboolean satire, gboolean original)
{
  return (satire ? 2 : 0) + (original ? 0 : 1);
}

static guint
get_wording_rank (const PlxWording *wording)
{
  return get_rank (wording->is_satire, wording->is_original);
}

/* Those of a lower rank first, each rank in its order. */
static void
sort (GPtrArray *items, const guint *ranks, guint n_ranks)
{
  g_autoptr (GPtrArray) sorted = g_ptr_array_sized_new (items->len);

  for (guint rank = 0; rank < n_ranks; rank++)
    {
      for (guint i = 0; i < items->len; i++)
        if (ranks[i] == rank)
          g_ptr_array_add (sorted, g_ptr_array_index (items, i));
    }
  if (items->len > 0)
    memcpy (items->pdata, sorted->pdata, items->len * sizeof (gpointer));
}

static void
sort_citations (PlxWording *wording)
{
  g_autofree guint *ranks = g_new (guint, wording->citations->len);

  for (guint i = 0; i < wording->citations->len; i++)
    {
      PlxCitation *citation = g_ptr_array_index (wording->citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

      ranks[i] =
          get_rank (plx_citation_is_satire (citation), source != NULL && is_original (PLX_SOURCE (source)));
    }
  sort (wording->citations, ranks, N_RANKS);
}

static guint
count_letters (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    n += g_unichar_isalnum (g_utf8_get_char (p)) ? 1 : 0;
  return n;
}

/* More than punctuation has to be missing. */
static gboolean
is_part_of_another (GPtrArray *wordings, const PlxWording *wording)
{
  for (guint i = 0; i < wordings->len; i++)
    {
      const PlxWording *other = g_ptr_array_index (wordings, i);

      if (other != wording && strstr (other->text, wording->text) != NULL &&
          count_letters (other->text) > count_letters (wording->text))
        return TRUE;
    }
  return FALSE;
}

static void
put_in_order (PlxWordings *self)
{
  GPtrArray *wordings = self->wordings;
  g_autofree guint *ranks = g_new (guint, wordings->len);

  for (guint i = 0; i < wordings->len; i++)
    ranks[i] = get_wording_rank (g_ptr_array_index (wordings, i));
  sort (wordings, ranks, N_RANKS);
  for (guint i = PLX_WORDINGS_MAXIMUM; i < wordings->len; i++)
    {
      const PlxWording *wording = g_ptr_array_index (wordings, i);

      for (guint j = 0; j < wording->citations->len; j++)
        g_ptr_array_add (self->rest, g_object_ref (g_ptr_array_index (wording->citations, j)));
    }
  g_ptr_array_set_size (wordings, MIN ((int) wordings->len, PLX_WORDINGS_MAXIMUM));
  for (guint i = 0; i < wordings->len; i++)
    {
      const PlxWording *wording = g_ptr_array_index (wordings, i);

      ranks[i] = 2 * get_wording_rank (wording) + (is_part_of_another (wordings, wording) ? 1 : 0);
    }
  sort (wordings, ranks, 2 * N_RANKS);
}

static void
add_place (PlxLine *line, PlxRecord *source, PlxCitation *citation)
{
  g_autofree char *place = plx_paragraph_format (plx_citation_get_paragraph (citation), FALSE);
  g_autofree char *spoken = plx_paragraph_format (plx_citation_get_paragraph (citation), TRUE);

  plx_line_add_spoken (line, PLX_RUN_DIM, place, spoken, plx_record_get_id (source));
  plx_line_set_citation (line, plx_record_get_row (PLX_RECORD (citation)));
}

static void
add_provenance (PlxLine *line, PlxSource *source, gboolean is_satire, gboolean with_caveat)
{
  const char *original = plx_language_get_term (plx_source_get_original_language (source));
  g_autofree char *caveat = with_caveat ? plx_source_dup_translation_caveat (source) : NULL;
  PlxDate published;

  if (plx_source_get_published (source, &published))
    {
      g_autofree char *date = plx_date_format (&published, PLX_DATE_FORM_SHORT);

      plx_line_add_item (line, PLX_RUN_DIM, date, NULL);
    }
  if (is_satire)
    plx_line_add_item (line, PLX_RUN_CAUTION, C_("caution", "in a satirical passage"), NULL);
  if (!is_original (source) && original != NULL)
    {
      g_autofree char *text = g_strdup_printf (C_("source", "translated from %s"), original);

      plx_line_add_item (line, PLX_RUN_DIM, text, NULL);
    }
  if (caveat != NULL)
    plx_line_add_item (line, PLX_RUN_DIM, caveat, NULL);
}

/* The places of one source are named together, but those in satire apart. Returns a line for the citation at
 * @at and those like it behind, which are then marked in @done. What a caveat says of the translation is told
 * once of a source: @told. */
static PlxLine *
create_source_line (const PlxWording *wording, guint at, gboolean *done, GHashTable *told)
{
  PlxCitation *citation = g_ptr_array_index (wording->citations, at);
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  PlxLine *line = plx_line_new ();

  if (source == NULL)
    return line;
  plx_line_add_record (line, PLX_RUN_PLAIN, source);
  for (guint i = at; i < wording->citations->len; i++)
    {
      PlxCitation *other = g_ptr_array_index (wording->citations, i);
      g_autoptr (PlxRecord) other_source = plx_citation_dup_source (other);

      if (other_source == NULL || !plx_record_equal (source, other_source) ||
          plx_citation_is_satire (other) != plx_citation_is_satire (citation))
        continue;
      if (i > at)
        plx_line_add_comma (line);
      else
        plx_line_add_spoken (line, PLX_RUN_PLAIN, C_("place in a source", " "), C_("list separator", ", "),
                             NULL);
      add_place (line, source, other);
      done[i] = TRUE;
    }
  add_provenance (line, PLX_SOURCE (source), plx_citation_is_satire (citation),
                  g_hash_table_add (told, GUINT_TO_POINTER (plx_record_get_row (source))));
  return line;
}

static void
add_sources (PlxWording *wording, GHashTable *told)
{
  g_autofree gboolean *done = g_new0 (gboolean, wording->citations->len);

  for (guint i = 0; i < wording->citations->len; i++)
    {
      if (!done[i])
        g_ptr_array_add (wording->sources, create_source_line (wording, i, done, told));
    }
}

/* What is to be marked, byte by byte: 0 for nothing, else a #PlxWordingMarkKind and one. What is replaced
 * goes over what is left out. */
static void
paint (guint8 *paper, PlxTextRange range, PlxWordingMarkKind kind)
{
  for (guint i = range.start; i < range.end; i++)
    {
      if (paper[i] == 0 || kind == PLX_WORDING_REPLACED)
        paper[i] = (guint8) (kind + 1);
    }
}

static void
collect_marks (PlxWording *wording, const guint8 *paper)
{
  guint length = (guint) strlen (wording->text);

  for (guint start = 0, end; start < length; start = end)
    {
      PlxWordingMark mark;

      for (end = start + 1; end < length && paper[end] == paper[start];)
        end++;
      if (paper[start] == 0)
        continue;
      mark = (PlxWordingMark){ { start, end }, (PlxWordingMarkKind) (paper[start] - 1) };
      g_array_append_val (wording->marks, mark);
    }
}

static void
mark_differences (const PlxAlignment *alignment, guint8 *first_paper, guint8 *paper)
{
  for (guint i = 0; i < alignment->segments->len; i++)
    {
      const PlxAlignedSegment *segment = &g_array_index (alignment->segments, PlxAlignedSegment, i);
      PlxWordingMarkKind kind =
          segment->kind == PLX_ALIGNED_REPLACED ? PLX_WORDING_REPLACED : PLX_WORDING_ONLY;

      if (plx_alignment_is_negligible (alignment, i))
        continue;
      paint (paper, segment->second, kind);
      if (first_paper != NULL && (!alignment->is_part || kind == PLX_WORDING_REPLACED))
        paint (first_paper, segment->first, kind);
    }
}

static char *
dup_place (const PlxWording *wording, gboolean spoken)
{
  PlxCitation *citation = g_ptr_array_index (wording->citations, 0);
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autofree char *place = plx_paragraph_format (plx_citation_get_paragraph (citation), spoken);

  if (source == NULL)
    return g_steal_pointer (&place);
  if (spoken)
    return g_strdup_printf (C_("spoken place in a source", "%1$s, %2$s"), plx_record_get_label (source),
                            place);
  return g_strdup_printf (C_("place in a source", "%1$s %2$s"), plx_record_get_label (source), place);
}

static char *
dup_comparison (const PlxWording *first, const char *difference, gboolean spoken)
{
  g_autofree char *place = dup_place (first, spoken);

  /* TRANSLATORS: How one printing of a statement differs from another: where the other stands, as in “La
   * Vanguardia ¶ 31”, and what differs, as in “mark” instead of “mean”. */
  return g_strdup_printf (C_("wording", "Compared with %1$s: %2$s"), place, difference);
}

static gboolean
is_same_language (const PlxWording *wording, const PlxWording *other)
{
  return wording->language == NULL || other->language == NULL ||
         g_ascii_strcasecmp (wording->language, other->language) == 0;
}

static gboolean
differs_by_style (const PlxWording *first, const PlxWording *wording)
{
  g_autoptr (PlxAlignment) strict =
      plx_alignment_new (first->text, wording->text, first->language, PLX_ALIGNMENT_IGNORE_SPACES);
  g_autoptr (PlxAlignment) lax =
      plx_alignment_new (first->text, wording->text, first->language, PLX_ALIGNMENT_IGNORE_SPACES | STYLES);

  return strict->segments->len != lax->segments->len ||
         memcmp (strict->segments->data, lax->segments->data,
                 strict->segments->len * sizeof (PlxAlignedSegment)) != 0;
}

/* Sets @wording against the first: the words of two languages cannot be. */
static void
compare (PlxWordings *self, PlxWording *wording, PlxAlignmentOptions options, guint8 *first_paper)
{
  const PlxWording *first = g_ptr_array_index (self->wordings, 0);
  g_autofree guint8 *paper = g_new0 (guint8, strlen (wording->text) + 1);
  g_autoptr (PlxAlignment) alignment = NULL;
  g_autofree char *difference = NULL;

  if (!is_same_language (wording, first))
    {
      /* TRANSLATORS: One of several printings of a statement; %s is the name of a language. */
      wording->difference = g_strdup_printf (C_("wording", "In another language: %s"),
                                             plx_language_get_term (wording->language));
      wording->spoken = g_strdup (wording->difference);
      return;
    }
  alignment =
      plx_alignment_new (first->text, wording->text, first->language, options | PLX_ALIGNMENT_IGNORE_SPACES);
  difference = plx_alignment_describe (alignment, first->text, wording->text);
  wording->difference = dup_comparison (first, difference, FALSE);
  wording->spoken = dup_comparison (first, difference, TRUE);
  self->depends_on_style |= differs_by_style (first, wording);
  if (plx_alignment_differs_throughout (alignment))
    return;
  mark_differences (alignment, wording->is_satire && !first->is_satire ? NULL : first_paper, paper);
  collect_marks (wording, paper);
}

PlxWordings *
plx_wordings_new (PlxClaim *quotation, PlxAlignmentOptions options)
{
  PlxWordings *self = g_new0 (PlxWordings, 1);
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  g_autofree guint8 *paper = NULL;

  self->wordings = collect (quotation);
  self->rest = g_ptr_array_new_with_free_func (g_object_unref);
  if (self->wordings->len == 0)
    return self;
  put_in_order (self);
  paper = g_new0 (guint8, strlen (((PlxWording *) g_ptr_array_index (self->wordings, 0))->text) + 1);
  for (guint i = 0; i < self->wordings->len; i++)
    {
      PlxWording *wording = g_ptr_array_index (self->wordings, i);

      sort_citations (wording);
      add_sources (wording, told);
      if (i > 0)
        compare (self, wording, options, paper);
    }
  collect_marks (g_ptr_array_index (self->wordings, 0), paper);
  return self;
}

void
plx_wordings_free (PlxWordings *self)
{
  g_ptr_array_unref (self->wordings);
  g_ptr_array_unref (self->rest);
  g_free (self);
}

GListModel *
plx_wordings_dup_citations (const PlxWordings *self)
{
  GListStore *citations = g_list_store_new (PLX_TYPE_RECORD);

  for (guint i = 0; i < self->wordings->len; i++)
    {
      const PlxWording *wording = g_ptr_array_index (self->wordings, i);

      g_list_store_splice (citations, g_list_model_get_n_items (G_LIST_MODEL (citations)), 0,
                           wording->citations->pdata, wording->citations->len);
    }
  return G_LIST_MODEL (citations);
}

static void
append (GString *text, const char *separator, const char *piece)
{
  if (text->len > 0)
    g_string_append (text, separator);
  g_string_append (text, piece);
}

char *
plx_wording_to_text (const PlxWording *wording)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *words = wording->in_marks ? plx_quote (wording->text) : g_strdup (wording->text);

  for (guint i = 0; i < wording->sources->len; i++)
    {
      g_autofree char *source = plx_line_to_spoken_text (g_ptr_array_index (wording->sources, i));

      append (text, C_("list separator", "; "), source);
    }
  append (text, C_("introduction", ": "), words);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
plx_wordings_add_verdicts (PlxWordings *self, PlxVerification *verification)
{
  for (guint i = 0; i < self->wordings->len; i++)
    {
      const PlxWording *wording = g_ptr_array_index (self->wordings, i);

      for (guint j = 0; j < wording->sources->len; j++)
        plx_line_add_verdicts (g_ptr_array_index (wording->sources, j), verification);
    }
}
