/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-alignment-private.h"

typedef enum
{
  SAME,
  PAIRED, /* the same word or mark, but for something that counts */
  DIFFERS,
} State;

/* Tokens of both texts, in indices; the ends are exclusive. */
typedef struct
{
  State state;
  guint first_start;
  guint first_end;
  guint second_start;
  guint second_end;
} Stretch;

typedef struct
{
  GArray *first;
  GArray *second;
} Texts;

static const PlxAlignmentToken *
get_token (const GArray *tokens, guint i)
{
  return &g_array_index (tokens, PlxAlignmentToken, i);
}

static guint
count_words (const GArray *tokens, guint start, guint end)
{
  guint n = 0;

  for (guint i = start; i < end; i++)
    n += get_token (tokens, i)->n_letters > 0;
  return n;
}

static void
add_stretch (GArray *stretches, const Stretch *stretch)
{
  Stretch *last = stretches->len > 0 ? &g_array_index (stretches, Stretch, stretches->len - 1) : NULL;

  if (stretch->first_start == stretch->first_end && stretch->second_start == stretch->second_end)
    return;
  if (last == NULL || last->state != stretch->state)
    {
      g_array_append_vals (stretches, stretch, 1);
      return;
    }
  last->first_end = stretch->first_end;
  last->second_end = stretch->second_end;
}

static GArray *
collect_stretches (const Texts *texts, const int *matches)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));
  Stretch differs = { DIFFERS, 0, 0, 0, 0 };

  for (guint i = 0; i < texts->first->len; i++)
    {
      guint j = (guint) matches[i];
      Stretch matched = { SAME, i, i + 1, j, j + 1 };

      if (matches[i] < 0)
        continue;
      if (get_token (texts->first, i)->exact_key != get_token (texts->second, j)->exact_key)
        matched.state = PAIRED;
      differs.first_end = i;
      differs.second_end = j;
      add_stretch (stretches, &differs);
      add_stretch (stretches, &matched);
      differs.first_start = i + 1;
      differs.second_start = j + 1;
    }
  differs.first_end = texts->first->len;
  differs.second_end = texts->second->len;
  add_stretch (stretches, &differs);
  return stretches;
}

static guint
measure (const Texts *texts, const Stretch *stretch)
{
  return MAX (count_words (texts->first, stretch->first_start, stretch->first_end),
              count_words (texts->second, stretch->second_start, stretch->second_end));
}

/* Whether a common stretch says so little that its being in both texts may well be chance. */
static gboolean
is_slight (const Texts *texts, const Stretch *stretch)
{
  guint n_words = 0;

  for (guint i = stretch->first_start; i < stretch->first_end; i++)
    {
      const PlxAlignmentToken *token = get_token (texts->first, i);

      if (token->n_letters > 1 && !token->is_short)
        return FALSE;
      n_words += token->n_letters > 0;
    }
  return n_words <= 2;
}

/* A slight common stretch between two longer ones differs with them, unless it joins what is common as well.
 */
static GArray *
drop_slight (const Texts *texts, const GArray *stretches)
{
  GArray *kept = g_array_new (FALSE, FALSE, sizeof (Stretch));

  for (guint i = 0; i < stretches->len; i++)
    {
      Stretch stretch = g_array_index (stretches, Stretch, i);

      if (stretch.state != DIFFERS && i > 0 && i + 1 < stretches->len && is_slight (texts, &stretch))
        {
          guint before = measure (texts, &g_array_index (kept, Stretch, kept->len - 1));
          guint after = measure (texts, &g_array_index (stretches, Stretch, i + 1));

          if (g_array_index (kept, Stretch, kept->len - 1).state == DIFFERS &&
              g_array_index (stretches, Stretch, i + 1).state == DIFFERS &&
              MIN (before, after) > measure (texts, &stretch))
            stretch.state = DIFFERS;
        }
      add_stretch (kept, &stretch);
    }
  return kept;
}

static PlxTextRange
get_range (const GArray *tokens, guint start, guint end)
{
  PlxTextRange range = { 0, 0 };

  if (start < end)
    {
      range.start = get_token (tokens, start)->range.start;
      range.end = get_token (tokens, end - 1)->range.end;
    }
  else if (start < tokens->len)
    range.start = range.end = get_token (tokens, start)->range.start;
  else if (tokens->len > 0)
    range.start = range.end = get_token (tokens, tokens->len - 1)->range.end;
  return range;
}

static PlxAlignedKind
get_kind (const Stretch *stretch)
{
  if (stretch->state == SAME)
    return PLX_ALIGNED_SAME;
  if (stretch->first_start == stretch->first_end)
    return PLX_ALIGNED_SECOND_ONLY;
  return stretch->second_start == stretch->second_end ? PLX_ALIGNED_FIRST_ONLY : PLX_ALIGNED_REPLACED;
}

static void
add_segment (PlxAlignment *self, const Texts *texts, const Stretch *stretch)
{
  PlxAlignedSegment segment = {
    get_kind (stretch),
    get_range (texts->first, stretch->first_start, stretch->first_end),
    get_range (texts->second, stretch->second_start, stretch->second_end),
    count_words (texts->first, stretch->first_start, stretch->first_end),
    count_words (texts->second, stretch->second_start, stretch->second_end),
  };

  g_array_append_val (self->segments, segment);
  self->n_first += segment.n_first;
  self->n_second += segment.n_second;
  if (stretch->state == SAME)
    self->n_same += segment.n_first;
}

PlxAlignment *
plx_alignment_new (const char *first, const char *second, const char *language, PlxAlignmentOptions options)
{
  PlxAlignment *self = g_new0 (PlxAlignment, 1);
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) tokens = plx_alignment_split (first, language, options, keys);
  g_autoptr (GArray) other_tokens = plx_alignment_split (second, language, options, keys);
  Texts texts = { tokens, other_tokens };
  g_autofree int *matches =
      plx_alignment_match (tokens, other_tokens, g_hash_table_size (keys), &self->is_part);
  g_autoptr (GArray) stretches = collect_stretches (&texts, matches);

  self->segments = g_array_new (FALSE, FALSE, sizeof (PlxAlignedSegment));
  if (!self->is_part)
    {
      GArray *kept = drop_slight (&texts, stretches);

      g_array_unref (stretches);
      stretches = kept;
    }
  for (guint i = 0; i < stretches->len; i++)
    add_segment (self, &texts, &g_array_index (stretches, Stretch, i));
  return self;
}

void
plx_alignment_free (PlxAlignment *self)
{
  g_array_unref (self->segments);
  g_free (self);
}

gboolean
plx_alignment_is_same (const PlxAlignment *self)
{
  for (guint i = 0; i < self->segments->len; i++)
    {
      if (g_array_index (self->segments, PlxAlignedSegment, i).kind != PLX_ALIGNED_SAME)
        return FALSE;
    }
  return TRUE;
}
