/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-list.h"
#include "plx-find-phrase.h"
#include "plx-find-scope.h"

#include <gio/gio.h>

#include "example-dossier.h"

/* What is found for nothing in particular: everything. */
static PlxFindResults *
find_everything (PlxDossier *dossier)
{
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);
  PlxFindQuery query = PLX_FIND_QUERY ("");

  return plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, NULL);
}

/* The list as a line: "+" and the kind for the first of a kind, the id of a record, "all" and a number for what leads to all. */
static char *
dup_line (PlxFindList *list)
{
  GString *line = g_string_new (NULL);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (list));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxFindItem) item = g_list_model_get_item (G_LIST_MODEL (list), i);
      PlxRecord *record = plx_find_item_get_record (item);

      if (line->len > 0)
        g_string_append_c (line, ' ');
      if (plx_find_item_is_first (item))
        g_string_append_printf (line, "+%s ", plx_find_phrase_kind (plx_find_item_get_kind (item)));
      if (record)
        g_string_append (line, plx_record_get_id (record));
      else
        g_string_append_printf (line, "all %u", plx_find_item_get_n_found (item));
    }
  return g_string_free (line, FALSE);
}

/* @n: how many rows of a kind; the first rows of the dossier */
static PlxFindResults *
make_results (PlxRecordKind first, guint n_first, PlxRecordKind second, guint n_second)
{
  PlxFindResults *results = g_new0 (PlxFindResults, 1);
  guint place = 0;

  results->kinds[place++] = first;
  results->kinds[place++] = second;
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      guint n = kind == first ? n_first : kind == second ? n_second : 0;

      results->rows[kind] = g_array_new (FALSE, FALSE, sizeof (guint32));
      for (guint32 row = 0; row < n; row++)
        g_array_append_val (results->rows[kind], row);
      results->n_rows += n;
      if (kind != first && kind != second)
        results->kinds[place++] = kind;
    }
  return results;
}

static void
test_rows (void)
{
  static const struct
  {
    guint n_claimants, n_sources, n_best;
    const char *line;
  } cases[] = {
    { 0, 0, 2, "" },
    { 1, 0, 2, "+Claimants freedonia" },
    { 0, 1, 2, "+Sources courier" },
    { 2, 2, 2, "+Claimants freedonia ministry +Sources courier gazette" },
    /* One more takes no more room than the row that leads to it. */
    { 3, 1, 2, "+Claimants freedonia ministry zed +Sources courier" },
    { 4, 1, 2, "+Claimants freedonia ministry all 4 +Sources courier" },
    { 5, 2, 1, "+Claimants freedonia all 5 +Sources courier gazette" },
    { 5, 2, G_MAXUINT, "+Claimants freedonia ministry zed amy elodie +Sources courier gazette" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlxFindResults *results = make_results (PLX_RECORD_CLAIMANT, cases[i].n_claimants, PLX_RECORD_SOURCE,
                                              cases[i].n_sources);
      g_autoptr (PlxFindList) list = plx_find_list_new (dossier, results, cases[i].n_best);
      g_autofree char *line = dup_line (list);

      g_assert_cmpstr (line, ==, cases[i].line);
      g_assert_cmpuint (plx_find_list_get_n_found (list), ==, cases[i].n_claimants + cases[i].n_sources);
      g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), g_list_model_get_n_items (G_LIST_MODEL (list))));
    }
}

/* Every record of a whole list is found where it stands; what is not listed is not. */
static void
test_positions (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxFindList) all = plx_find_list_new (dossier, find_everything (dossier), G_MAXUINT);
  g_autoptr (PlxFindList) best = plx_find_list_new (dossier, find_everything (dossier), 1);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (all));
  guint n_best = 0;

  g_assert_cmpuint (n, ==, plx_find_list_get_n_found (all));
  g_assert_cmpuint (n, >, 10);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxFindItem) item = g_list_model_get_item (G_LIST_MODEL (all), i);
      PlxRecord *record = plx_find_item_get_record (item);
      guint position = plx_find_list_find (best, record);
      g_autoptr (PlxFindItem) there = NULL;

      g_assert_cmpuint (plx_find_list_find (all, record), ==, i);
      if (position == G_MAXUINT)
        continue;
      n_best++;
      there = g_list_model_get_item (G_LIST_MODEL (best), position);
      g_assert_true (plx_record_equal (plx_find_item_get_record (there), record));
    }
  g_assert_cmpuint (n_best, >, 0);
  g_assert_cmpuint (n_best, <, n);
  g_assert_cmpuint (plx_find_list_find (all, NULL), ==, G_MAXUINT);
}

