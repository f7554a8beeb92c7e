/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-position-comparison-private.h"

#include "plx-claim-members.h"
#include "plx-record-schema.h"

#include <string.h>

/* The claimants of a dossier as a forest. For each: what it belongs to, the first of its members, the next
 * one of what it belongs to. */
typedef struct
{
  PlxDossier *dossier;
  guint32 n;
  guint32 *body;
  guint32 *first_member;
  guint32 *next_sibling;
  guint8 *is_shown;
  guint32 *row_of_claimant;
  GPtrArray *rows;
} Forest;

static void
free_row (gpointer data)
{
  PlxStanceRow *row = data;

  g_object_unref (row->claimant);
  g_array_unref (row->contradictions);
  g_array_unref (row->differences);
  g_free (row);
}

/* What a claimant belongs to; what is not sound itself is stepped over. */
static guint32
find_body (PlxDossier *dossier, guint32 claimant)
{
  guint32 body = claimant;

  do
    body = plx_row_get_reference (dossier, PLX_RECORD_CLAIMANT, body, PLX_CLAIMANT_MEMBER_OF);
  while (body != PLX_NO_ROW && !plx_dossier_is_row_sound (dossier, PLX_RECORD_CLAIMANT, body));
  return body;
}

static void
show_claimants (Forest *forest, const PlxPositionEntry *entry)
{
  const guint32 *claimants;
  guint32 first;
  guint n = plx_dossier_get_row_records (forest->dossier, PLX_RECORD_POSITION, entry->row,
                                         PLX_POSITION_CLAIMANTS, &first, &claimants);

  for (guint i = 0; i < n; i++)
    {
      guint32 claimant = claimants[i];

      if (!plx_dossier_is_row_sound (forest->dossier, PLX_RECORD_CLAIMANT, claimant))
        continue;
      for (; claimant != PLX_NO_ROW && !forest->is_shown[claimant]; claimant = forest->body[claimant])
        {
          forest->is_shown[claimant] = TRUE;
          forest->body[claimant] = find_body (forest->dossier, claimant);
        }
    }
}

static void
link_members (Forest *forest)
{
  for (guint32 i = forest->n; i > 0; i--)
    {
      guint32 claimant = i - 1;
      guint32 body = forest->body[claimant];

      if (!forest->is_shown[claimant] || body == PLX_NO_ROW)
        continue;
      forest->next_sibling[claimant] = forest->first_member[body];
      forest->first_member[body] = claimant;
    }
}

static void
add_row (Forest *forest, guint32 claimant, guint depth)
{
  PlxStanceRow *row = g_new0 (PlxStanceRow, 1);
  guint32 body = forest->body[claimant];

  row->claimant = plx_dossier_dup_record (forest->dossier, PLX_RECORD_CLAIMANT, claimant);
  row->depth = depth;
  row->parent = body != PLX_NO_ROW ? (int) forest->row_of_claimant[body] : -1;
  row->contradictions = g_array_new (FALSE, FALSE, sizeof (guint));
  row->differences = g_array_new (FALSE, FALSE, sizeof (guint));
  forest->row_of_claimant[claimant] = forest->rows->len;
  g_ptr_array_add (forest->rows, row);
}

/* Walks without recursion, since affiliations may be nested as deep as a file likes. */
static void
add_tree (Forest *forest, guint32 root)
{
  guint32 claimant = root;
  guint depth = 0;

  for (;;)
    {
      add_row (forest, claimant, depth);
      if (forest->first_member[claimant] != PLX_NO_ROW)
        {
          claimant = forest->first_member[claimant];
          depth++;
          continue;
        }
      while (claimant != root && forest->next_sibling[claimant] == PLX_NO_ROW)
        {
          claimant = forest->body[claimant];
          depth--;
        }
      if (claimant == root)
        return;
      claimant = forest->next_sibling[claimant];
    }
}

static void
add_trees (Forest *forest, gboolean states)
{
  for (guint32 i = 0; i < forest->n; i++)
    {
      int kind;

      if (!forest->is_shown[i] || forest->body[i] != PLX_NO_ROW)
        continue;
      kind = plx_dossier_get_row_enum (forest->dossier, PLX_RECORD_CLAIMANT, i, PLX_CLAIMANT_KIND);
      if ((kind == PLX_CLAIMANT_STATE) == states)
        add_tree (forest, i);
    }
}

static void
count_descendants (GPtrArray *rows)
{
  for (guint i = rows->len; i > 0; i--)
    {
      PlxStanceRow *row = g_ptr_array_index (rows, i - 1);

      if (row->parent >= 0)
        ((PlxStanceRow *) g_ptr_array_index (rows, row->parent))->n_descendants += row->n_descendants + 1;
    }
}

static guint32 *
new_links (guint32 n)
{
  guint32 *links = g_new (guint32, MAX (n, 1));

  memset (links, 0xff, sizeof *links * n);
  return links;
}

