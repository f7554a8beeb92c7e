/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side.h"

#include "plx-alignment.h"
#include "plx-claim-phrase.h"
#include "plx-estimate.h"
#include "plx-side-by-side-private.h"

#include <glib/gi18n-lib.h>

static void
free_row (gpointer data)
{
  PlxSideBySideRow *row = data;

  g_free (row->name);
  g_free (row->label);
  g_ptr_array_unref (row->lines);
  g_free (row->mark);
  g_free (row->note);
  g_free (row);
}

#define WORDS_ALONE                                                                                          \
  (PLX_ALIGNMENT_IGNORE_QUOTES | PLX_ALIGNMENT_IGNORE_DASHES | PLX_ALIGNMENT_IGNORE_CASE |                   \
   PLX_ALIGNMENT_IGNORE_SPACES)

static gboolean
is_same_key (const char *key, const char *other, gboolean are_words)
{
  g_autoptr (PlxAlignment) alignment = NULL;

  if (key == NULL || other == NULL || !are_words)
    return g_strcmp0 (key, other) == 0;
  alignment = plx_alignment_new (key, other, NULL, WORDS_ALONE);
  return plx_alignment_is_same (alignment);
}

static gboolean
all_agree (const PlxSideBySideCell *cells, guint n, gboolean are_words)
{
  for (guint i = 1; i < n; i++)
    {
      if (!is_same_key (cells[0].key, cells[i].key, are_words))
        return FALSE;
    }
  return TRUE;
}

/* Whether those who say something of it say the same. */
static gboolean
sayers_agree (const PlxSideBySideCell *cells, guint n, gboolean are_words)
{
  const char *first = NULL;

  for (guint i = 0; i < n; i++)
    {
      if (cells[i].key == NULL)
        continue;
      if (first != NULL && !is_same_key (first, cells[i].key, are_words))
        return FALSE;
      first = cells[i].key;
    }
  return TRUE;
}

static guint
count_said (const PlxSideBySideCell *cells, guint n)
{
  guint n_said = 0;

  for (guint i = 0; i < n; i++)
    n_said += cells[i].key != NULL;
  return n_said;
}

/* Returns NULL when no claim says anything of the thing. */
static PlxSideBySideRow *
create_row (GPtrArray *claims, const PlxSideBySideThing *thing)
{
  PlxSideBySideCell cells[PLX_SIDE_BY_SIDE_MAXIMUM] = { { NULL, NULL } };
  PlxSideBySideRow *row = g_new0 (PlxSideBySideRow, 1);
  const char *context = thing->context;
  guint n = MIN (claims->len, PLX_SIDE_BY_SIDE_MAXIMUM);
  guint n_said;

  row->name = g_strdup (thing->name);
  row->label =
      g_strdup (context != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, context, thing->label) : _(thing->label));
  row->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < n; i++)
    {
      cells[i].line = plx_line_new ();
      thing->fill (g_ptr_array_index (claims, i), &cells[i]);
      g_ptr_array_add (row->lines, cells[i].line);
    }
  n_said = count_said (cells, n);
  row->differs = !all_agree (cells, n, thing->keys_are_words);
  if (row->differs && n_said == 1)
    /* TRANSLATORS: A row of a table in which claims stand side by side; the other columns are empty. */
    row->mark = g_strdup (C_("side by side", "only one says it"));
  else if (row->differs && sayers_agree (cells, n, thing->keys_are_words))
    /* TRANSLATORS: A row of a table in which claims stand side by side; those that say something of it say the same. */
    row->mark = g_strdup (C_("side by side", "only some say it"));
  else if (row->differs)
    /* TRANSLATORS: A row of a table in which claims stand side by side. */
    row->mark = g_strdup (C_("side by side", "differs"));
  for (guint i = 0; i < n; i++)
    g_free (cells[i].key);
  if (n_said > 0)
    return row;
  free_row (row);
  return NULL;
}

static PlxSideBySideRow *
find_row (const PlxSideBySide *self, const char *name)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      PlxSideBySideRow *row = g_ptr_array_index (self->rows, i);

      if (g_str_equal (row->name, name))
        return row;
    }
  return NULL;
}

/* Figures of different measures are neither the same nor different. */
static void
guard_figures (PlxSideBySide *self)
{
  PlxSideBySideRow *figure = find_row (self, "figure");
  PlxRecord *first = NULL;
  gboolean is_mixed = FALSE;

  for (guint i = 0; figure != NULL && i < self->claims->len; i++)
    {
      PlxClaim *claim = g_ptr_array_index (self->claims, i);
      g_autoptr (PlxRecord) measure =
          PLX_IS_ESTIMATE (claim) ? plx_estimate_dup_measure (PLX_ESTIMATE (claim)) : NULL;

      if (measure == NULL)
        continue;
      is_mixed |= first != NULL && !plx_record_equal (first, measure);
      g_set_object (&first, measure);
    }
  g_clear_object (&first);
  if (!is_mixed)
    return;
  figure->differs = TRUE;
  g_free (figure->mark);
  /* TRANSLATORS: Figures that stand side by side but count different things. */
  figure->mark = g_strdup (C_("side by side", "not comparable"));
  figure->note = g_strdup (_("These figures count different things: they can’t be set against each other."));
}

