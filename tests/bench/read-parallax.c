/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Opens a dossier as the program does, and says how many claims it holds. */
#include <stdio.h>
#include <stdlib.h>

#include "plx-dossier-reader.h"
#include "stopwatch.h"

int
main (int argc, char **argv)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (PlxDossierReader) reader = NULL;
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier;
  Stopwatch stopwatch;

  stopwatch_start (&stopwatch);
  file = g_file_new_for_commandline_arg (argc == 2 ? argv[1] : "");
  reader = plx_dossier_reader_new (file);
  dossier = plx_dossier_reader_read (reader, NULL, &error);
  if (dossier == NULL || plx_dossier_count_errors (dossier) > 0)
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "the dossier has errors");
      return EXIT_FAILURE;
    }
  stopwatch_print (&stopwatch);
  printf ("%u claims\n", plx_dossier_count_rows (dossier, PLX_RECORD_QUOTATION)
                           + plx_dossier_count_rows (dossier, PLX_RECORD_ESTIMATE)
                           + plx_dossier_count_rows (dossier, PLX_RECORD_POSITION));
  exit (EXIT_SUCCESS); /* without freeing, as the other */
}
