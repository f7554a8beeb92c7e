/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-hit.h"

#include <string.h>

#include "plx-citation.h"
#include "plx-claim-members.h"
#include "plx-event.h"
#include "plx-record-schema.h"

/* Characters: how much stands before the first mark of a context, and in all. */
#define CONTEXT_BEFORE 40
#define CONTEXT_LENGTH 160

/* Looks for the text of a record that says most: the one in which most of the query is. */
typedef struct
{
  const GPtrArray *words;
  char *text;
  GArray *marks;
} Context;

static void
try_text (Context *context, const char *text)
{
  g_autoptr (GArray) marks = NULL;

  if (text == NULL)
    return;
  marks = plx_find_marks_new (text, context->words);
  if (marks->len == 0 || (context->marks != NULL && marks->len <= context->marks->len))
    return;

  g_free (context->text);
  context->text = g_strdup (text);
  g_clear_pointer (&context->marks, g_array_unref);
  context->marks = g_steal_pointer (&marks);
}

static void
try_texts (Context *context, PlxRecord *record, guint member)
{
  g_autofree const char **texts = plx_record_get_texts (record, member);

  for (guint i = 0; texts[i] != NULL; i++)
    try_text (context, texts[i]);
}

static void
try_records (Context *context, PlxRecord *record, guint member)
{
  g_autoptr (GListModel) records = plx_record_dup_records (record, member);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PlxRecord) other = g_list_model_get_item (records, i);

      if (PLX_IS_CITATION (other))
        try_text (context, plx_citation_get_exact (PLX_CITATION (other)));
      else
        try_text (context, plx_record_get_label (other));
    }
}

static void
try_member (Context *context, PlxRecord *record, guint member)
{
  switch (plx_record_schema_get (plx_record_get_kind (record))->members[member].type)
    {
    case PLX_MEMBER_TEXT:
    case PLX_MEMBER_URL:
      try_text (context, plx_record_get_text (record, member));
      break;
    case PLX_MEMBER_TEXTS:
      try_texts (context, record, member);
      break;
    case PLX_MEMBER_RECORDS:
    case PLX_MEMBER_REFERENCES:
      try_records (context, record, member);
      break;
    default:
      break;
    }
}

/* Cuts what is too long, round the first mark, or behind the beginning. */
static void
cut (Context *context)
{
  const PlxTextRange *first = context->marks->len > 0 ? &g_array_index (context->marks, PlxTextRange, 0) : NULL;
  const char *mark = context->text + (first != NULL ? first->start : 0);
  const char *start = mark;
  const char *end;
  g_autofree char *cut_text = NULL;
  gsize skipped;
  gsize dots;

  for (guint i = 0; i < CONTEXT_BEFORE && start > context->text; i++)
    start = g_utf8_prev_char (start);
  while (start > context->text && start < mark && !g_ascii_isspace (start[-1]))
    start = g_utf8_next_char (start);
  end = start;
  for (guint i = 0; i < CONTEXT_LENGTH && *end != '\0'; i++)
    end = g_utf8_next_char (end);

  skipped = (gsize) (start - context->text);
  dots = skipped > 0 ? strlen ("…") : 0;
  cut_text = g_strndup (start, (gsize) (end - start));
  for (guint i = context->marks->len; i-- > 0;)
    {
      PlxTextRange *range = &g_array_index (context->marks, PlxTextRange, i);

      if (range->end > skipped + strlen (cut_text))
        g_array_remove_index (context->marks, i);
      else
        *range = (PlxTextRange) { (guint) (range->start - skipped + dots), (guint) (range->end - skipped + dots) };
    }
  start = *end != '\0' ? "…" : "";
  g_free (context->text);
  context->text = g_strconcat (skipped > 0 ? "…" : "", cut_text, start, NULL);
}

PlxFindHit *
plx_find_hit_new (PlxRecord *record, const GPtrArray *words)
{
  PlxFindHit *hit = g_new0 (PlxFindHit, 1);
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (record));
  Context context = { words, NULL, NULL };

  hit->entry = plx_list_entry_new (record, PLX_LIST_ORDER_DATE);
  hit->title_marks = plx_find_marks_new (hit->entry->title, words);
  if (hit->title_marks->len == 0)
    {
      for (guint member = 0; member < schema->n_members; member++)
        try_member (&context, record, member);
    }
  if (context.text != NULL)
    {
      cut (&context);
      hit->context = context.text;
      hit->context_marks = context.marks;
    }
  else
    {
      hit->context = g_strdup (hit->entry->subtitle);
      hit->context_marks = plx_find_marks_new (hit->context, words);
    }
  return hit;
}

PlxFindHit *
plx_find_hit_new_for_note (const char *title, const char *subtitle, const char *note, const GPtrArray *words)
{
  PlxFindHit *hit = g_new0 (PlxFindHit, 1);
  Context context = { words, g_strdup (note), plx_find_marks_new (note, words) };

  hit->entry = g_new0 (PlxListEntry, 1);
  hit->entry->title = g_strdup (title);
  hit->entry->subtitle = g_strdup (subtitle);
  hit->entry->stance = -1;
  hit->title_marks = g_array_new (FALSE, FALSE, sizeof (PlxTextRange));
  cut (&context);
  hit->context = context.text;
  hit->context_marks = context.marks;
  return hit;
}

void
plx_find_hit_free (PlxFindHit *hit)
{
  plx_list_entry_free (hit->entry);
  g_array_unref (hit->title_marks);
  g_free (hit->context);
  g_array_unref (hit->context_marks);
  g_free (hit);
}
