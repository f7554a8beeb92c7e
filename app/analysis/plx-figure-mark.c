/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-figure-row.h"

#include "plx-citation.h"
#include "plx-claim-phrase.h"
#include "plx-date-format.h"
#include "plx-figure.h"

#include <glib/gi18n-lib.h>

#define MOST_JOINT_NAMES 4

/* What the marks of one estimate have in common. */
typedef struct
{
  PlxFigureMark mark;
  char *date;
  char *measure;
  char *printed;
  char *relay;
} Common;

static char *
dup_publishers (PlxClaim *claim)
{
  g_autoptr (GListModel) citations = plx_claim_dup_citations (claim);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = g_list_model_get_n_items (citations);

  for (guint i = 0; i < n && g_hash_table_size (seen) < PLX_MAX_NAMES; i++)
    {
      g_autoptr (PlxCitation) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

      if (source == NULL || !g_hash_table_add (seen, GUINT_TO_POINTER (plx_record_get_row (source) + 1)))
        continue;
      g_string_append_printf (names, "%s%s", names->len > 0 ? C_("list separator", ", ") : "",
                              plx_record_get_label (source));
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static char *
dup_figure (PlxEstimate *estimate)
{
  const char *words = plx_estimate_get_words (estimate);
  gint64 low = plx_estimate_get_low (estimate);
  gint64 high = plx_estimate_get_high (estimate);

  if (low != PLX_NO_NUMBER || high != PLX_NO_NUMBER)
    return plx_figure_format (plx_estimate_get_bound (estimate), low, high);
  return plx_text_has_marks (words) ? g_strdup (words) : plx_quote (words);
}

static void
fill_common (Common *common, PlxEstimate *estimate, const PlxAsOf *as_of)
{
  PlxClaim *claim = PLX_CLAIM (estimate);
  g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (estimate);
  PlxFigureMark *mark = &common->mark;

  mark->bound = plx_estimate_get_bound (estimate);
  mark->low = plx_estimate_get_low (estimate);
  mark->high = plx_estimate_get_high (estimate);
  plx_claim_get_stated (claim, &mark->stated);
  mark->day = plx_claim_get_day (claim, PLX_CLOCK_SAID, &mark->approximate);
  mark->is_new = as_of->day != PLX_AS_OF_ALWAYS && plx_claim_get_day (claim, as_of->clock, NULL) == as_of->day;
  mark->origin = PLX_NO_ORIGIN;
  mark->figure = dup_figure (estimate);
  common->date = plx_date_format (&mark->stated, PLX_DATE_FORM_MEDIUM);
  common->measure = g_strdup (plx_record_get_label (measure));
  common->printed = dup_publishers (claim);
  common->relay = plx_claim_dup_relay (claim);
}

static void
clear_common (Common *common)
{
  g_free (common->mark.figure);
  g_free (common->date);
  g_free (common->measure);
  g_free (common->printed);
  g_free (common->relay);
}

void
plx_figure_add_joint_claimants (PlxLine *line, GListModel *claimants, PlxRecord *except)
{
  guint n = g_list_model_get_n_items (claimants);
  guint n_others = n - 1;
  guint n_named = 0;
  g_autofree char *more = NULL;

  for (guint i = 0; i < n && n_named < MOST_JOINT_NAMES; i++)
    {
      g_autoptr (PlxRecord) other = g_list_model_get_item (claimants, i);

      if (plx_record_equal (other, except))
        continue;
      if (n_named++ > 0)
        plx_line_add_comma (line);
      plx_line_add_record (line, PLX_RUN_PLAIN, other);
    }
  if (n_others <= n_named)
    return;
  more = g_strdup_printf (ngettext (" and %u more", " and %u more", n_others - n_named), n_others - n_named);
  plx_line_add (line, PLX_RUN_DIM, more, NULL);
}

static char *
dup_who (GListModel *claimants, guint index)
{
  g_autoptr (PlxRecord) claimant = g_list_model_get_item (claimants, index);
  g_autoptr (PlxLine) others = NULL;
  g_autofree char *names = NULL;

  if (g_list_model_get_n_items (claimants) == 1)
    return g_strdup (plx_record_get_label (claimant));
  others = plx_line_new ();
  plx_figure_add_joint_claimants (others, claimants, claimant);
  names = plx_line_to_text (others);
  /* TRANSLATORS: A claimant, and the names of those who said the same thing jointly. */
  return g_strdup_printf (_("%1$s together with %2$s"), plx_record_get_label (claimant), names);
}

static char *
dup_spoken (const Common *common, const char *who)
{
  if (common->relay == NULL)
    /* TRANSLATORS: A claim read out: claimant, date, figure, what is counted, sources. */
    return g_strdup_printf (C_("spoken figure", "%1$s, %2$s: %3$s, %4$s, %5$s"), who, common->date, common->mark.figure,
                            common->measure, common->printed);
  /* TRANSLATORS: A claim read out: claimant, date, figure, what is counted, sources, “through …”. */
  return g_strdup_printf (C_("spoken figure", "%1$s, %2$s: %3$s, %4$s, %5$s, %6$s"), who, common->date,
                          common->mark.figure, common->measure, common->printed, common->relay);
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
plx_figure_marks_new (PlxEstimate *estimate, const PlxAsOf *as_of)
{
  g_autoptr (GListModel) claimants = plx_claim_dup_claimants (PLX_CLAIM (estimate));
  GPtrArray *marks = g_ptr_array_new ();
  guint n = g_list_model_get_n_items (claimants);
  Common common = { 0 };

  fill_common (&common, estimate, as_of);
  for (guint i = 0; i < n; i++)
    {
      PlxFigureMark *mark = g_memdup2 (&common.mark, sizeof common.mark);
      g_autofree char *who = dup_who (claimants, i);

      mark->estimate = g_object_ref (estimate);
      mark->n_claimants = n;
      mark->figure = g_strdup (common.mark.figure);
      mark->spoken = dup_spoken (&common, who);
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
