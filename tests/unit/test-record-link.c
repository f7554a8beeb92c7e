/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-link-target.h"

#include "dossier-texts.h"

#define DAY "?as-of=2024-10-21"

/* Links, and what they are when they are written again. */
static void
test_sound_links (void)
{
  static const char *const links[][2] = {
    { "parallax:d", "parallax:d" },
    { "PARALLAX:d/e-1", "parallax:d/e-1" },
    { "parallax:d/e", "parallax:d/e" },
    { "parallax:d/e#part", "parallax:d/e" },
    { "parallax:d/e?as-of=", "parallax:d/e?as-of=" },
    { "parallax:d/e" DAY, "parallax:d/e" DAY },
    { "parallax:d/e?as-of=2024-10", "parallax:d/e?as-of=2024-10-31" },
    { "parallax:d/e" DAY "&clock=published", "parallax:d/e" DAY "&clock=published" },
    { "parallax:d/e?clock=published&as-of=2024-10-21", "parallax:d/e" DAY "&clock=published" },
    { "parallax:d/e" DAY "&clock=said", "parallax:d/e" DAY },
    { "parallax:%64/%65", "parallax:d/e" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PlxRecordLink) link = plx_record_link_parse (links[i][0], &error);
      g_autofree char *again = NULL;

      g_assert_no_error (error);
      again = plx_record_link_format (link);
      g_assert_cmpstr (again, ==, links[i][1]);
    }
}

static void
assert_refused (const char *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxRecordLink) link = plx_record_link_parse (uri, &error);
  g_autofree char *refusal = plx_link_dup_refusal (uri);

  if (link != NULL)
    g_test_message ("taken: %s", uri);
  g_assert_null (link);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_assert_true (g_utf8_validate (refusal, -1, NULL));
  g_assert_null (strchr (refusal, '\n'));
  g_assert_cmpint (g_utf8_strlen (refusal, -1), <, 300);
}

static void
test_hostile_links (void)
{
  static const char *const links[] = {
    "", "parallax", "parallax:", "parallax:/", "parallax:/d/e", "parallax://d/e", "parallax:d/", "parallax:d//e", "parallax:d/e/f",
    "parallax:D/e", "parallax:d_e", "parallax:-d", "parallax:d-", "parallax:d--e", "parallax:d/e ", " parallax:d/e",
    "parallax:d/\te", "parallax:d/e\n", "parallax:d/\001", "parallax:d/\xff", "parallax:d/\xc3\xa9",
    "parallax:d/%", "parallax:d/%2", "parallax:d/%zz", "parallax:d/%00", "parallax:d/%0a", "parallax:d%2fe/f", "parallax:d/%E2%80%AE",
    "parallax:d/e?", "parallax:d/e?as-of", "parallax:d/e?as-of=yesterday", "parallax:d/e?as-of=2024-13", "parallax:d/e?as-of=2024-10-21/..",
    "parallax:d/e?clock=said", "parallax:d/e?clock=about", "parallax:d/e" DAY "&clock=about", "parallax:d/e" DAY "&clock=said&clock=said",
    "parallax:d/e" DAY "&as-of=2024-10-22", "parallax:d/e" DAY "&colour=red", "parallax:d/e" DAY "&", "parallax:d" DAY,
    "http://example.org/parallax:d/e", "file:///d/e",
  };
  g_autofree char *letters = g_strnfill (PLX_LINK_MAX_LENGTH, 'a');
  g_autofree char *at_limit = g_strndup (letters, PLX_LINK_MAX_LENGTH - strlen ("parallax:"));
  g_autofree char *longest = g_strconcat ("parallax:", at_limit, NULL);
  g_autofree char *longer = g_strconcat ("parallax:a", at_limit, NULL);
  g_autofree char *very_long = g_strnfill (1024 * 1024, '%');
  g_autoptr (PlxRecordLink) link = plx_record_link_parse (longest, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (links); i++)
    assert_refused (links[i]);
  g_assert_nonnull (link);
  assert_refused (longer);
  assert_refused (very_long);
  g_assert_true (plx_record_link_is_one ("Parallax:%%%"));
  g_assert_false (plx_record_link_is_one ("parallax.txt"));
}

/* Where links lead */

static const char records[]
    = HEAD ", \"claimants\": [{\"id\": \"c\", \"kind\": \"person\", \"name\": \"C\"}],"
           "\"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"publisher\": \"S\", \"headline\": \"H\","
           "\"published\": \"2024-10-21\", \"language\": \"en\"}],"
           "\"measures\": [{\"id\": \"m\", \"title\": \"M\", \"unit\": \"people\"}, {\"id\": \"unused\", \"title\": \"U\", \"unit\": \"people\"}],"
           "\"questions\": [{\"id\": \"q\", \"title\": \"Q?\"}],"
           "\"events\": [{\"id\": \"e\", \"title\": \"E\", \"date\": \"2024-10-21\"}],"
           "\"estimates\": [{\"id\": \"f\", \"claimants\": [\"c\"], \"measure\": \"m\", \"low\": 3, \"high\": 3, \"bound\": \"exactly\","
           "\"words\": \"three\", \"modality\": \"asserts\", \"stated\": \"2024-10-21\","
           "\"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": \"three\"}]}],"
           "\"positions\": [{\"id\": \"p\", \"claimants\": [\"c\"], \"question\": \"q\", \"stance\": \"denies\", \"words\": \"no\","
           "\"stated\": \"2024-10-21\", \"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": \"no\"}]}]}";