GPtrArray *
plx_stance_rows_new (PlxDossier *dossier, const GArray *entries, guint32 **row_of_claimant)
{
  guint32 n = plx_dossier_count_rows (dossier, PLX_RECORD_CLAIMANT);
  g_autofree guint32 *body = new_links (n);
  g_autofree guint32 *first_member = new_links (n);
  g_autofree guint32 *next_sibling = new_links (n);
  g_autofree guint8 *is_shown = g_new0 (guint8, MAX (n, 1));
  Forest forest = { dossier, n, body, first_member, next_sibling, is_shown, new_links (n), NULL };

  forest.rows = g_ptr_array_new_with_free_func (free_row);
  for (guint i = 0; i < entries->len; i++)
    show_claimants (&forest, &g_array_index (entries, PlxPositionEntry, i));
  link_members (&forest);
  add_trees (&forest, TRUE);
  add_trees (&forest, FALSE);
  count_descendants (forest.rows);
  *row_of_claimant = forest.row_of_claimant;
  return forest.rows;
}

/* What a claimant and its people say about one question. */
typedef struct
{
  guint stances;   /* a bit for each that is compared */
  guint n_members; /* who has one of them */
  guint n_affirm;  /* among them those who affirm */
  guint n_deny;
  guint n_both; /* who affirm and deny at once */
} Tally;

#define AFFIRMS (1u << PLX_STANCE_AFFIRMS)
#define DENIES (1u << PLX_STANCE_DENIES)
#define COMPARED (AFFIRMS | DENIES | 1u << PLX_STANCE_NEITHER | 1u << PLX_STANCE_CANNOT_CONFIRM)

static void
tally_cell (Tally *tally, const PlxPositionCell *cell)
{
  guint stances = cell->stances & COMPARED;

  tally->stances |= stances;
  tally->n_members += stances != 0;
  tally->n_affirm += (stances & AFFIRMS) != 0;
  tally->n_deny += (stances & DENIES) != 0;
  tally->n_both += (stances & (AFFIRMS | DENIES)) == (AFFIRMS | DENIES);
}

static void
tally_add (Tally *tally, const Tally *other)
{
  tally->stances |= other->stances;
  tally->n_members += other->n_members;
  tally->n_affirm += other->n_affirm;
  tally->n_deny += other->n_deny;
  tally->n_both += other->n_both;
}

/* One affirms, another denies. Somebody who does both on one day does not contradict somebody else by that.
 */
static gboolean
is_contradiction (const Tally *tally)
{
  gboolean is_one = tally->n_affirm == 1 && tally->n_deny == 1 && tally->n_both == 1;

  return tally->n_affirm > 0 && tally->n_deny > 0 && !is_one;
}

/* With two members and two stances among them there are always two members with different ones. */
static gboolean
is_difference (const Tally *tally)
{
  return tally->n_members > 1 && (tally->stances & (tally->stances - 1)) != 0;
}

static void
judge_row (PlxStanceRow *row, const Tally *tallies, guint n_columns)
{
  for (guint column = 0; column < n_columns; column++)
    {
      if (is_contradiction (&tallies[column]))
        g_array_append_val (row->contradictions, column);
      else if (is_difference (&tallies[column]))
        g_array_append_val (row->differences, column);
    }
}

/* Adds the cells of a row to the tallies of the row itself when it has people, or else of what it belongs to.
 */
static void
tally_row (const PlxPositionComparison *self, guint row, Tally *tallies)
{
  guint end = plx_position_comparison_get_first_cell (self, row + 1);

  for (guint i = plx_position_comparison_get_first_cell (self, row); i < end; i++)
    {
      const PlxPositionCell *cell = plx_position_comparison_nth_cell (self, i);

      tally_cell (&tallies[cell->column], cell);
    }
}

void
plx_stance_rows_contradict (PlxPositionComparison *self)
{
  guint n_columns = self->questions->len;
  g_autofree Tally **tallies = g_new0 (Tally *, MAX (self->rows->len, 1));

  /* From the last row up, members come before what they belong to. */
  for (guint i = self->rows->len; i > 0; i--)
    {
      PlxStanceRow *row = g_ptr_array_index (self->rows, i - 1);
      g_autofree Tally *own = g_steal_pointer (&tallies[i - 1]);

      if (own != NULL)
        {
          tally_row (self, i - 1, own);
          judge_row (row, own, n_columns);
        }
      if (row->parent < 0)
        continue;
      if (tallies[row->parent] == NULL)
        tallies[row->parent] = g_new0 (Tally, MAX (n_columns, 1));
      for (guint column = 0; own != NULL && column < n_columns; column++)
        tally_add (&tallies[row->parent][column], &own[column]);
      if (own == NULL)
        tally_row (self, i - 1, tallies[row->parent]);
    }
}
