/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes a sound dossier with as many claims as asked for, the same every time. */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const words[] = {
  "soldiers", "border", "ministry", "report",  "statement", "evidence", "satellite", "training", "deployment", "treaty",
  "region",   "envoy",  "alliance", "missile", "briefing",  "official", "sanctions", "parliament", "embassy",  "cooperation",
};

static GRand *generator;

static guint
pick (guint n)
{
  return g_rand_int_range (generator, 0, (gint32) n);
}

static void
print_words (guint n)
{
  for (guint i = 0; i < n; i++)
    printf ("%s%s", i == 0 ? "" : " ", words[pick (G_N_ELEMENTS (words))]);
}

static void
print_people (guint n_claimants, guint n_sources)
{
  printf ("  \"sources\": [");
  for (guint i = 0; i < n_sources; i++)
    printf ("%s\n    {\"id\": \"source-%u\", \"kind\": \"news\", \"publisher\": \"Paper %u\", \"published\": \"2024-10-%02u\", "
            "\"language\": \"en\"}",
            i == 0 ? "" : ",", i, i, 1 + i % 31);
  printf ("\n  ],\n  \"claimants\": [");
  for (guint i = 0; i < n_claimants; i++)
    printf ("%s\n    {\"id\": \"claimant-%u\", \"kind\": \"person\", \"name\": \"Claimant %u\", \"role\": \"spokesman\"}",
            i == 0 ? "" : ",", i, i);
  printf ("\n  ],\n");
}

static void
print_things (guint n_events)
{
  printf ("  \"measures\": [");
  for (guint i = 0; i < 50; i++)
    printf ("%s\n    {\"id\": \"measure-%u\", \"title\": \"Measure %u\", \"unit\": \"people\"}", i == 0 ? "" : ",", i, i);
  printf ("\n  ],\n  \"questions\": [");
  for (guint i = 0; i < 50; i++)
    printf ("%s\n    {\"id\": \"question-%u\", \"title\": \"Question %u?\"}", i == 0 ? "" : ",", i, i);
  printf ("\n  ],\n  \"events\": [");
  for (guint i = 0; i < n_events; i++)
    {
      printf ("%s\n    {\"id\": \"event-%u\", \"title\": \"", i == 0 ? "" : ",", i);
      print_words (4);
      printf ("\", \"date\": \"20%02u-%02u-%02u\", \"place\": \"Place %u\"}", pick (25), 1 + pick (12), 1 + pick (28),
              pick (200));
    }
  printf ("\n  ],\n");
}

static void
print_citations (guint n_sources)
{
  printf ("\"citations\": [{\"source\": \"source-%u\", \"paragraph\": %u, \"exact\": \"", pick (n_sources), 1 + pick (40));
  print_words (7);
  printf ("\"}]}");
}

static void
print_claim (const char *kind, guint i, guint n_claimants, guint n_events, guint n_sources)
{
  printf ("%s\n    {\"id\": \"%s-%u\", \"claimants\": [\"claimant-%u\"], ", i == 0 ? "" : ",", kind, i, pick (n_claimants));
  if (kind[0] == 'q')
    {
      printf ("\"form\": \"direct\", \"text\": \"");
      print_words (12);
      printf ("\", ");
    }
  else if (kind[0] == 'e')
    {
      guint low = 100 + pick (20000);

      printf ("\"measure\": \"measure-%u\", \"low\": %u, \"high\": %u, \"bound\": \"about\", \"words\": \"some %u men\", "
              "\"modality\": \"estimates\", ",
              pick (50), low, low, low);
    }
  else
    printf ("\"question\": \"question-%u\", \"stance\": \"denies\", \"words\": \"no evidence of it\", ", pick (50));
  printf ("\"stated\": \"20%02u-%02u-%02u\", \"event\": \"event-%u\", ", pick (25), 1 + pick (12), 1 + pick (28),
          pick (n_events));
  print_citations (n_sources);
}

int
main (int argc, char **argv)
{
  guint n_claims = argc == 2 ? (guint) g_ascii_strtoull (argv[1], NULL, 10) : 0;
  guint n_claimants = 50 + n_claims / 500;
  guint n_sources = 5 + n_claims / 2000;
  guint n_events = 40 + n_claims / 100;
  const char *const lists[] = { "quotations", "estimates", "positions" };
  const char *const kinds[] = { "quotation", "estimate", "position" };

  if (n_claims == 0)
    {
      fprintf (stderr, "usage: generate-dossier CLAIMS\n");
      return EXIT_FAILURE;
    }
  generator = g_rand_new_with_seed (2024);
  printf ("{\n  \"parallax\": 1,\n  \"id\": \"generated\",\n  \"title\": \"%u generated claims\",\n  \"language\": \"en\",\n",
          n_claims);
  print_people (n_claimants, n_sources);
  print_things (n_events);
  for (guint list = 0; list < 3; list++)
    {
      printf ("  \"%s\": [", lists[list]);
      for (guint i = 0; i < n_claims / 3 + (list < n_claims % 3); i++)
        print_claim (kinds[list], i, n_claimants, n_events, n_sources);
      printf ("\n  ]%s\n", list < 2 ? "," : "");
    }
  printf ("}\n");
  g_rand_free (generator);
  return fflush (stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
