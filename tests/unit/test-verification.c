/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "plx-article.h"
#include "plx-dossier-reader.h"
#include "plx-verification.h"

#define ARTICLE "First line.\r\n \n\n“We sent them,” he said.\nLast line"

static PlxDossier *
read_dossier (const char *sha256, const char *file, guint paragraph, const char *exact)
{
  g_autofree char *text
      = g_strdup_printf ("{\"parallax\":1,\"id\":\"d\",\"title\":\"D\",\"language\":\"en\","
                         "\"sources\":[{\"id\":\"s\",\"kind\":\"news\",\"publisher\":\"S\",\"published\":\"2024\","
                         "\"language\":\"en\",\"text\":{\"file\":\"%s\",\"sha256\":\"%s\"}}],"
                         "\"claimants\":[{\"id\":\"c\",\"kind\":\"person\",\"name\":\"C\"}],"
                         "\"quotations\":[{\"id\":\"q\",\"claimants\":[\"c\"],\"form\":\"direct\",\"text\":\"t\","
                         "\"stated\":\"2024\",\"citations\":[{\"source\":\"s\",\"paragraph\":%u,\"exact\":\"%s\"}]}]}",
                         file, sha256, paragraph, exact);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  return dossier;
}

static GFile *
make_folder (const char *article)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_dir_make_tmp ("parallax-XXXXXX", &error);
  g_autofree char *file = g_build_filename (path, "a.txt", NULL);

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (file, article, -1, &error));
  return g_file_new_for_path (path);
}

static void
remove_folder (GFile *folder)
{
  g_autoptr (GFile) file = g_file_get_child (folder, "a.txt");

  g_file_delete (file, NULL, NULL);
  g_assert_true (g_file_delete (folder, NULL, NULL));
}

static void
assert_verdict (const char *sha256, const char *file, guint paragraph, const char *exact, PlxVerdict verdict)
{
  g_autofree char *own = g_compute_checksum_for_string (G_CHECKSUM_SHA256, ARTICLE, -1);
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autoptr (PlxDossier) dossier = read_dossier (sha256 != NULL ? sha256 : own, file, paragraph, exact);
  g_autoptr (GPtrArray) verifications = plx_verification_run (dossier, folder, NULL);
  const PlxVerification *verification;

  g_assert_cmpuint (verifications->len, ==, 1);
  verification = g_ptr_array_index (verifications, 0);
  g_assert_cmpint (verification->verdict, ==, verdict);
  g_assert_cmpstr (plx_record_get_id (verification->owner), ==, "q");
  remove_folder (folder);
}

static void
test_verdicts (void)
{
  g_autofree char *zeros = g_strnfill (64, '0');

  assert_verdict (NULL, "a.txt", 2, "We sent them", PLX_VERDICT_VERBATIM);
  assert_verdict (NULL, "a.txt", 3, "Last line", PLX_VERDICT_VERBATIM);
  assert_verdict (NULL, "a.txt", 1, "First line.", PLX_VERDICT_VERBATIM);
  assert_verdict (NULL, "a.txt", 2, "we sent  them", PLX_VERDICT_NORMALISED);
  assert_verdict (NULL, "a.txt", 2, "We sent him", PLX_VERDICT_ALTERED);
  /* It stands in another paragraph: nobody moves there in silence. */
  assert_verdict (NULL, "a.txt", 1, "We sent them", PLX_VERDICT_ABSENT);
  assert_verdict (NULL, "a.txt", 4, "We sent them", PLX_VERDICT_ABSENT);
  assert_verdict (NULL, "b.txt", 2, "We sent them", PLX_VERDICT_NO_TEXT);
  assert_verdict (zeros, "a.txt", 2, "We sent them", PLX_VERDICT_ANOTHER_TEXT);
}

static void
test_cancelled (void)
{
  g_autofree char *zeros = g_strnfill (64, '0');
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autoptr (PlxDossier) dossier = read_dossier (zeros, "a.txt", 1, "x");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (plx_verification_run (dossier, folder, cancellable));
  remove_folder (folder);
}

static void
test_article (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (ARTICLE, strlen (ARTICLE));
  g_autoptr (GBytes) latin = g_bytes_new_static ("caf\xe9", 4);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxArticle) article = plx_article_new_for_bytes (bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plx_article_count_paragraphs (article), ==, 3);
  g_assert_cmpstr (plx_article_get_paragraph (article, 1), ==, "First line.");
  g_assert_null (plx_article_get_paragraph (article, 0));
  g_assert_null (plx_article_get_paragraph (article, 4));
  g_assert_null (plx_article_new_for_bytes (latin, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* A folder that bears an article's name, and a pipe that nobody writes to. */
static void
test_irregular (void)
{
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autofree char *pipe = g_build_filename (g_file_peek_path (folder), "pipe", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (plx_article_load (folder, ".", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  g_clear_error (&error);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_null (plx_article_load (folder, "pipe", NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  g_unlink (pipe);
  remove_folder (folder);
}

/* Every citation of the shipped dossier, where the articles are at hand. */
static void
test_shipped (void)
{
  const char *articles = g_getenv ("PARALLAX_ARTICLES");
  g_autofree char *path = g_build_filename (g_getenv ("PARALLAX_DOSSIERS_DIR"), "north-korean-troops.parallax", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (GPtrArray) verifications = NULL;

  if (articles == NULL)
    {
      g_test_skip ("the articles are not here (PARALLAX_ARTICLES)");
      return;
    }
  dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_assert_nonnull (dossier);
  folder = g_file_new_for_path (articles);
  verifications = plx_verification_run (dossier, folder, NULL);
  g_assert_cmpuint (verifications->len, >, 300);
  for (guint i = 0; i < verifications->len; i++)
    {
      const PlxVerification *verification = g_ptr_array_index (verifications, i);

      g_assert_cmpint (verification->verdict, ==, PLX_VERDICT_VERBATIM);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verification/verdicts", test_verdicts);
  g_test_add_func ("/verification/cancelled", test_cancelled);
  g_test_add_func ("/verification/article", test_article);
  g_test_add_func ("/verification/irregular", test_irregular);
  g_test_add_func ("/verification/shipped", test_shipped);
  return g_test_run ();
}
