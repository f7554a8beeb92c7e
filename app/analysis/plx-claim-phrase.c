/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-claim-phrase.h"

#include "plx-citation.h"
#include "plx-claimant.h"
#include "plx-record-schema.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_CITATIONS 6

char *
plx_quote (const char *text)
{
  /* TRANSLATORS: Words in quotation marks; use those of your language. */
  return g_strdup_printf (C_("quotation", "“%s”"), text);
}

gboolean
plx_text_has_marks (const char *text)
{
  static const char *const marks[] = { "\"", "“", "„", "«", "「", "『" };
  static const char *const closing[] = { "”", "»", "」", "』" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (strstr (text, marks[i]) != NULL)
        return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (closing); i++)
    {
      for (const char *at = strstr (text, closing[i]); at != NULL; at = strstr (at + 1, closing[i]))
        n++;
    }
  return n > 0 && n % 2 == 0;
}

void
plx_line_add_claimants (PlxLine *line, GListModel *claimants, gboolean roles)
{
  guint n = g_list_model_get_n_items (claimants);

  if (!roles || n > PLX_MAX_NAMES)
    {
      plx_line_add_records (line, PLX_RUN_STRONG, claimants, PLX_MAX_NAMES);
      return;
    }
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxClaimant) claimant = g_list_model_get_item (claimants, i);
      const char *role = plx_claimant_get_role (claimant);

      if (i > 0)
        /* TRANSLATORS: Stands between claimants who are each shown with their role, as in
         * “Mark Rutte, secretary general; Dmitry Peskov, spokesman”. */
        plx_line_add (line, PLX_RUN_PLAIN, C_("list separator", "; "), NULL);
      plx_line_add_record (line, PLX_RUN_STRONG, PLX_RECORD (claimant));
      if (role == NULL)
        continue;
      plx_line_add_comma (line);
      plx_line_add (line, PLX_RUN_DIM, role, NULL);
    }
}

char *
plx_claim_dup_claimant_names (PlxClaim *self)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (self);
  g_autoptr (PlxLine) line = plx_line_new ();

  plx_line_add_claimants (line, claimants, FALSE);
  return plx_line_to_text (line);
}

void
plx_line_add_satire (PlxLine *line, PlxSatire satire)
{
  if (satire == PLX_SATIRE_ONLY)
    plx_line_add_item (line, PLX_RUN_CAUTION, C_("caution", "rests on satire only"), NULL);
  else if (satire == PLX_SATIRE_ALSO)
    plx_line_add_item (line, PLX_RUN_CAUTION, C_("caution", "also in a satirical passage"), NULL);
}

void
plx_line_add_through (PlxLine *line, GListModel *through)
{
  PlxLine *names;

  if (g_list_model_get_n_items (through) == 0)
    return;
  names = plx_line_new ();
  plx_line_add_records (names, PLX_RUN_PLAIN, through, PLX_MAX_NAMES);
  plx_line_add_separator (line);
  /* TRANSLATORS: Whom a claim is known through: the names of those who passed it on. Keep “%s” as it is. */
  plx_line_add_phrase (line, PLX_RUN_RELAY, C_("caution", "through %s"), names);
}

static char *
free_line_to_text (PlxLine *line)
{
  char *text = line->len > 0 ? plx_line_to_text (line) : NULL;

  g_ptr_array_unref (line);
  return text;
}

char *
plx_claim_dup_caution (PlxClaim *self)
{
  PlxLine *line = plx_line_new ();

  plx_line_add_satire (line, plx_claim_get_satire (self));
  return free_line_to_text (line);
}

char *
plx_claim_dup_relay (PlxClaim *self)
{
  g_autoptr (GListModel) through = plx_claim_dup_through (self);
  PlxLine *line = plx_line_new ();

  plx_line_add_through (line, through);
  return free_line_to_text (line);
}

char *
plx_paragraph_format (guint paragraph, gboolean spoken)
{
  if (spoken)
    /* TRANSLATORS: Where something is printed, read out. */
    return g_strdup_printf (C_("place in a source", "paragraph %u"), paragraph);
  /* TRANSLATORS: Where something is printed; “¶” is short for paragraph. The space is a no-break space. */
  return g_strdup_printf (C_("place in a source", "¶ %u"), paragraph);
}

