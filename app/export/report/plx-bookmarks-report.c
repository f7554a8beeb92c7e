/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmarks-report.h"

#include "plx-claim-phrase.h"
#include "plx-figure-comparison.h"
#include "plx-find-index.h"
#include "plx-find-scope.h"
#include "plx-list-entry.h"
#include "plx-position-comparison.h"
#include "plx-record-report.h"
#include "plx-side-by-side.h"
#include "plx-term.h"

#include <glib/gi18n-lib.h>

/* What stands apart in a comparison is shown. */
#define FILTER_APART "apart"

/* Of what a search finds: how many are named. */
#define N_FOUND 10

static const PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };

/* @index: (nullable): of the dossier, made for the first search */
typedef struct
{
  PlxReport *report;
  PlxFindIndex *index;
} Writer;

/* Nothing is guessed about a day, a clock or a filter that this version does not know. */
static gboolean
read_comparison (PlxBookmarkTarget *target, PlxAsOf *as_of, gboolean *apart)
{
  const char *const *filters = plx_bookmark_target_get_filters (target);
  const char *day = plx_bookmark_target_get_as_of (target);
  const char *clock = plx_bookmark_target_get_clock (target);
  PlxDate date;

  *as_of = always;
  *apart = FALSE;
  for (guint i = 0; filters != NULL && filters[i] != NULL; i++)
    {
      if (!g_str_equal (filters[i], FILTER_APART))
        return FALSE;
      *apart = TRUE;
    }
  if (g_strcmp0 (clock, PLX_BOOKMARK_CLOCK_PUBLISHED) == 0)
    as_of->clock = PLX_CLOCK_PUBLISHED;
  else if (clock != NULL && !g_str_equal (clock, PLX_BOOKMARK_CLOCK_SAID))
    return FALSE;
  if (day == NULL)
    return TRUE;

  if (!plx_date_parse (day, &date, NULL) || plx_date_get_earliest (&date) == G_MININT32)
    return FALSE;
  as_of->day = plx_date_get_earliest (&date);
  return TRUE;
}

static void
add_notes (PlxReport *report, PlxBookmark *bookmark)
{
  plx_report_add_labelled (report, PLX_BLOCK_PARAGRAPH, C_("report", "Note"), plx_bookmark_get_note (bookmark));
  for (guint i = 0; i < plx_bookmark_get_n_earlier_notes (bookmark); i++)
    plx_report_add_labelled (report, PLX_BLOCK_PARAGRAPH, C_("report", "Earlier note"), plx_bookmark_get_earlier_note (bookmark, i, NULL));
}

/* What it said when it was marked. */
static void
add_said (PlxReport *report, PlxBookmark *bookmark, const char *why)
{
  const char *title = plx_bookmark_get_title (bookmark);
  const char *id = plx_bookmark_get_record_id (bookmark);

  if (title == NULL || title[0] == '\0')
    title = id != NULL ? id : C_("report", "Bookmark");
  plx_report_add_heading (report, 1, title);
  plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_CAUTION, why);
  plx_report_add_words (report, PLX_BLOCK_QUOTATION, PLX_RUN_PLAIN, title);
  plx_report_add_words (report, PLX_BLOCK_QUOTATION, PLX_RUN_PLAIN, plx_bookmark_get_subtitle (bookmark));
  add_notes (report, bookmark);
}

/* The day stands beside the title, as in a report of the comparison alone. */
static char *
dup_comparison_title (const PlxReport *comparison)
{
  guint n = comparison->subtitle->len;
  const PlxRun *last = n > 0 ? g_ptr_array_index (comparison->subtitle, n - 1) : NULL;

  if (comparison->as_of.day == PLX_AS_OF_ALWAYS || last == NULL)
    return g_strdup (comparison->title);
  /* TRANSLATORS: A comparison and the day it is as of: “Soldiers sent, as said by the end of 21 October 2024”. */
  return g_strdup_printf (C_("report", "%1$s, %2$s"), comparison->title, last->text);
}

/* Moves what a comparison says into the report, one level down. */
static void
add_comparison (PlxReport *report, PlxReport *comparison, PlxBookmark *bookmark)
{
  g_autofree char *title = dup_comparison_title (comparison);

  plx_report_add_heading (report, 1, title)->target = g_strdup (plx_bookmark_get_record_id (bookmark));
  add_notes (report, bookmark);
  plx_report_take_blocks (report, comparison);
}

