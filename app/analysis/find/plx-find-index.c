/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-index-private.h"

#include <string.h>

#include "plx-claim-members.h"
#include "plx-record-schema.h"
#include "plx-text-fold.h"

#define ROWS_BETWEEN_CHECKS 4096

typedef struct
{
  PlxFindIndex *index;
  PlxRecordKind kind;
  guint32 row;
} Entry;

static void
append_text (PlxFindIndex *index, const char *text)
{
  gsize start = index->arena->len;

  if (text == NULL)
    return;
  plx_text_fold_append (index->arena, text);
  if (index->arena->len > start)
    g_string_append_c (index->arena, '\n');
}

static void
append_member (const Entry *entry, guint member)
{
  append_text (entry->index, plx_dossier_get_row_text (entry->index->dossier, entry->kind, entry->row, member));
}

static void
append_number (const Entry *entry, guint member)
{
  gint64 number = plx_dossier_get_row_number (entry->index->dossier, entry->kind, entry->row, member);

  if (number != PLX_NO_NUMBER)
    g_string_append_printf (entry->index->arena, "%" G_GINT64_FORMAT "\n", number);
}

/* What sources print, unless it is what has been said already. */
static void
append_citations (const Entry *entry, guint member, const char *said)
{
  PlxDossier *dossier = entry->index->dossier;
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, entry->kind, entry->row, member, &first, &rows);

  for (guint i = 0; i < n; i++)
    {
      const char *exact = plx_dossier_get_row_text (dossier, PLX_RECORD_CITATION, first + i, PLX_CITATION_EXACT);

      if (exact != NULL && (said == NULL || strstr (said, exact) == NULL))
        append_text (entry->index, exact);
    }
}

static void
append_parts (const Entry *entry)
{
  PlxDossier *dossier = entry->index->dossier;
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, entry->kind, entry->row, PLX_SOURCE_PARTS, &first, &rows);

  for (guint i = 0; i < n; i++)
    append_text (entry->index, plx_dossier_get_row_text (dossier, PLX_RECORD_PART, first + i, PLX_PART_TITLE));
}

static void
append_texts (const Entry *entry, guint member)
{
  g_autoptr (PlxRecord) record = plx_dossier_dup_record (entry->index->dossier, entry->kind, entry->row);
  g_autofree const char **texts = plx_record_get_texts (record, member);

  for (guint i = 0; texts[i] != NULL; i++)
    append_text (entry->index, texts[i]);
}

static void
append_skeleton (GString *skeletons, const char *name)
{
  g_autofree char *folded = plx_text_fold (name);
  g_autofree char *skeleton = plx_name_skeleton (folded);

  if (skeleton != NULL)
    g_string_append_printf (skeletons, "%s\n", skeleton);
}

/* A name as one word as well, since it may be typed so. */
static void
append_name (const Entry *entry, const char *name, GString *skeletons)
{
  g_autofree char *folded = NULL;
  char **words;

  if (name == NULL)
    return;
  append_text (entry->index, name);
  append_skeleton (skeletons, name);
  folded = plx_text_fold (name);
  words = g_strsplit (folded, " ", -1);
  if (words[0] != NULL && words[1] != NULL)
    {
      g_autofree char *joined = g_strjoinv ("", words);

      append_text (entry->index, joined);
    }
  g_strfreev (words);
}

static void
append_claimant (const Entry *entry)
{
  g_autoptr (PlxRecord) record = plx_dossier_dup_record (entry->index->dossier, entry->kind, entry->row);
  g_autofree const char **aliases = plx_record_get_texts (record, PLX_CLAIMANT_ALIASES);
  g_autoptr (GString) skeletons = g_string_new (NULL);

  append_name (entry, plx_record_get_text (record, PLX_CLAIMANT_NAME), skeletons);
  for (guint i = 0; aliases[i] != NULL; i++)
    append_name (entry, aliases[i], skeletons);
  append_member (entry, PLX_CLAIMANT_ROLE);
  entry->index->skeletons[entry->row] = g_strdup (skeletons->str);
}

static void
append_claim (const Entry *entry, guint words)
{
  const char *said = plx_dossier_get_row_text (entry->index->dossier, entry->kind, entry->row, words);

  append_text (entry->index, said);
  append_citations (entry, plx_claim_members_get (entry->kind)->citations, said);
}

