/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n-lib.h>
#include <string.h>

#include "plx-look-alike.h"
#include "plx-record-reader-private.h"

static void
contradict (PlxRecordReader *self, PlxRecordFrame *frame, guint member, char *message)
{
  g_autofree char *taken = message;

  plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_CONTRADICTION, frame->places[member], frame->kind,
                            frame->row, (int) member, PLX_NO_MEMBER, "%s", taken);
}

/* Whether all these members stand there and are right in themselves. */
static gboolean
are_given (const PlxRecordFrame *frame, guint members)
{
  return (frame->seen & ~frame->broken & members) == members;
}

/* Returns what a bound expects of low and high, or NULL when they fit it. */
static const char *
contradict_bound (PlxBound bound, gint64 low, gint64 high)
{
  gboolean has_low = low != PLX_NO_NUMBER;
  gboolean has_high = high != PLX_NO_NUMBER;

  switch (bound)
    {
    case PLX_BOUND_EXACTLY:
      return has_low && has_high && low == high ? NULL : _("“exactly” expects low and high to be the same number");
    case PLX_BOUND_ABOUT:
      return has_low && has_high ? NULL : _("“about” expects low and high to be numbers");
    case PLX_BOUND_AT_LEAST:
      return has_low && !has_high ? NULL : _("“at-least” expects low to be a number and high to be null");
    case PLX_BOUND_AT_MOST:
      return !has_low && has_high ? NULL : _("“at-most” expects low to be null and high to be a number");
    case PLX_BOUND_BETWEEN:
      return has_low && has_high && low < high ? NULL : _("“between” expects low to be a number below high");
    case PLX_BOUND_UNSTATED:
    default:
      return !has_low && !has_high ? NULL : _("“unstated” expects low and high to be null");
    }
}

static void
check_estimate (PlxRecordReader *self, PlxRecordFrame *frame)
{
  gint64 low = plx_record_table_get_number (self->table, frame->kind, frame->row, PLX_ESTIMATE_LOW);
  gint64 high = plx_record_table_get_number (self->table, frame->kind, frame->row, PLX_ESTIMATE_HIGH);
  guint32 bound = *plx_record_table_cells (self->table, frame->kind, frame->row, PLX_ESTIMATE_BOUND);
  const char *message;

  if (!are_given (frame, 1u << PLX_ESTIMATE_LOW | 1u << PLX_ESTIMATE_HIGH))
    return;
  if (low != PLX_NO_NUMBER && high != PLX_NO_NUMBER && low > high)
    {
      g_autofree char *low_text = g_strdup_printf ("%" G_GINT64_FORMAT, low);
      g_autofree char *high_text = g_strdup_printf ("%" G_GINT64_FORMAT, high);

      contradict (self, frame, PLX_ESTIMATE_LOW,
                  g_strdup_printf (_("low is %s and high is %s; expected low not to be above high"), low_text,
                                   high_text));
      return;
    }
  if (!are_given (frame, 1u << PLX_ESTIMATE_BOUND))
    return;
  message = contradict_bound ((PlxBound) bound, low, high);
  if (message != NULL)
    contradict (self, frame, PLX_ESTIMATE_BOUND, g_strdup (message));
}

static void
check_citation (PlxRecordReader *self, PlxRecordFrame *frame)
{
  guint32 start = *plx_record_table_cells (self->table, frame->kind, frame->row, PLX_CITATION_START);
  guint32 end = *plx_record_table_cells (self->table, frame->kind, frame->row, PLX_CITATION_END);

  if (((frame->broken) & (1u << PLX_CITATION_START | 1u << PLX_CITATION_END)) != 0)
    return;
  if (start != PLX_NO_ROW && end == PLX_NO_ROW)
    contradict (self, frame, PLX_CITATION_START, g_strdup (_("start is given without end; expected both or neither")));
  else if (start == PLX_NO_ROW && end != PLX_NO_ROW)
    contradict (self, frame, PLX_CITATION_END, g_strdup (_("end is given without start; expected both or neither")));
  else if (start != PLX_NO_ROW && end <= start)
    contradict (self, frame, PLX_CITATION_END,
                g_strdup_printf (_("start is %u and end is %u; expected the end behind the start"), start, end));
}

static void
check_part (PlxRecordReader *self, PlxRecordFrame *frame)
{
  const guint32 *range = plx_record_table_cells (self->table, frame->kind, frame->row, PLX_PART_PARAGRAPHS);

  if (are_given (frame, 1u << PLX_PART_PARAGRAPHS) && range[0] > range[1])
    contradict (self, frame, PLX_PART_PARAGRAPHS,
                g_strdup_printf (_("the passage goes from paragraph %u to %u; expected the last not before the first"),
                                 range[0], range[1]));
}

