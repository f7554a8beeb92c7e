/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-query.h"

#include "plx-text-fold.h"
#include "plx-list-filter.h"
#include "plx-record-schema.h"

#include <string.h>

#define ROWS_BETWEEN_CHECKS 4096

/*
 * What is matched is the text of the record itself, and the names of the records that it refers to. Those are
 * folded once each.
 */
typedef struct
{
  PlxDossier *dossier;
  const PlxRecordSchema *schema;
  char **words;
  GString *folded;
  char **names[PLX_N_LISTED_KINDS]; /* a folded name a row, made on demand */
} WordMatcher;

static const char *
get_name (WordMatcher *matcher, PlxRecordKind kind, guint32 row)
{
  char **names = matcher->names[kind];

  if (row >= plx_dossier_count_rows (matcher->dossier, kind))
    return "";
  if (names == NULL)
    {
      names = g_new0 (char *, plx_dossier_count_rows (matcher->dossier, kind));
      matcher->names[kind] = names;
    }
  if (names[row] == NULL)
    {
      g_autoptr (PlxRecord) record = plx_dossier_dup_record (matcher->dossier, kind, row);

      names[row] = plx_text_fold (plx_record_get_label (record));
    }
  return names[row];
}

static void
append_texts (WordMatcher *matcher, guint32 row, guint member)
{
  g_autoptr (PlxRecord) record = plx_dossier_dup_record (matcher->dossier, matcher->schema->kind, row);
  g_autofree const char **texts = plx_record_get_texts (record, member);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_string_append_c (matcher->folded, '\n');
      plx_text_fold_append (matcher->folded, texts[i]);
    }
}

static void
append_member (WordMatcher *matcher, guint32 row, guint member)
{
  const PlxMember *description = &matcher->schema->members[member];
  guint32 first;
  const guint32 *rows;
  guint n;

  switch (description->type)
    {
    case PLX_MEMBER_TEXT:
      g_string_append_c (matcher->folded, '\n');
      plx_text_fold_append (matcher->folded,
                       plx_dossier_get_row_text (matcher->dossier, matcher->schema->kind, row, member));
      break;
    case PLX_MEMBER_TEXTS:
      append_texts (matcher, row, member);
      break;
    case PLX_MEMBER_REFERENCE:
    case PLX_MEMBER_REFERENCES:
      n = plx_dossier_get_row_records (matcher->dossier, matcher->schema->kind, row, member, &first, &rows);
      for (guint i = 0; i < n; i++)
        {
          g_string_append_c (matcher->folded, '\n');
          g_string_append (matcher->folded, get_name (matcher, description->to, rows[i]));
        }
      break;
    default:
      break;
    }
}

static gboolean
matches_words (WordMatcher *matcher, guint32 row)
{
  g_string_truncate (matcher->folded, 0);
  for (guint member = 0; member < matcher->schema->n_members; member++)
    append_member (matcher, row, member);
  for (guint i = 0; matcher->words[i] != NULL; i++)
    {
      if (strstr (matcher->folded->str, matcher->words[i]) == NULL)
        return FALSE;
    }
  return TRUE;
}

static WordMatcher *
word_matcher_new (PlxDossier *dossier, PlxRecordKind kind, const char *words)
{
  WordMatcher *matcher = g_new0 (WordMatcher, 1);
  g_autofree char *folded = plx_text_fold (words);

  matcher->dossier = dossier;
  matcher->schema = plx_record_schema_get (kind);
  matcher->words = g_strsplit_set (folded, " \t\n", -1);
  matcher->folded = g_string_new (NULL);
  return matcher;
}

static void
word_matcher_free (WordMatcher *matcher)
{
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      guint32 n = matcher->names[kind] != NULL ? plx_dossier_count_rows (matcher->dossier, kind) : 0;

      for (guint32 row = 0; row < n; row++)
        g_free (matcher->names[kind][row]);
      g_free (matcher->names[kind]);
    }
  g_strfreev (matcher->words);
  g_string_free (matcher->folded, TRUE);
  g_free (matcher);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WordMatcher, word_matcher_free)

static GArray *
collect_rows (PlxDossier *dossier,
              const PlxListQuery *query,
              WordMatcher *words,
              const PlxFilterMatcher *filter,
              GCancellable *cancellable)
{
  guint32 n = plx_dossier_count_rows (dossier, query->kind);
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 row = 0; row < n; row++)
    {
      if (row % ROWS_BETWEEN_CHECKS == 0 && g_cancellable_is_cancelled (cancellable))
        return NULL;
      if (plx_dossier_is_row_sound (dossier, query->kind, row)
          && (filter == NULL || plx_filter_matcher_matches (filter, row))
          && (words == NULL || matches_words (words, row)))
        g_array_append_val (rows, row);
    }
  return g_steal_pointer (&rows);
}

GArray *
plx_list_compute (PlxDossier *dossier, const PlxListQuery *query, GCancellable *cancellable)
{
  g_autoptr (WordMatcher) words = NULL;
  g_autoptr (PlxFilterMatcher) filter = NULL;
  g_autoptr (GArray) rows = NULL;

  if (query->words != NULL && query->words[0] != '\0')
    words = word_matcher_new (dossier, query->kind, query->words);
  if (query->filter != NULL)
    filter = plx_filter_matcher_new (dossier, query->kind, query->filter);
  rows = collect_rows (dossier, query, words, filter, cancellable);
  if (rows != NULL)
    plx_list_sort (dossier, query->kind, query->order, query->descending, rows);
  if (g_cancellable_is_cancelled (cancellable))
    return NULL;
  return g_steal_pointer (&rows);
}
