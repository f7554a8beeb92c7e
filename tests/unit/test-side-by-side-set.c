/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"
#include "plx-side-by-side-set.h"

typedef struct
{
  PlxDossier *dossier;
  PlxSideBySideSet *set;
  GPtrArray *shown; /* what a view that follows the changes shows */
  guint n_changes;
} Fixture;

static void
on_changed (GListModel *list, guint position, guint removed, guint added, Fixture *fixture)
{
  fixture->n_changes++;
  if (removed > 0)
    g_ptr_array_remove_range (fixture->shown, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (fixture->shown, (int) (position + i), g_list_model_get_item (list, position + i));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->dossier = example_dossier_new ();
  fixture->set = plx_side_by_side_set_new (fixture->dossier);
  fixture->shown = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect (fixture->set, "items-changed", G_CALLBACK (on_changed), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_ptr_array_unref (fixture->shown);
  g_object_unref (fixture->set);
  g_object_unref (fixture->dossier);
}

/* The set holds these, and so does who follows its changes. */
static void
assert_ids (Fixture *fixture, const char *expected)
{
  g_auto (GStrv) ids = plx_side_by_side_set_dup_ids (fixture->set);
  g_autofree char *joined = g_strjoinv (" ", ids);
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < fixture->shown->len; i++)
    g_string_append_printf (shown, "%s%s", i > 0 ? " " : "", plx_record_get_id (g_ptr_array_index (fixture->shown, i)));
  g_assert_cmpstr (joined, ==, expected);
  g_assert_cmpstr (shown->str, ==, expected);
}

static void
add (Fixture *fixture, const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, parts[i], G_MAXUINT), ==, PLX_SIDE_BY_SIDE_ADDED);
}

static void
test_insert (Fixture *fixture, gconstpointer data)
{
  add (fixture, "early middle");
  assert_ids (fixture, "early middle");
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "denies", 0), ==, PLX_SIDE_BY_SIDE_ADDED);
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "containers", 2), ==, PLX_SIDE_BY_SIDE_ADDED);
  assert_ids (fixture, "denies early containers middle");
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  add (fixture, "early middle late");
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "early", 0), ==, PLX_SIDE_BY_SIDE_THERE_ALREADY);
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "zed", 0), ==, PLX_SIDE_BY_SIDE_NO_CLAIM);
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "nobody", 0), ==, PLX_SIDE_BY_SIDE_NO_CLAIM);
  add (fixture, "denies");
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "neither", 0), ==, PLX_SIDE_BY_SIDE_FULL);
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "early", 0), ==, PLX_SIDE_BY_SIDE_THERE_ALREADY);
  assert_ids (fixture, "early middle late denies");
  g_assert_cmpuint (fixture->n_changes, ==, 4);
}

static void
test_remove (Fixture *fixture, gconstpointer data)
{
  guint position = 0;

  add (fixture, "early middle late");
  g_assert_true (plx_side_by_side_set_find (fixture->set, "middle", &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_true (plx_side_by_side_set_remove (fixture->set, "middle"));
  g_assert_false (plx_side_by_side_set_remove (fixture->set, "middle"));
  assert_ids (fixture, "early late");

  /* Undone. */
  g_assert_cmpint (plx_side_by_side_set_insert (fixture->set, "middle", position), ==, PLX_SIDE_BY_SIDE_ADDED);
  assert_ids (fixture, "early middle late");
  plx_side_by_side_set_clear (fixture->set);
  assert_ids (fixture, "");
}

static void
test_move (Fixture *fixture, gconstpointer data)
{
  add (fixture, "early middle late denies");
  g_assert_true (plx_side_by_side_set_move (fixture->set, "early", 1));
  assert_ids (fixture, "middle early late denies");
  g_assert_true (plx_side_by_side_set_move (fixture->set, "denies", 0));
  assert_ids (fixture, "denies middle early late");
  g_assert_true (plx_side_by_side_set_move (fixture->set, "middle", G_MAXUINT));
  assert_ids (fixture, "denies early late middle");
  g_assert_false (plx_side_by_side_set_move (fixture->set, "middle", 3));
  g_assert_false (plx_side_by_side_set_move (fixture->set, "neither", 0));
}

#define ADD(path, test) g_test_add ("/side-by-side-set/" path, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("insert", test_insert);
  ADD ("refused", test_refused);
  ADD ("remove", test_remove);
  ADD ("move", test_move);
  return g_test_run ();
}