/* Returns: whether there is what is compared, and it can be read. */
static gboolean
add_compared (PlxReport *report, PlxRecord *record, PlxBookmark *bookmark)
{
  PlxBookmarkTarget *target = plx_bookmark_get_target (bookmark);
  PlxAsOf as_of;
  gboolean apart;

  if (!read_comparison (target, &as_of, &apart) || (record != NULL && !plx_record_is_sound (record)))
    return FALSE;
  if (plx_bookmark_target_get_view (target) == PLX_BOOKMARK_VIEW_FIGURES)
    {
      g_autoptr (PlxFigureComparison) figures = NULL;

      if (record == NULL || plx_record_get_kind (record) != PLX_RECORD_MEASURE)
        return FALSE;
      figures = plx_figure_comparison_new (record, &as_of);
      add_comparison (report, plx_figure_comparison_to_report (figures, apart), bookmark);
    }
  else
    {
      g_autoptr (PlxPositionComparison) positions = NULL;

      if (record != NULL && plx_record_get_kind (record) != PLX_RECORD_QUESTION)
        return FALSE;
      positions = plx_position_comparison_new (report->dossier, record, &as_of, apart);
      add_comparison (report, plx_position_comparison_to_report (positions), bookmark);
    }
  return TRUE;
}

static gboolean
add_side_by_side (PlxReport *report, PlxBookmark *bookmark)
{
  const char *const *ids = plx_bookmark_target_get_records (plx_bookmark_get_target (bookmark));
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (PlxSideBySide) columns = NULL;

  for (guint i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      PlxRecord *claim = plx_dossier_lookup (report->dossier, ids[i]);

      if (claim != NULL)
        g_ptr_array_add (claims, claim);
      if (claim == NULL || !PLX_IS_CLAIM (claim) || !plx_record_is_sound (claim))
        return FALSE;
    }
  if (claims->len == 0 || claims->len > PLX_SIDE_BY_SIDE_MAXIMUM)
    return FALSE;
  columns = plx_side_by_side_new (claims);
  add_comparison (report, plx_side_by_side_to_report (columns), bookmark);
  return TRUE;
}

static void
add_found_record (PlxReport *report, PlxRecord *record)
{
  g_autoptr (PlxListEntry) entry = plx_list_entry_new (record, PLX_LIST_ORDER_FILE);
  g_autofree char *words = entry->in_marks ? plx_quote (entry->title) : NULL;
  PlxLine *line = plx_line_new ();

  plx_line_add (line, PLX_RUN_STRONG, words != NULL ? words : entry->title, plx_record_get_id (record));
  plx_line_add_item (line, PLX_RUN_PLAIN, plx_record_kind_get_term (plx_record_get_kind (record)), NULL);
  if (entry->stance >= 0)
    plx_line_add_item (line, PLX_RUN_PLAIN, plx_stance_get_term (entry->stance), NULL);
  if (entry->subtitle != NULL && entry->subtitle[0] != '\0')
    plx_line_add_item (line, PLX_RUN_PLAIN, entry->subtitle, NULL);
  if (entry->relay != NULL)
    plx_line_add_item (line, PLX_RUN_RELAY, entry->relay, NULL);
  if (entry->caution != NULL)
    plx_line_add_item (line, PLX_RUN_CAUTION, entry->caution, NULL);
  plx_report_add_text (report, PLX_BLOCK_ITEM, line);
}

/* In the order of the Find page: the kind with the best first, and of each kind the best first. */
static void
add_found (PlxReport *report, const PlxFindResults *results)
{
  guint n_named = 0;
  g_autofree char *more = NULL;

  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    {
      const GArray *rows = results->rows[results->kinds[i]];

      for (guint j = 0; j < rows->len && n_named < N_FOUND; j++, n_named++)
        {
          guint row = g_array_index (rows, guint32, j);
          g_autoptr (PlxRecord) record = plx_dossier_dup_record (report->dossier, results->kinds[i], row);

          add_found_record (report, record);
        }
    }
  if (results->n_rows == 0)
    {
      plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_DIM, C_("report", "It finds no records."));
      return;
    }
  if (results->n_rows == n_named)
    return;
  /* TRANSLATORS: Below the first of the records that a search finds. */
  more = g_strdup_printf (ngettext ("and %'u more", "and %'u more", results->n_rows - n_named), results->n_rows - n_named);
  plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_DIM, more);
}

static gboolean
is_date (const char *text)
{
  PlxDate date;

  return text == NULL || plx_date_parse (text, &date, NULL);
}

/* Returns: (transfer full) (nullable): what the search is narrowed to; NULL when this version does not understand all of it */
static PlxFindScope *
read_scope (const char *const *filters)
{
  g_autofree char *joined = filters != NULL ? g_strjoinv ("&", (char **) filters) : NULL;
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse (joined);
  g_autofree char *understood = plx_find_scope_format (scope);
  g_auto (GStrv) parts = g_strsplit (understood != NULL ? understood : "", "&", -1);

  if (g_strv_length (parts) != (filters != NULL ? g_strv_length ((char **) filters) : 0))
    return NULL;
  return is_date (scope->since) && is_date (scope->until) ? g_steal_pointer (&scope) : NULL;
}

