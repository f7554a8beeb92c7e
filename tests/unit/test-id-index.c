/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "plx-id-index.h"
#include "plx-similarity.h"

static gboolean
add (PlxIdIndex *index, const char *id, PlxRecordKind kind, guint32 row)
{
  guint32 hash = plx_id_index_prepare (index, id, strlen (id), kind);

  return plx_id_index_add (index, id, hash, kind, row);
}

static void
assert_found (PlxIdIndex *index, const char *id, PlxRecordKind expected_kind, guint32 expected_row)
{
  PlxRecordKind kind;
  guint32 row;

  g_assert_true (plx_id_index_find (index, id, &kind, &row));
  g_assert_cmpint (kind, ==, expected_kind);
  g_assert_cmpuint (row, ==, expected_row);
}

static void
test_find (void)
{
  g_autoptr (PlxIdIndex) index = plx_id_index_new ();
  PlxRecordKind kind;
  guint32 row;

  g_assert_false (plx_id_index_find (index, "a", &kind, &row));
  g_assert_true (add (index, "a", PLX_RECORD_SOURCE, 0));
  g_assert_true (add (index, "b", PLX_RECORD_POSITION, 7));
  g_assert_true (add (index, "", PLX_RECORD_EVENT, 3));
  assert_found (index, "a", PLX_RECORD_SOURCE, 0);
  assert_found (index, "b", PLX_RECORD_POSITION, 7);
  assert_found (index, "", PLX_RECORD_EVENT, 3);
  g_assert_false (plx_id_index_find (index, "c", &kind, &row));
  g_assert_cmpuint (plx_id_index_count (index), ==, 3);
}

/* The first stays, whichever kinds the two are of. */
static void
test_twice (void)
{
  for (guint first = 0; first < PLX_N_LISTED_KINDS; first++)
    {
      for (guint second = 0; second < PLX_N_LISTED_KINDS; second++)
        {
          g_autoptr (PlxIdIndex) index = plx_id_index_new ();

          g_assert_true (add (index, "same", first, 1));
          g_assert_false (add (index, "same", second, 2));
          assert_found (index, "same", first, 1);
          g_assert_cmpuint (plx_id_index_count (index), ==, 1);
        }
    }
}

/* Lengths on both sides of the words that the hash reads, and more than fit the first table. */
static void
test_many (void)
{
  const guint n = 20000;
  g_autoptr (PlxIdIndex) index = plx_id_index_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (ids, g_strdup_printf ("%0*u", (int) (5 + i % 30), i));
      g_assert_true (add (index, g_ptr_array_index (ids, i), i % PLX_N_LISTED_KINDS, i));
    }
  for (guint i = 0; i < n; i++)
    assert_found (index, g_ptr_array_index (ids, i), i % PLX_N_LISTED_KINDS, i);
  g_assert_cmpuint (plx_id_index_count (index), ==, n);
}

static void
test_suggest (void)
{
  g_autoptr (PlxIdIndex) index = plx_id_index_new ();
  guint budget = 1000;

  add (index, "dmitry-peskov", PLX_RECORD_CLAIMANT, 0);
  add (index, "dmitri-peskow", PLX_RECORD_EVENT, 0);
  add (index, "south-korea", PLX_RECORD_CLAIMANT, 1);
  add (index, "south-koren", PLX_RECORD_QUOTATION, 0);
  g_assert_cmpstr (plx_id_index_suggest (index, "dmitri-peskov", PLX_RECORD_CLAIMANT, &budget), ==, "dmitry-peskov");
  g_assert_cmpstr (plx_id_index_suggest (index, "dmitri-peskov", PLX_RECORD_EVENT, &budget), ==, "dmitri-peskow");
  g_assert_cmpstr (plx_id_index_suggest (index, "south-kore", PLX_RECORD_QUOTATION, &budget), ==, "south-koren");
  g_assert_null (plx_id_index_suggest (index, "nobody", PLX_RECORD_CLAIMANT, &budget));
  g_assert_null (plx_id_index_suggest (index, "", PLX_RECORD_CLAIMANT, &budget));
  g_assert_null (plx_id_index_suggest (index, "dmitri-peskov", PLX_RECORD_SOURCE, &budget));
  g_assert_cmpuint (budget, <, 1000);
}

