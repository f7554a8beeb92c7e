/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-finder.h"

#include "dossier-texts.h"

static const char events[] = HEAD ", \"events\": [{\"id\": \"e\", \"title\": \"Harbour\", \"date\": \"2024\"}]}";

static void
count (PlxFinder *finder, int *n)
{
  (*n)++;
}

static void
note_end (gpointer data, GObject *where)
{
  *(gboolean *) data = TRUE;
}

static PlxFinder *
search (PlxDossier *dossier, int *n_changes, gboolean *ended)
{
  g_autoptr (PlxFindScope) scope = plx_find_scope_new ();
  PlxFinder *finder = plx_finder_new (dossier);

  g_signal_connect (finder, "changed", G_CALLBACK (count), n_changes);
  g_object_weak_ref (G_OBJECT (finder), note_end, ended);
  plx_finder_search (finder, "harbour", scope);
  return finder;
}

static void
test_finds (void)
{
  g_autoptr (PlxDossier) dossier = read_text (events);
  int n_changes = 0;
  gboolean ended = FALSE;
  PlxFinder *finder = search (dossier, &n_changes, &ended);

  g_assert_true (plx_finder_is_preparing (finder));
  while (!plx_finder_is_complete (finder))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (plx_finder_is_preparing (finder));
  g_assert_cmpint (plx_find_list_get_n_found (plx_finder_get_found (finder)), ==, 1);
  g_assert_cmpint (n_changes, ==, 2);
  g_object_unref (finder);
  g_assert_true (ended);
}

/* The window is closed while the index is being made: that is given up, and nothing comes of it. */
static void
test_closed_while_preparing (void)
{
  g_autoptr (PlxDossier) dossier = read_text (events);
  int n_changes = 0;
  gboolean ended = FALSE;
  PlxFinder *finder = search (dossier, &n_changes, &ended);

  plx_finder_close (finder);
  g_assert_true (plx_finder_is_complete (finder));
  g_object_unref (finder);
  while (!ended)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (n_changes, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finder/finds", test_finds);
  g_test_add_func ("/finder/closed-while-preparing", test_closed_while_preparing);

  return g_test_run ();
}