static void
search (Writer *writer, const char *words, const PlxFindScope *scope)
{
  g_autoptr (PlxFindResults) results = NULL;
  PlxFindQuery query;

  if (writer->index == NULL)
    writer->index = plx_find_index_new (writer->report->dossier, NULL);
  query = plx_find_scope_get_query (scope, words);
  results = plx_find_index_search (writer->index, &query, PLX_FIND_ALL_ROWS, NULL);
  add_found (writer->report, results);
}

static void
add_search (Writer *writer, PlxBookmark *bookmark)
{
  PlxReport *report = writer->report;
  PlxBookmarkTarget *target = plx_bookmark_get_target (bookmark);
  const char *words = plx_bookmark_target_get_words (target);
  const char *const *filters = plx_bookmark_target_get_filters (target);
  g_autoptr (PlxFindScope) scope = read_scope (filters);
  gboolean has_words = words != NULL && words[0] != '\0';
  /* TRANSLATORS: A search that was marked; %s is what was searched for. */
  g_autofree char *title = has_words ? g_strdup_printf (C_("report", "Search for “%s”"), words)
                                     : g_strdup (plx_bookmark_get_title (bookmark));

  plx_report_add_heading (report, 1, title);
  plx_report_add_words (report, PLX_BLOCK_PARAGRAPH, PLX_RUN_PLAIN, plx_bookmark_get_subtitle (bookmark));
  for (guint i = 0; scope == NULL && filters[i] != NULL; i++)
    plx_report_add_words (report, PLX_BLOCK_ITEM, PLX_RUN_DIM, filters[i]);
  add_notes (report, bookmark);
  /* Notes are no records of the dossier, and stand with their own bookmarks. */
  if (scope != NULL && scope->kind != PLX_FIND_NOTES)
    search (writer, has_words ? words : "", scope);
}

static void
add_record (PlxReport *report, PlxRecord *record, PlxBookmark *bookmark)
{
  plx_report_add_record (report, record, 1, TRUE);
  add_notes (report, bookmark);
}

/* Returns: whether what it leads to is there. */
static gboolean
add_place (Writer *writer, PlxBookmark *bookmark)
{
  PlxReport *report = writer->report;
  const char *id = plx_bookmark_get_record_id (bookmark);
  g_autoptr (PlxRecord) record = id != NULL ? plx_dossier_lookup (report->dossier, id) : NULL;

  switch (plx_bookmark_target_get_view (plx_bookmark_get_target (bookmark)))
    {
    case PLX_BOOKMARK_VIEW_RECORD:
      if (record == NULL)
        return FALSE;
      add_record (report, record, bookmark);
      return TRUE;
    case PLX_BOOKMARK_VIEW_FIGURES:
    case PLX_BOOKMARK_VIEW_POSITIONS:
      return (id == NULL || record != NULL) && add_compared (report, record, bookmark);
    case PLX_BOOKMARK_VIEW_SEARCH:
      add_search (writer, bookmark);
      return TRUE;
    case PLX_BOOKMARK_VIEW_SIDE_BY_SIDE:
      return add_side_by_side (report, bookmark);
    case PLX_BOOKMARK_VIEW_OTHER:
    default:
      return FALSE;
    }
}

static void
add_bookmark (Writer *writer, PlxBookmark *bookmark)
{
  PlxReport *report = writer->report;

  if (g_strcmp0 (plx_bookmark_get_dossier_id (bookmark), plx_dossier_get_id (report->dossier)) != 0)
    add_said (report, bookmark, _("This is of another dossier. When it was marked, it said:"));
  else if (!add_place (writer, bookmark))
    add_said (report, bookmark,
              plx_bookmark_target_get_view (plx_bookmark_get_target (bookmark)) == PLX_BOOKMARK_VIEW_OTHER
                  ? _("This version of the program cannot show it. When it was marked, it said:")
                  : _("This is not in the dossier any more, or not as it was. When it was marked, it said:"));
}

PlxReport *
plx_bookmarks_report_new (PlxDossier *dossier, GPtrArray *bookmarks)
{
  PlxReport *report = plx_report_new (dossier, C_("report", "Bookmarks"), &always);
  Writer writer = { report, NULL };

  report->is_document = TRUE;
  if (bookmarks->len > 1)
    plx_report_add_contents (report, 1);
  for (guint i = 0; i < bookmarks->len; i++)
    add_bookmark (&writer, g_ptr_array_index (bookmarks, i));
  g_clear_pointer (&writer.index, plx_find_index_unref);
  return report;
}