/* Where the last citation that was added stands, so that a publisher is not named twice in a row. */
typedef struct
{
  PlxRecord *context;
  PlxRecord *source;
  GHashTable *places;
  guint n_added;
} Printed;

static gboolean
is_new_place (Printed *printed, PlxRecord *source, guint paragraph)
{
  guint64 place = ((guint64) plx_record_get_row (source) << 32) | paragraph;

  return g_hash_table_add (printed->places, g_memdup2 (&place, sizeof place));
}

static void
add_place (PlxLine *line, Printed *printed, PlxRecord *source, guint paragraph)
{
  gboolean is_context = printed->context != NULL && plx_record_equal (source, printed->context);
  gboolean is_again = printed->source != NULL && plx_record_equal (source, printed->source);
  g_autofree char *place = plx_paragraph_format (paragraph, FALSE);
  g_autofree char *spoken_place = plx_paragraph_format (paragraph, TRUE);
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;

  if (is_again)
    plx_line_add_comma (line);
  else
    plx_line_add_separator (line);
  if (is_context || is_again)
    {
      plx_line_add_spoken (line, PLX_RUN_PLAIN, place, spoken_place,
                           is_context ? NULL : plx_record_get_id (source));
      return;
    }
  /* TRANSLATORS: Where something is printed: the publisher, “¶ 14”. */
  text = g_strdup_printf (C_("place in a source", "%1$s %2$s"), plx_record_get_label (source), place);
  /* TRANSLATORS: Where something is printed, read out: the publisher, “paragraph 14”. */
  spoken = g_strdup_printf (C_("spoken place in a source", "%1$s, %2$s"), plx_record_get_label (source),
                            spoken_place);
  plx_line_add_spoken (line, PLX_RUN_PLAIN, text, spoken, plx_record_get_id (source));
}

static void
add_citation (PlxLine *line, Printed *printed, PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  guint paragraph = plx_citation_get_paragraph (citation);

  if (source == NULL || !is_new_place (printed, source, paragraph))
    return;
  if (printed->n_added++ >= MAX_CITATIONS)
    return;
  add_place (line, printed, source, paragraph);
  plx_line_set_citation (line, plx_record_get_row (PLX_RECORD (citation)));
  g_set_object (&printed->source, source);
}

void
plx_line_add_citations (PlxLine *line, GListModel *citations, PlxRecord *context)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Printed printed = { context, NULL, places, 0 };
  guint n = g_list_model_get_n_items (citations);
  g_autofree char *more = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);

      add_citation (line, &printed, citation);
    }
  g_clear_object (&printed.source);
  if (printed.n_added <= MAX_CITATIONS)
    return;
  n = printed.n_added - MAX_CITATIONS;
  more = g_strdup_printf (ngettext (" and %u more", " and %u more", n), n);
  plx_line_add (line, PLX_RUN_DIM, more, NULL);
}

void
plx_line_add_citation (PlxLine *line, PlxCitation *citation)
{
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Printed printed = { NULL, NULL, places, 0 };

  add_citation (line, &printed, citation);
  g_clear_object (&printed.source);
}

guint
plx_citations_count_wordings (GListModel *citations)
{
  g_autoptr (GHashTable) wordings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n = g_list_model_get_n_items (citations);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      const char *exact = plx_citation_get_exact (citation);

      if (exact != NULL)
        g_hash_table_add (wordings, g_strdup (exact));
    }
  return g_hash_table_size (wordings);
}

char *
plx_part_describe (PlxPart *part)
{
  const char *kind = plx_source_kind_get_term (plx_record_get_enum (PLX_RECORD (part), PLX_PART_KIND));
  const char *title = plx_part_get_title (part);

  if (title == NULL)
    /* TRANSLATORS: A passage of a source: the first and last paragraph, the kind of passage (“Satire”). */
    return g_strdup_printf (C_("passage", "Paragraphs %1$u to %2$u: %3$s"), plx_part_get_first_paragraph (part),
                            plx_part_get_last_paragraph (part), kind);
  /* TRANSLATORS: A passage of a source: the first and last paragraph, the kind of passage (“Satire”), its title. */
  return g_strdup_printf (C_("passage", "Paragraphs %1$u to %2$u: %3$s. %4$s"), plx_part_get_first_paragraph (part),
                          plx_part_get_last_paragraph (part), kind, title);
}
