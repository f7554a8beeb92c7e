/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a program would do that reads a dossier with json-glib: parse the file into a tree, then read the members of every
   claim out. */
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stopwatch.h"

static guint64 checksum;
static guint n_claims;

static void
take_string (JsonObject *object, const char *name)
{
  const char *text = json_object_get_string_member_with_default (object, name, "");

  checksum += strlen (text);
}

static void
take_citations (JsonObject *object)
{
  JsonArray *citations = json_object_get_array_member (object, "citations");

  for (guint i = 0; i < json_array_get_length (citations); i++)
    {
      JsonObject *citation = json_array_get_object_element (citations, i);

      take_string (citation, "source");
      take_string (citation, "exact");
      checksum += (guint64) json_object_get_int_member (citation, "paragraph");
    }
}

static void
take_claim (JsonArray *array, guint index, JsonNode *node, gpointer user_data)
{
  static const char *const members[]
    = { "id", "form", "text", "measure", "bound", "words", "modality", "question", "stance", "stated", "event" };
  JsonObject *claim = json_node_get_object (node);
  JsonArray *claimants = json_object_get_array_member (claim, "claimants");

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    take_string (claim, members[i]);
  checksum += (guint64) json_object_get_int_member_with_default (claim, "low", 0);
  checksum += (guint64) json_object_get_int_member_with_default (claim, "high", 0);
  for (guint i = 0; i < json_array_get_length (claimants); i++)
    checksum += strlen (json_array_get_string_element (claimants, i));
  take_citations (claim);
  n_claims++;
}

int
main (int argc, char **argv)
{
  static const char *const lists[] = { "quotations", "estimates", "positions" };
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gsize length;
  JsonObject *root;
  Stopwatch stopwatch;

  stopwatch_start (&stopwatch);
  if (argc != 2 || !g_file_get_contents (argv[1], &text, &length, &error)
      || !json_parser_load_from_data (parser, text, (gssize) length, &error))
    {
      fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: read-json-glib FILE");
      return EXIT_FAILURE;
    }
  root = json_node_get_object (json_parser_get_root (parser));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    json_array_foreach_element (json_object_get_array_member (root, lists[i]), take_claim, NULL);
  stopwatch_print (&stopwatch);
  printf ("%u claims, checksum %" G_GUINT64_FORMAT "\n", n_claims, checksum);
  exit (EXIT_SUCCESS); /* without freeing the tree, which would take seconds more */
}
