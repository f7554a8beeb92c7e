/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "plx-dossier-reader.h"

/* A dossier without records, for tests to put some into: opened, not closed. */
#define HEAD "{\"parallax\": 1, \"id\": \"d\", \"title\": \"T\", \"language\": \"en\""

/** read_text: Returns: (transfer full): the dossier of @text, which has to open */
static inline PlxDossier *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

/** shipped_path: Returns: (transfer full): of the dossier that comes with the program */
static inline char *
shipped_path (void)
{
  return g_build_filename (g_getenv ("PARALLAX_DOSSIERS_DIR"), "north-korean-troops.parallax", NULL);
}