static void
test_scope (void)
{
  static const struct
  {
    const char *text;
    const char *again;
  } cases[] = {
    { NULL, NULL },
    { "", NULL },
    { "kind=quotation", "kind=quotation" },
    { "kind=note", "kind=note" },
    { "until=2024-10-21~&since=2024-10&event=summons&source=courier&claimant=zed&kind=event",
      "kind=event&claimant=zed&source=courier&event=summons&since=2024-10&until=2024-10-21~" },
    { "kind=nonsense&claimant=&other=x&since", NULL },
    { "claimant=a%26b%3D%25", "claimant=a%26b%3D%25" },
    { "claimant=%FF&source=b", "source=b" },
    { "since=2024-22%3F", "since=2024-22%3F" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxFindScope) scope = plx_find_scope_parse (cases[i].text);
      g_autoptr (PlxFindScope) copy = plx_find_scope_copy (scope);
      g_autofree char *again = plx_find_scope_format (copy);

      g_assert_cmpstr (again, ==, cases[i].again);
      g_assert_true (plx_find_scope_equal (scope, copy));
      g_assert_true (plx_find_scope_is_narrow (scope) == (cases[i].again != NULL));
    }
}

static void
test_scope_differs (void)
{
  const char *const scopes[] = { "", "kind=event", "claimant=x", "source=x", "event=x", "since=2024", "until=2024" };

  for (guint i = 0; i < G_N_ELEMENTS (scopes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (scopes); j++)
      {
        g_autoptr (PlxFindScope) a = plx_find_scope_parse (scopes[i]);
        g_autoptr (PlxFindScope) b = plx_find_scope_parse (scopes[j]);

        g_assert_true (plx_find_scope_equal (a, b) == (i == j));
      }
}

/* A span reaches from the first day of its first date to the last day of its last one. */
static void
test_query (void)
{
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse ("kind=event&claimant=zed&since=2024-10&until=2024-10");
  g_autoptr (PlxFindScope) unreadable = plx_find_scope_parse ("since=yesterday&until=2024-13");
  PlxFindQuery query = plx_find_scope_get_query (scope, "words");
  PlxDate first, last;

  g_assert_true (plx_date_parse ("2024-10-01", &first, NULL) && plx_date_parse ("2024-10-31", &last, NULL));
  g_assert_cmpstr (query.words, ==, "words");
  g_assert_cmpint (query.kind, ==, PLX_RECORD_EVENT);
  g_assert_cmpstr (query.claimant, ==, "zed");
  g_assert_null (query.source);
  g_assert_cmpint (query.first_day, ==, plx_date_get_earliest (&first));
  g_assert_cmpint (query.last_day, ==, plx_date_get_latest (&last));

  query = plx_find_scope_get_query (unreadable, "");
  g_assert_cmpint (query.first_day, ==, G_MININT32);
  g_assert_cmpint (query.last_day, ==, G_MAXINT32);
}

static void
assert_total (guint n, guint n_notes, gboolean complete, const char *expected)
{
  g_autofree char *total = plx_find_phrase_dup_total (n, n_notes, complete);

  g_assert_cmpstr (total, ==, expected);
}

static void
test_phrases (void)
{
  g_autofree char *all = plx_find_phrase_dup_all (PLX_RECORD_QUOTATION, 112);
  g_autofree char *one = plx_find_phrase_dup_total (1, 0, TRUE);
  g_autofree char *many = plx_find_phrase_dup_total (31, 0, TRUE);
  g_autofree char *so_far = plx_find_phrase_dup_total (31, 0, FALSE);
  g_autofree char *none = plx_find_phrase_dup_total (0, 0, TRUE);

  g_assert_cmpstr (all, ==, "Show all 112 quotations");
  g_assert_cmpstr (one, ==, "1 record");
  g_assert_cmpstr (many, ==, "31 records");
  g_assert_cmpstr (so_far, ==, "31 records so far");
  g_assert_cmpstr (none, ==, "Nothing found");
  assert_total (2, 1, TRUE, "2 records · 1 note of yours");
  assert_total (0, 3, TRUE, "3 notes of yours");
  assert_total (0, 3, FALSE, "Searching… · 3 notes of yours");
  assert_total (2, 1, FALSE, "2 records so far · 1 note of yours");
}

static void
test_span (void)
{
  static const struct
  {
    const char *scope;
    const char *span;
  } cases[] = {
    { "", NULL },
    { "since=2024-10-18", "From 18 Oct 2024" },
    { "until=2024-10", "Until Oct 2024" },
    { "since=2024-10-18&until=2024-10-21", "18 Oct 2024 to 21 Oct 2024" },
    { "since=soon", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxFindScope) scope = plx_find_scope_parse (cases[i].scope);
      g_autofree char *span = plx_find_phrase_dup_span (scope);

      g_assert_cmpstr (span, ==, cases[i].span);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/find-list/rows", test_rows);
  g_test_add_func ("/find-list/positions", test_positions);
  g_test_add_func ("/find-scope/round-trip", test_scope);
  g_test_add_func ("/find-scope/differs", test_scope_differs);
  g_test_add_func ("/find-scope/query", test_query);
  g_test_add_func ("/find-phrase/phrases", test_phrases);
  g_test_add_func ("/find-phrase/span", test_span);
  return g_test_run ();
}