static void
keep_name_place (PlxRecordReader *self, PlxRecordFrame *frame)
{
  if (self->claimant_places->len <= frame->row)
    g_array_set_size (self->claimant_places, frame->row + 1);
  g_array_index (self->claimant_places, PlxClaimantPlaces, frame->row).name = frame->places[PLX_CLAIMANT_NAME];
}

void
plx_record_check (PlxRecordReader *self, PlxRecordFrame *frame)
{
  switch (frame->kind)
    {
    case PLX_RECORD_ESTIMATE:
      check_estimate (self, frame);
      break;
    case PLX_RECORD_CITATION:
      check_citation (self, frame);
      break;
    case PLX_RECORD_PART:
      check_part (self, frame);
      break;
    case PLX_RECORD_CLAIMANT:
      keep_name_place (self, frame);
      break;
    default:
      break;
    }
}

static guint32 *
member_of (PlxRecordReader *self, guint32 row)
{
  return plx_record_table_cells (self->table, PLX_RECORD_CLAIMANT, row, PLX_CLAIMANT_MEMBER_OF);
}

/* Walks up from each claimant. A walk that meets itself is cut there, so that nobody who climbs the tree goes round. */
static void
check_affiliations (PlxRecordReader *self)
{
  guint32 n = self->table->rows[PLX_RECORD_CLAIMANT].n_rows;
  g_autofree guint32 *walk = g_new0 (guint32, n + 1); /* the number of the walk that came by, plus one */

  for (guint32 start = 0; start < n; start++)
    {
      guint32 row = start;

      while (walk[row] == 0)
        {
          guint32 *next = member_of (self, row);

          walk[row] = start + 1;
          if (*next == PLX_NO_ROW)
            break;
          if (walk[*next] == start + 1)
            {
              PlxPlace place = g_array_index (self->claimant_places, PlxClaimantPlaces, row).member_of;

              plx_record_reader_report (self, PLX_PROBLEM_ERROR, PLX_PROBLEM_CONTRADICTION, place, PLX_RECORD_CLAIMANT,
                                        row, PLX_CLAIMANT_MEMBER_OF, PLX_NO_MEMBER, "%s",
                                        _("the claimant belongs to itself; expected a tree that ends"));
              *next = PLX_NO_ROW;
              break;
            }
          row = *next;
        }
    }
}

static void
warn_look_alike (PlxRecordReader *self, guint32 row, guint32 other)
{
  const char *name = plx_arena_get (self->table->arena,
                                    *plx_record_table_cells (self->table, PLX_RECORD_CLAIMANT, other,
                                                             PLX_CLAIMANT_NAME));
  const char *id = plx_arena_get (self->table->arena, *plx_record_table_cells (self->table, PLX_RECORD_CLAIMANT, other,
                                                                               PLX_CLAIMANT_ID));
  g_autofree char *shown_name = plx_record_reader_show (self, name);
  g_autofree char *shown_id = plx_record_reader_show (self, id != NULL ? id : "?");

  plx_record_reader_report (self, PLX_PROBLEM_WARNING, PLX_PROBLEM_LOOK_ALIKE,
                            g_array_index (self->claimant_places, PlxClaimantPlaces, row).name, PLX_RECORD_CLAIMANT,
                            row, PLX_CLAIMANT_NAME, PLX_NO_MEMBER,
                            /* Translators: a name and an id */
                            _("the name looks like “%s” of “%s”; expected names that can be told apart"), shown_name,
                            shown_id);
}

static void
check_look_alikes (PlxRecordReader *self)
{
  g_autoptr (PlxIdIndex) skeletons = plx_id_index_new (); /* for its secret hash: a stranger chooses the names */
  g_autoptr (PlxArena) arena = plx_arena_new ();

  for (guint32 row = 0; row < self->table->rows[PLX_RECORD_CLAIMANT].n_rows; row++)
    {
      guint32 handle = *plx_record_table_cells (self->table, PLX_RECORD_CLAIMANT, row, PLX_CLAIMANT_NAME);
      g_autofree char *skeleton = NULL;
      PlxRecordKind kind;
      guint32 other, hash;
      gsize length;

      if (handle == 0)
        continue;
      skeleton = plx_look_alike_skeleton (plx_arena_get (self->table->arena, handle));
      if (plx_id_index_find (skeletons, skeleton, &kind, &other))
        {
          warn_look_alike (self, row, other);
          continue;
        }
      length = strlen (skeleton);
      hash = plx_id_index_prepare (skeletons, skeleton, length, PLX_RECORD_CLAIMANT);
      handle = plx_arena_add (arena, skeleton, length);
      plx_id_index_add (skeletons, plx_arena_get (arena, handle), hash, PLX_RECORD_CLAIMANT, row);
    }
}

void
plx_record_check_claimants (PlxRecordReader *self)
{
  check_affiliations (self);
  check_look_alikes (self);
}
