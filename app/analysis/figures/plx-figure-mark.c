/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-mark.h"

#include "plx-claim-members.h"
#include "plx-claim-phrase.h"
#include "plx-figure.h"

#include <glib/gi18n-lib.h>

/* How many of those who said the same thing jointly are named. */
#define MOST_JOINT_NAMES 4

/* What the marks of one estimate have in common. */
typedef struct
{
  PlxFigureMark mark;
  const char *date;
  char *printed;
  char *relay;
} Common;

static const char *
get_label (PlxDossier *dossier, PlxRecordKind kind, guint32 row, guint member)
{
  const char *label = plx_dossier_get_row_text (dossier, kind, row, member);

  return label != NULL ? label : plx_dossier_get_row_text (dossier, kind, row, PLX_MEMBER_NUMBER_ID);
}

/* The publishers of the sources that print the estimate at @row, each source once. */
static char *
dup_publishers (PlxDossier *dossier, const PlxAsOf *as_of, guint32 row)
{
  guint32 first;
  const guint32 *rows;
  guint n =
      plx_dossier_get_row_records (dossier, PLX_RECORD_ESTIMATE, row, PLX_ESTIMATE_CITATIONS, &first, &rows);
  g_autoptr (GHashTable) seen = n > 1 ? g_hash_table_new (NULL, NULL) : NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < n && (seen == NULL || g_hash_table_size (seen) < PLX_MAX_NAMES); i++)
    {
      guint32 source = plx_row_get_reference (dossier, PLX_RECORD_CITATION, first + i, PLX_CITATION_SOURCE);

      if (source == PLX_NO_ROW || !plx_as_of_includes_citation (as_of, dossier, first + i)
          || (seen != NULL && !g_hash_table_add (seen, GUINT_TO_POINTER (source))))
        continue;
      if (names->len > 0)
        g_string_append (names, C_("list separator", ", "));
      g_string_append (names, get_label (dossier, PLX_RECORD_SOURCE, source, PLX_SOURCE_PUBLISHER));
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static char *
dup_figure (const PlxFigureMark *mark)
{
  const char *words = plx_estimate_get_words (mark->estimate);

  if (mark->low != PLX_NO_NUMBER || mark->high != PLX_NO_NUMBER)
    return plx_figure_format (mark->bound, mark->low, mark->high);
  return plx_text_has_marks (words) ? g_strdup (words) : plx_quote (words);
}

static void
fill_common (Common *common, const PlxFigureMarker *marker, PlxEstimate *estimate)
{
  PlxDossier *dossier = marker->dossier;
  PlxClaim *claim = PLX_CLAIM (estimate);
  guint32 row = plx_record_get_row (PLX_RECORD (estimate));
  const guint32 *rows;
  guint32 first;
  PlxFigureMark *mark = &common->mark;

  mark->estimate = estimate;
  mark->bound = plx_estimate_get_bound (estimate);
  mark->low = plx_estimate_get_low (estimate);
  mark->high = plx_estimate_get_high (estimate);
  plx_claim_get_stated (claim, &mark->stated);
  mark->day = plx_date_get_counted_day (&mark->stated, &mark->approximate);
  mark->is_new = marker->as_of->day != PLX_AS_OF_ALWAYS
                 && plx_claim_get_day (claim, marker->as_of->clock, NULL) == marker->as_of->day;
  mark->origin = PLX_NO_ORIGIN;
  mark->figure = dup_figure (mark);
  common->date =
      plx_date_cache_get (marker->dates, plx_record_get_text (PLX_RECORD (estimate), PLX_ESTIMATE_STATED));
  common->printed = dup_publishers (dossier, marker->as_of, row);
  if (plx_dossier_get_row_records (dossier, PLX_RECORD_ESTIMATE, row, PLX_ESTIMATE_THROUGH, &first, &rows)
      > 0)
    common->relay = plx_claim_dup_relay (claim);
}

static void
clear_common (Common *common)
{
  g_free (common->mark.figure);
  g_free (common->printed);
  g_free (common->relay);
}

void
plx_line_add_joint_claimants (PlxLine *line, PlxEstimate *estimate, guint32 except)
{
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (estimate));
  guint32 first;
  const guint32 *rows;
  guint n =
      plx_dossier_get_row_records (dossier, PLX_RECORD_ESTIMATE, plx_record_get_row (PLX_RECORD (estimate)),
                                   PLX_ESTIMATE_CLAIMANTS, &first, &rows);
  guint n_named = 0;
  g_autofree char *more = NULL;

  for (guint i = 0; i < n && n_named < MOST_JOINT_NAMES; i++)
    {
      if (rows[i] == except)
        continue;
      if (n_named++ > 0)
        plx_line_add_comma (line);
      plx_line_add (line, PLX_RUN_PLAIN, get_label (dossier, PLX_RECORD_CLAIMANT, rows[i], PLX_CLAIMANT_NAME),
                    plx_dossier_get_row_text (dossier, PLX_RECORD_CLAIMANT, rows[i], PLX_CLAIMANT_ID));
    }
  if (n - 1 <= n_named)
    return;
  more = g_strdup_printf (ngettext (" and %u more", " and %u more", n - 1 - n_named), n - 1 - n_named);
  plx_line_add (line, PLX_RUN_DIM, more, NULL);
}

