/* SPDX-License-Identifier: GPL-3.0-or-later */
/* find FILE RUNS WORDS...: makes the index of a dossier and prints the milliseconds that took; then for each WORDS, which may
 * be several with spaces between, the median milliseconds to the first results and to all, and how many there are. */
#include <stdio.h>
#include <stdlib.h>

#include "plx-dossier-reader.h"
#include "plx-find-index.h"
#include "plx-finder.h"
#include "stopwatch.h"

static double
milliseconds_since (const Stopwatch *start)
{
  Stopwatch now;

  stopwatch_start (&now);
  return stopwatch_seconds (&start->wall, &now.wall) * 1e3;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *time = a;
  const double *other = b;

  return (*time > *other) - (*time < *other);
}

/* The median of @runs searches. */
static double
time_search (PlxFindIndex *index, const char *words, guint32 n_rows, guint runs, guint *n_found)
{
  g_autofree double *times = g_new (double, runs);
  PlxFindQuery query = PLX_FIND_QUERY (words);

  for (guint i = 0; i < runs; i++)
    {
      g_autoptr (PlxFindResults) results = NULL;
      Stopwatch start;

      stopwatch_start (&start);
      results = plx_find_index_search (index, &query, n_rows, NULL);
      times[i] = milliseconds_since (&start);
      *n_found = results->n_rows;
    }
  qsort (times, runs, sizeof *times, compare_times);
  return times[runs / 2];
}

int
main (int argc, char **argv)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (argc > 3 ? argv[1] : "");
  guint runs = argc > 3 ? (guint) MAX (1, atoi (argv[2])) : 1;
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, &error);
  g_autoptr (PlxFindIndex) index = NULL;
  Stopwatch start;

  if (dossier == NULL)
    {
      fprintf (stderr, "%s\n", error->message);
      return EXIT_FAILURE;
    }
  stopwatch_start (&start);
  index = plx_find_index_new (dossier, NULL);
  printf ("%.1f\n", milliseconds_since (&start));
  for (int i = 3; i < argc; i++)
    {
      guint n_found;
      double first = time_search (index, argv[i], PLX_FINDER_FIRST_ROWS, runs, &n_found);
      double full = time_search (index, argv[i], PLX_FIND_ALL_ROWS, runs, &n_found);

      printf ("%.1f %.1f %u\n", first, full, n_found);
    }
  return EXIT_SUCCESS;
}