static void
test_targets (void)
{
  static const struct
  {
    const char *uri;
    PlxLinkTarget target;
    const char *record; /* where it leads */
    const char *said;   /* what stands in the complaint; NULL for none */
  } cases[] = {
    { "parallax:d", PLX_LINK_TARGET_DOSSIER, NULL, NULL },
    { "parallax:d/e", PLX_LINK_TARGET_RECORD, "e", NULL },
    { "parallax:d/m", PLX_LINK_TARGET_RECORD, "m", NULL },
    { "parallax:d/m" DAY, PLX_LINK_TARGET_FIGURES, "m", NULL },
    { "parallax:d/f?as-of=", PLX_LINK_TARGET_FIGURES, "m", NULL },
    { "parallax:d/p" DAY, PLX_LINK_TARGET_POSITIONS, "q", NULL },
    { "parallax:d/e" DAY, PLX_LINK_TARGET_NOT_COMPARED, "e", "“e”" },
    { "parallax:d/unused" DAY, PLX_LINK_TARGET_NOT_COMPARED, "unused", "“unused”" },
    { "parallax:d/nobody", PLX_LINK_TARGET_MISSING, NULL, "“nobody”" },
    { "parallax:elsewhere/e", PLX_LINK_TARGET_ANOTHER_DOSSIER, NULL, "“elsewhere”" },
  };
  g_autoptr (PlxDossier) dossier = read_text (records);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxRecordLink) link = plx_record_link_parse (cases[i].uri, NULL);
      g_autoptr (PlxRecord) record = NULL;
      PlxLinkTarget target = plx_record_link_resolve (link, dossier, &record);
      g_autofree char *complaint = plx_record_link_dup_complaint (link, target);

      g_test_message ("%s", cases[i].uri);
      g_assert_cmpint (target, ==, cases[i].target);
      g_assert_cmpstr (record != NULL ? plx_record_get_id (record) : NULL, ==, cases[i].record);
      g_assert_cmpint (complaint != NULL, ==, cases[i].said != NULL);
      g_assert_true (complaint == NULL || strstr (complaint, cases[i].said) != NULL);
    }
}

/* Which file a dossier is in */

static void
test_ids_of_files (void)
{
  static const char *const texts[][2] = {
    { HEAD "}", "d" },
    { "{\"sources\": [{\"id\": \"s\"}], \"id\": \"late\"}", "late" },
    { "{\"id\": \"cut\", \"title\": \"T", "cut" },
    { "{\"id\": 7}", NULL },
    { "{\"title\": \"T\"}", NULL },
    { "[\"id\", \"x\"]", NULL },
    { "", NULL },
    { "{\"a\": {\"id\": \"inner\"}}", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (texts[i][0], strlen (texts[i][0]));
      g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
      g_autofree char *id = plx_dossier_reader_read_id (reader, NULL);

      g_assert_cmpstr (id, ==, texts[i][1]);
    }
}

typedef struct
{
  gboolean done;
  GFile *file;
} Found;

static void
on_found (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Found *found = user_data;

  found->file = plx_dossier_find_finish (result);
  found->done = TRUE;
}

static GFile *
find_dossier (const char *id)
{
  GPtrArray *files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *path = shipped_path ();
  Found found = { FALSE, NULL };

  g_ptr_array_add (files, g_file_new_for_path ("/nonexistent"));
  g_ptr_array_add (files, g_file_new_for_path ("/dev/zero"));
  g_ptr_array_add (files, g_file_new_for_path (path));
  plx_dossier_find_async (files, id, NULL, on_found, &found);
  while (!found.done)
    g_main_context_iteration (NULL, TRUE);
  return found.file;
}

static void
test_finding_the_file (void)
{
  g_autoptr (GFile) shipped = find_dossier ("north-korean-troops-2024");
  g_autoptr (GFile) nothing = find_dossier ("north-korean-troops-2025");
  g_autofree char *path = shipped_path ();
  g_autofree char *found = NULL;

  g_assert_nonnull (shipped);
  found = g_file_get_path (shipped);
  g_assert_cmpstr (found, ==, path);
  g_assert_null (nothing);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record-link/sound-links", test_sound_links);
  g_test_add_func ("/record-link/hostile-links", test_hostile_links);
  g_test_add_func ("/record-link/targets", test_targets);
  g_test_add_func ("/record-link/ids-of-files", test_ids_of_files);
  g_test_add_func ("/record-link/finding-the-file", test_finding_the_file);

  return g_test_run ();
}