static char *
dup_who (const PlxFigureMark *mark, guint32 claimant)
{
  PlxDossier *dossier = plx_record_get_dossier (PLX_RECORD (mark->estimate));
  const char *name = get_label (dossier, PLX_RECORD_CLAIMANT, claimant, PLX_CLAIMANT_NAME);
  g_autoptr (PlxLine) others = NULL;
  g_autofree char *names = NULL;

  if (mark->n_claimants == 1)
    return g_strdup (name);
  others = plx_line_new ();
  plx_line_add_joint_claimants (others, mark->estimate, claimant);
  names = plx_line_to_text (others);
  /* TRANSLATORS: A claimant, and the names of those who said the same thing jointly. */
  return g_strdup_printf (_ ("%1$s together with %2$s"), name, names);
}

static char *
dup_spoken (const Common *common, const char *measure, const char *who)
{
  if (common->relay == NULL)
    /* TRANSLATORS: A claim read out: claimant, date, figure, what is counted, sources. */
    return g_strdup_printf (C_("spoken figure", "%1$s, %2$s: %3$s, %4$s, %5$s"), who, common->date,
                            common->mark.figure, measure, common->printed);
  /* TRANSLATORS: A claim read out: claimant, date, figure, what is counted, sources, “through …”. */
  return g_strdup_printf (C_("spoken figure", "%1$s, %2$s: %3$s, %4$s, %5$s, %6$s"), who, common->date,
                          common->mark.figure, measure, common->printed, common->relay);
}

void
plx_figure_mark_free (PlxFigureMark *mark)
{
  g_object_unref (mark->estimate);
  g_free (mark->figure);
  g_free (mark->spoken);
  g_free (mark);
}

GPtrArray *
plx_figure_marks_new (const PlxFigureMarker *marker, guint32 row)
{
  g_autoptr (PlxRecord) estimate = plx_dossier_dup_record (marker->dossier, PLX_RECORD_ESTIMATE, row);
  guint32 first;
  const guint32 *claimants;
  guint n = plx_dossier_get_row_records (marker->dossier, PLX_RECORD_ESTIMATE, row, PLX_ESTIMATE_CLAIMANTS,
                                         &first, &claimants);
  GPtrArray *marks = g_ptr_array_sized_new (n);
  Common common = { 0 };

  fill_common (&common, marker, PLX_ESTIMATE (estimate));
  common.mark.n_claimants = n;
  for (guint i = 0; i < n; i++)
    {
      PlxFigureMark *mark = g_memdup2 (&common.mark, sizeof common.mark);
      g_autofree char *who = dup_who (mark, claimants[i]);

      g_object_ref (mark->estimate);
      mark->figure = g_strdup (common.mark.figure);
      mark->spoken = dup_spoken (&common, marker->measure, who);
      g_ptr_array_add (marks, mark);
    }
  clear_common (&common);
  return marks;
}

gint64
plx_figure_mark_get_number (const PlxFigureMark *mark)
{
  return mark->low != PLX_NO_NUMBER ? mark->low : mark->high;
}