PlxSideBySide *
plx_side_by_side_new (GPtrArray *claims)
{
  PlxSideBySide *self = g_new0 (PlxSideBySide, 1);

  self->claims = g_ptr_array_new_with_free_func (g_object_unref);
  self->rows = g_ptr_array_new_with_free_func (free_row);
  for (guint i = 0; i < MIN (claims->len, PLX_SIDE_BY_SIDE_MAXIMUM); i++)
    g_ptr_array_add (self->claims, g_object_ref (g_ptr_array_index (claims, i)));
  for (guint i = 0; self->claims->len > 0 && plx_side_by_side_get_thing (i) != NULL; i++)
    {
      PlxSideBySideRow *row = create_row (self->claims, plx_side_by_side_get_thing (i));

      if (row != NULL)
        g_ptr_array_add (self->rows, row);
    }
  guard_figures (self);
  return self;
}

void
plx_side_by_side_free (PlxSideBySide *self)
{
  g_ptr_array_unref (self->claims);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

char *
plx_side_by_side_dup_title (const PlxSideBySide *self, guint column)
{
  return plx_claim_dup_claimant_names (g_ptr_array_index (self->claims, column));
}

char *
plx_side_by_side_dup_spoken (const PlxSideBySide *self, guint row, guint column)
{
  const PlxSideBySideRow *thing = g_ptr_array_index (self->rows, row);
  const PlxLine *line = g_ptr_array_index (thing->lines, column);
  g_autofree char *who = plx_side_by_side_dup_title (self, column);
  g_autofree char *said = plx_line_to_spoken_text (line);
  /* TRANSLATORS: What is read out of an empty cell. */
  const char *words = line->len > 0 ? said : C_("side by side", "nothing said");

  if (thing->mark != NULL)
    /* TRANSLATORS: A cell of a table as it is read out: what the row is about, the claimant, what is said,
     * and a remark, as in “Said, Mark Rutte: 28 October 2024 (differs)”. */
    return g_strdup_printf (C_("side by side", "%1$s, %2$s: %3$s (%4$s)"), thing->label, who, words,
                            thing->mark);
  /* TRANSLATORS: A cell of a table as it is read out: what the row is about, the claimant, what is said, as
   * in “Said, Mark Rutte: 28 October 2024”. */
  return g_strdup_printf (C_("side by side", "%1$s, %2$s: %3$s"), thing->label, who, words);
}

static void
add_columns (PlxTable *table, const PlxSideBySide *self)
{
  plx_table_add_column (table, "row", "", PLX_COLUMN_TEXT);
  for (guint i = 0; i < self->claims->len; i++)
    {
      g_autofree char *title = plx_side_by_side_dup_title (self, i);

      plx_table_add_column (table, plx_record_get_id (g_ptr_array_index (self->claims, i)), title,
                            PLX_COLUMN_TEXT);
    }
}

PlxReport *
plx_side_by_side_to_report (const PlxSideBySide *self)
{
  PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };
  PlxReport *report = plx_report_new (plx_record_get_dossier (g_ptr_array_index (self->claims, 0)),
                                      _("Side by side"), &always);
  PlxTable *table = plx_table_new (NULL);

  add_columns (table, self);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const PlxSideBySideRow *row = g_ptr_array_index (self->rows, i);
      PlxTableRow *printed = plx_table_add_row (table, NULL);
      PlxTableCell *label = plx_table_row_add_text (printed, row->label, PLX_NO_NUMBER);

      label->marked = row->differs;
      label->mark = g_strdup (row->mark);
      for (guint j = 0; j < row->lines->len; j++)
        plx_table_row_add_cell (printed, g_ptr_array_ref (g_ptr_array_index (row->lines, j)), PLX_NO_NUMBER);
      for (guint j = 0; j < self->claims->len && g_str_equal (row->name, "sources"); j++)
        {
          g_autoptr (GListModel) citations = plx_claim_dup_citations (g_ptr_array_index (self->claims, j));

          plx_table_row_add_citations (printed, citations);
        }
    }
  plx_report_add_table (report, table);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const PlxSideBySideRow *row = g_ptr_array_index (self->rows, i);
      PlxLine *note = NULL;

      if (row->note == NULL)
        continue;
      note = plx_line_new ();
      plx_line_add (note, PLX_RUN_CAUTION, row->note, NULL);
      plx_report_add_text (report, PLX_BLOCK_PARAGRAPH, note);
    }
  return report;
}