static void
append_record (const Entry *entry)
{
  switch (entry->kind)
    {
    case PLX_RECORD_SOURCE:
      append_member (entry, PLX_SOURCE_PUBLISHER);
      append_member (entry, PLX_SOURCE_HEADLINE);
      append_member (entry, PLX_SOURCE_URL);
      append_texts (entry, PLX_SOURCE_CAVEATS);
      append_parts (entry);
      break;
    case PLX_RECORD_CLAIMANT:
      append_claimant (entry);
      break;
    case PLX_RECORD_MEASURE:
      append_member (entry, PLX_MEASURE_TITLE);
      append_member (entry, PLX_MEASURE_UNIT);
      append_member (entry, PLX_MEASURE_DEFINITION);
      break;
    case PLX_RECORD_QUESTION:
      append_member (entry, PLX_QUESTION_TITLE);
      break;
    case PLX_RECORD_EVENT:
      append_member (entry, PLX_EVENT_TITLE);
      append_member (entry, PLX_EVENT_PLACE);
      append_member (entry, PLX_EVENT_SUMMARY);
      append_citations (entry, PLX_EVENT_CITATIONS, NULL);
      break;
    case PLX_RECORD_QUOTATION:
      append_claim (entry, PLX_QUOTATION_TEXT);
      break;
    case PLX_RECORD_ESTIMATE:
      append_number (entry, PLX_ESTIMATE_LOW);
      append_number (entry, PLX_ESTIMATE_HIGH);
      append_claim (entry, PLX_ESTIMATE_WORDS);
      break;
    default:
      append_claim (entry, PLX_POSITION_WORDS);
      break;
    }
}

static void
end_chunk (const Entry *entry)
{
  PlxFindChunk chunk = { entry->kind, 0, entry->index->first[entry->kind] + entry->row };

  if (entry->row == 0)
    return;
  chunk.first = chunk.end - 1 - (entry->row - 1) % PLX_FIND_CHUNK;
  g_array_append_val (entry->index->chunks, chunk);
  g_string_append_c (entry->index->arena, '\0');
}

static gboolean
append_kind (PlxFindIndex *self, PlxRecordKind kind, GCancellable *cancellable)
{
  Entry entry = { self, kind, 0 };
  guint32 n = plx_dossier_count_rows (self->dossier, kind);

  for (; entry.row < n; entry.row++)
    {
      if (entry.row % ROWS_BETWEEN_CHECKS == 0 && g_cancellable_is_cancelled (cancellable))
        return FALSE;
      if (entry.row % PLX_FIND_CHUNK == 0)
        end_chunk (&entry);
      self->starts[self->first[kind] + entry.row] = self->arena->len;
      if (plx_dossier_is_row_sound (self->dossier, kind, entry.row))
        append_record (&entry);
    }
  end_chunk (&entry);
  return TRUE;
}

PlxFindIndex *
plx_find_index_new (PlxDossier *dossier, GCancellable *cancellable)
{
  g_autoptr (PlxFindIndex) self = g_new0 (PlxFindIndex, 1);
  guint32 n = 0;

  g_atomic_ref_count_init (&self->references);
  self->dossier = g_object_ref (dossier);
  self->arena = g_string_new (NULL);
  self->chunks = g_array_new (FALSE, FALSE, sizeof (PlxFindChunk));
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      self->first[kind] = n;
      n += plx_dossier_count_rows (dossier, kind);
    }
  self->first[PLX_N_LISTED_KINDS] = n;
  self->starts = g_new0 (guint64, (gsize) n + 1);
  self->skeletons = g_new0 (char *, (gsize) plx_dossier_count_rows (dossier, PLX_RECORD_CLAIMANT) + 1);
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      if (!append_kind (self, kind, cancellable))
        return NULL;
    }
  self->starts[n] = self->arena->len;
  for (guint i = 0; i < PLX_FIND_PADDING; i++)
    g_string_append_c (self->arena, '\0');
  return g_steal_pointer (&self);
}

PlxFindIndex *
plx_find_index_ref (PlxFindIndex *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
plx_find_index_unref (PlxFindIndex *self)
{
  guint32 n_claimants;

  if (!g_atomic_ref_count_dec (&self->references))
    return;

  n_claimants = self->skeletons != NULL ? plx_dossier_count_rows (self->dossier, PLX_RECORD_CLAIMANT) : 0;
  for (guint32 row = 0; row < n_claimants; row++)
    g_free (self->skeletons[row]);
  g_free (self->skeletons);
  g_free (self->starts);
  g_array_unref (self->chunks);
  g_string_free (self->arena, TRUE);
  g_object_unref (self->dossier);
  g_free (self);
}

PlxDossier *
plx_find_index_get_dossier (const PlxFindIndex *self)
{
  return self->dossier;
}

gsize
plx_find_index_get_length (const PlxFindIndex *self)
{
  return self->starts[self->first[PLX_N_LISTED_KINDS]];
}
