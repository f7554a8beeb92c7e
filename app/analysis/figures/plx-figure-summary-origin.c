/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-summary-private.h"

#include "plx-claim-members.h"
#include "plx-claim-phrase.h"
#include "plx-satire-index.h"

#include <glib/gi18n-lib.h>

/* How many figures have a sentence of their own. */
#define MOST_FIGURES 3

typedef struct
{
  PlxSatireIndex *satire;
  const PlxAsOf *as_of;
} Context;

static guint
count_origins (const PlxFigureGroup *group)
{
  g_autoptr (GHashTable) origins = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < group->marks->len; i++)
    g_hash_table_add (origins,
                      GUINT_TO_POINTER (((PlxFigureMark *) g_ptr_array_index (group->marks, i))->origin));
  return g_hash_table_size (origins);
}

/* Satirical passages print nothing that was said. */
static void
add_sources (GHashTable *sources, const Context *context, PlxRecord *estimate)
{
  PlxDossier *dossier = plx_record_get_dossier (estimate);
  guint32 first;
  const guint32 *rows;
  guint n = plx_dossier_get_row_records (dossier, PLX_RECORD_ESTIMATE, plx_record_get_row (estimate),
                                         PLX_ESTIMATE_CITATIONS, &first, &rows);

  for (guint i = 0; i < n; i++)
    {
      guint32 source = plx_row_get_reference (dossier, PLX_RECORD_CITATION, first + i, PLX_CITATION_SOURCE);

      if (plx_as_of_includes_citation (context->as_of, dossier, first + i)
          && !plx_satire_index_has_citation (context->satire, first + i))
        g_hash_table_add (sources, GUINT_TO_POINTER (source));
    }
}

static guint
count_sources (const PlxFigureGroup *group, const Context *context)
{
  g_autoptr (GHashTable) sources = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < group->marks->len; i++)
    add_sources (sources, context,
                 PLX_RECORD (((PlxFigureMark *) g_ptr_array_index (group->marks, i))->estimate));
  return g_hash_table_size (sources);
}

static PlxLine *
new_shared (const PlxFigureGroup *group)
{
  guint n = count_origins (group);
  PlxLine *figure = plx_figure_new_line (&group->range, group->is_mixed);
  PlxLine *names = plx_figure_rows_new_names (group->rows, PLX_MAX_NAMES);

  if (group->marks->len == 1)
    /* TRANSLATORS: A figure; the names of those who gave it together. */
    return plx_sentence_new (_ ("The figure %1$s was given jointly by %2$s and counts as one origin."),
                             figure, names, NULL);
  if (n == 1)
    /* TRANSLATORS: A figure; the names of those who give it. */
    return plx_sentence_new (_ ("The figure %1$s, given by %2$s, has only one origin."), figure, names, NULL);
  /* TRANSLATORS: A figure; the names of those who give it; a number of origins, more than one. */
  return plx_sentence_new (ngettext ("The figure %1$s, given by %2$s, has %3$s independent origin.",
                                     "The figure %1$s, given by %2$s, has %3$s independent origins.", n),
                           figure, names, plx_line_new_count (n), NULL);
}

static PlxLine *
new_printed (const PlxFigureGroup *group, guint n_sources)
{
  /* TRANSLATORS: A figure; a number of sources, more than one; the name of the only one who gives it. */
  return plx_sentence_new (
      ngettext ("The figure %1$s is printed by %2$s source, but has only one origin: %3$s.",
                "The figure %1$s is printed by %2$s sources, but has only one origin: %3$s.", n_sources),
      plx_figure_new_line (&group->range, group->is_mixed), plx_line_new_count (n_sources),
      plx_figure_rows_new_names (group->rows, PLX_MAX_NAMES), NULL);
}

/* Those that more claimants give first. */
static int
compare_groups (gconstpointer a, gconstpointer b)
{
  const PlxFigureGroup *group = *(PlxFigureGroup *const *) a;
  const PlxFigureGroup *other = *(PlxFigureGroup *const *) b;

  return (group->rows->len < other->rows->len) - (group->rows->len > other->rows->len);
}

/* Returns whether there is something to say of @group. */
static gboolean
add_group (GPtrArray *summary, const PlxFigureGroup *group, const Context *context)
{
  guint n_sources;

  if (group->rows->len > 1)
    {
      plx_summary_add (summary, new_shared (group));
      return TRUE;
    }
  n_sources = count_sources (group, context);
  if (n_sources > 1)
    plx_summary_add (summary, new_printed (group, n_sources));
  return n_sources > 1;
}

static void
add_rest (GPtrArray *summary, GPtrArray *groups, guint first)
{
  guint n = 0;

  for (guint i = first; i < groups->len && ((PlxFigureGroup *) g_ptr_array_index (groups, i))->rows->len > 1;
       i++)
    n++;
  if (n > 0)
    plx_summary_add (summary,
                     plx_sentence_new (ngettext ("%s more figure is given by several claimants.",
                                                 "%s more figures are given by several claimants.", n),
                                       plx_line_new_count (n), NULL));
}

void
plx_summary_add_origins (GPtrArray *summary, const PlxFigureComparison *comparison, GPtrArray *groups)
{
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (plx_record_get_dossier (comparison->measure));
  const Context context = { satire, &comparison->as_of };
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  guint n_said = 0;
  guint i;

  g_ptr_array_extend (sorted, groups, NULL, NULL);
  g_ptr_array_sort (sorted, compare_groups);
  for (i = 0; i < sorted->len && n_said < MOST_FIGURES; i++)
    {
      if (add_group (summary, g_ptr_array_index (sorted, i), &context))
        n_said++;
    }
  add_rest (summary, sorted, i);
}