/* Of several as near as each other, the first in the alphabet, in whichever order they came. */
static void
test_suggest_first (void)
{
  const char *const ids[] = { "anna-d", "anna-a", "anna-c", "anna-b" };

  for (guint first = 0; first < G_N_ELEMENTS (ids); first++)
    {
      g_autoptr (PlxIdIndex) index = plx_id_index_new ();
      guint budget = 1000;

      for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
        add (index, ids[(first + i) % G_N_ELEMENTS (ids)], PLX_RECORD_CLAIMANT, i);
      g_assert_cmpstr (plx_id_index_suggest (index, "anna-x", PLX_RECORD_CLAIMANT, &budget), ==, "anna-a");
    }
}

/* From all ids or none: a part of them, in the order of a secret hash, would differ from run to run. */
static void
test_suggest_budget (void)
{
  g_autoptr (PlxIdIndex) index = plx_id_index_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  guint budget = 150;

  for (guint i = 0; i < 100; i++)
    {
      g_ptr_array_add (ids, g_strdup_printf ("c%02u", i));
      add (index, g_ptr_array_index (ids, i), PLX_RECORD_CLAIMANT, i);
    }
  g_assert_cmpstr (plx_id_index_suggest (index, "c7x", PLX_RECORD_CLAIMANT, &budget), ==, "c70");
  g_assert_cmpuint (budget, ==, 50);
  g_assert_null (plx_id_index_suggest (index, "c7x", PLX_RECORD_CLAIMANT, &budget));
  g_assert_cmpuint (budget, ==, 50);
}

static void
test_distance (void)
{
  g_assert_cmpuint (plx_edit_distance ("", ""), ==, 0);
  g_assert_cmpuint (plx_edit_distance ("", "abc"), ==, 3);
  g_assert_cmpuint (plx_edit_distance ("abc", ""), ==, 3);
  g_assert_cmpuint (plx_edit_distance ("kitten", "sitting"), ==, 3);
  g_assert_cmpuint (plx_edit_distance ("flaw", "lawn"), ==, 2);
  g_assert_cmpuint (plx_edit_distance ("same", "same"), ==, 0);
}

static void
assert_alike (const char *a, const char *b, gboolean expected)
{
  guint distance;

  g_assert_cmpint (plx_is_alike (a, b, &distance), ==, expected);
}

static void
test_alike (void)
{
  char longest[PLX_LONGEST_COMPARED + 2];

  assert_alike ("place", "plcae", TRUE);
  assert_alike ("date", "dates", TRUE);
  assert_alike ("note", "date", FALSE);
  assert_alike ("x", "y", FALSE);
  assert_alike ("x", "id", FALSE);
  assert_alike ("quotation", "quotations", TRUE);
  assert_alike ("abcdefgh", "abcdxxxx", FALSE);
  memset (longest, 'a', sizeof longest);
  longest[PLX_LONGEST_COMPARED] = '\0';
  assert_alike (longest, longest, TRUE);
  longest[PLX_LONGEST_COMPARED] = 'a';
  longest[PLX_LONGEST_COMPARED + 1] = '\0';
  assert_alike (longest, longest, FALSE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id-index/find", test_find);
  g_test_add_func ("/id-index/twice", test_twice);
  g_test_add_func ("/id-index/many", test_many);
  g_test_add_func ("/id-index/suggest", test_suggest);
  g_test_add_func ("/id-index/suggest-first", test_suggest_first);
  g_test_add_func ("/id-index/suggest-budget", test_suggest_budget);
  g_test_add_func ("/id-index/distance", test_distance);
  g_test_add_func ("/id-index/alike", test_alike);
  return g_test_run ();
}
