/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "plx-article.h"
#include "plx-dossier-reader.h"
#include "plx-verification-phrase.h"

#define ARTICLE "First line.\r\n \n\n“We sent them,” he said.\nLast line"

/* @exact: may bring other members along: “words", "prefix": "the”. */
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

static PlxVerification *
verify (const char *sha256, const char *file, guint paragraph, const char *exact)
{
  g_autofree char *own = g_compute_checksum_for_string (G_CHECKSUM_SHA256, ARTICLE, -1);
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autoptr (PlxDossier) dossier = read_dossier (sha256 != NULL ? sha256 : own, file, paragraph, exact);
  PlxVerification *verification = plx_verification_run (dossier, folder, NULL, NULL, NULL);

  g_assert_cmpuint (plx_verification_count_all (verification), ==, 1);
  g_assert_true (plx_verification_get_finding (verification, 0)->checked);
  remove_folder (folder);
  return verification;
}

static void
assert_verdict (const char *sha256, const char *file, guint paragraph, const char *exact, PlxVerdict verdict)
{
  g_autoptr (PlxVerification) verification = verify (sha256, file, paragraph, exact);

  g_assert_cmpint (plx_verification_get_finding (verification, 0)->verdict, ==, verdict);
  g_assert_cmpuint (plx_verification_count (verification, verdict), ==, 1);
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

/* What is told besides the verdict. */
static void
assert_told (guint paragraph, const char *exact, const char *difference, const char *remarks)
{
  g_autoptr (PlxVerification) verification = verify (NULL, "a.txt", paragraph, exact);
  g_autoptr (PlxRecord) citation
      = plx_dossier_dup_record (plx_verification_get_dossier (verification), PLX_RECORD_CITATION, 0);
  g_autofree char *told = plx_verification_dup_difference (verification, PLX_CITATION (citation));
  g_autofree char *remarked = plx_verification_dup_remarks (verification, PLX_CITATION (citation));

  g_assert_cmpstr (told, ==, difference);
  g_assert_cmpstr (remarked, ==, remarks);
}

static void
test_words (void)
{
  assert_told (2, "We sent them", NULL, NULL);
  assert_told (2, "we  sent them", "The same words; it differs in: spaces, upper and lower case.", NULL);
  assert_told (2, "We sent him", "The article has “them” instead of “him”.", NULL);
  assert_told (2, "We never sent them", "The article does not have “never”.", NULL);
  assert_told (2, "We sent he said", "The article has “them,” besides.", NULL);
  assert_told (1, "We sent them", NULL, "The words stand in ¶ 2 instead.");
  assert_told (7, "We sent them", NULL, "The article has only 3 paragraphs. The words stand in ¶ 2 instead.");
  assert_told (2, "sent\", \"prefix\": \"They ", NULL, "The words stand there, but not behind “They ”.");
  assert_told (2, "sent\", \"suffix\": \" us", NULL, "The words stand there, but not before “ us”.");
  assert_told (2, "sent\", \"prefix\": \"We \", \"suffix\": \" us", NULL,
               "The words stand there, but not between “We ” and “ us”.");
  assert_told (2, "sent\", \"prefix\": \"We \", \"suffix\": \" them", NULL, NULL);
  assert_told (2, "sent\", \"start\": 4, \"end\": 8, \"suffix\": \" them", NULL, NULL);
  assert_told (2, "sent\", \"start\": 3, \"end\": 7, \"suffix\": \" them", NULL,
               "The words do not stand at its start and end, 3 and 7.");
}

static void
test_text_problems (void)
{
  g_autofree char *zeros = g_strnfill (64, '0');
  g_autoptr (PlxVerification) missing = verify (NULL, "b.txt", 2, "We sent them");
  g_autoptr (PlxVerification) other = verify (zeros, "a.txt", 2, "We sent them");
  g_autoptr (PlxRecord) citation
      = plx_dossier_dup_record (plx_verification_get_dossier (other), PLX_RECORD_CITATION, 0);
  g_autofree char *remarks = plx_verification_dup_remarks (other, PLX_CITATION (citation));

  g_assert_cmpstr (plx_verification_get_text_problem (missing, 0), ==, "the text is not in the folder");
  g_assert_cmpstr (remarks, ==, "S: this is another text: its SHA-256 is not the one that the dossier names.");
}

static void
test_lists (void)
{
  g_autoptr (PlxVerification) good = verify (NULL, "a.txt", 2, "We sent them");
  g_autoptr (PlxVerification) bad = verify (NULL, "a.txt", 2, "We sent him");
  g_autoptr (GListModel) none = plx_verification_dup_citations (good, -1);
  g_autoptr (GListModel) all = plx_verification_dup_citations (bad, -1);
  g_autoptr (GListModel) altered = plx_verification_dup_citations (bad, PLX_VERDICT_ALTERED);
  g_autoptr (GListModel) absent = plx_verification_dup_citations (bad, PLX_VERDICT_ABSENT);
  g_autoptr (PlxRecord) citation = g_list_model_get_item (all, 0);
  g_autofree char *of_good = plx_verification_dup_summary (good);
  g_autofree char *of_bad = plx_verification_dup_summary (bad);

  g_assert_cmpuint (g_list_model_get_n_items (none), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (all), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (altered), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (absent), ==, 0);
  g_assert_true (PLX_IS_CITATION (citation));
  g_assert_cmpstr (of_good, ==, "The one citation stands in its article word for word.");
  g_assert_cmpstr (of_bad, ==, "No citation stands in its article word for word.");
}

static void
note_progress (guint done, guint total, gpointer user_data)
{
  guint *seen = user_data;

  g_assert_cmpuint (done, ==, seen[0] + 1);
  seen[0] = done;
  seen[1] = total;
}

static void
test_progress (void)
{
  g_autofree char *zeros = g_strnfill (64, '0');
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autoptr (PlxDossier) dossier = read_dossier (zeros, "a.txt", 1, "x");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (PlxVerification) verification = NULL;
  guint seen[2] = { 0 };

  verification = plx_verification_run (dossier, folder, note_progress, seen, cancellable);
  g_assert_nonnull (verification);
  g_assert_cmpuint (seen[0], ==, 1);
  g_assert_cmpuint (seen[1], ==, 1);
  g_cancellable_cancel (cancellable);
  g_assert_null (plx_verification_run (dossier, folder, NULL, NULL, cancellable));
  remove_folder (folder);
}

static PlxArticle *
parse (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return plx_article_new_for_bytes (bytes, NULL, error);
}

static void
test_article (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxArticle) article = parse (ARTICLE, &error);
  g_autoptr (PlxArticle) marked = parse ("\xef\xbb\xbf\r\n\xef\xbb\xbfOne\r\nTwo", &error);
  g_autoptr (PlxArticle) empty = parse ("", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (plx_article_count_paragraphs (article), ==, 3);
  g_assert_cmpstr (plx_article_get_paragraph (article, 1), ==, "First line.");
  g_assert_null (plx_article_get_paragraph (article, 0));
  g_assert_null (plx_article_get_paragraph (article, 4));
  /* A byte order mark is one at the very beginning only. */
  g_assert_cmpuint (plx_article_count_paragraphs (marked), ==, 2);
  g_assert_cmpstr (plx_article_get_paragraph (marked, 1), ==, "\xef\xbb\xbfOne");
  g_assert_cmpuint (plx_article_count_paragraphs (empty), ==, 0);
  g_assert_null (parse ("caf\xe9", &error));
  g_assert_error (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_NO_TEXT);
}

/* What is not the right text is that first of all, whatever else it is. */
static void
test_sum (void)
{
  const char *text = "caf\xe9\n";
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  g_autofree char *zeros = g_strnfill (64, '0');
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  g_assert_null (plx_article_new_for_bytes (bytes, zeros, &error));
  g_assert_error (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_ANOTHER_TEXT);
  g_clear_error (&error);
  g_assert_null (plx_article_new_for_bytes (bytes, sum, &error));
  g_assert_error (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_NO_TEXT);
}

static void
assert_refused (GFile *folder, const char *name, GQuark domain, int code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (plx_article_load (folder, name, NULL, NULL, &error));
  g_assert_error (error, domain, code);
}

/* A folder that bears an article's name, a pipe that nobody writes to, a file without end. */
static void
test_irregular (void)
{
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autoptr (GFile) devices = g_file_new_for_path ("/dev");
  g_autofree char *pipe = g_build_filename (g_file_peek_path (folder), "pipe", NULL);
  g_autofree char *inner = g_build_filename (g_file_peek_path (folder), "inner", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  assert_refused (folder, "inner", G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  assert_refused (folder, "pipe", G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  assert_refused (devices, "zero", G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE);
  assert_refused (folder, "none", G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  assert_refused (folder, "a.txt/none", G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_unlink (pipe);
  g_rmdir (inner);
  remove_folder (folder);
}

static void
test_outside (void)
{
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autofree char *out = g_build_filename (g_file_peek_path (folder), "out", NULL);
  g_autofree char *in = g_build_filename (g_file_peek_path (folder), "in", NULL);
  g_autofree char *all = g_build_filename (g_file_peek_path (folder), "all", NULL);
  g_autoptr (GFile) by_link = g_file_new_for_path (all);
  g_autoptr (PlxArticle) within = NULL;
  g_autoptr (PlxArticle) linked = NULL;
  static const char *const names[] = { "..", ".", "", "../a.txt", "x/../../a.txt", "/etc/passwd", "./a.txt", "a.txt/" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    assert_refused (folder, names[i], G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME);
  assert_refused (folder, NULL, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME);
  g_assert_cmpint (symlink ("/etc/passwd", out), ==, 0);
  assert_refused (folder, "out", G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME);
  /* A link within the folder, and a link to the folder itself, lead nowhere else. */
  g_assert_cmpint (symlink ("a.txt", in), ==, 0);
  g_assert_cmpint (symlink (".", all), ==, 0);
  within = plx_article_load (folder, "in", NULL, NULL, NULL);
  g_assert_nonnull (within);
  linked = plx_article_load (by_link, "a.txt", NULL, NULL, NULL);
  g_assert_nonnull (linked);
  g_unlink (out);
  g_unlink (in);
  g_unlink (all);
  remove_folder (folder);
}

static void
test_huge (void)
{
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autoptr (GFile) file = g_file_get_child (folder, "a.txt");

  g_assert_cmpint (truncate (g_file_peek_path (file), PLX_ARTICLE_MAXIMUM_LENGTH + 1), ==, 0);
  assert_refused (folder, "a.txt", PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_NO_TEXT);
  remove_folder (folder);
}

static void
assert_unsound (const char *text_file)
{
  g_autoptr (GFile) folder = make_folder (ARTICLE);
  g_autofree char *text
      = g_strdup_printf ("{\"parallax\":1,\"id\":\"d\",\"title\":\"D\",\"language\":\"en\","
                         "\"sources\":[{\"id\":\"s\",\"kind\":\"news\",\"publisher\":\"S\",\"published\":\"2024\","
                         "\"language\":\"en\",\"text\":%s}],"
                         "\"claimants\":[{\"id\":\"c\",\"kind\":\"person\",\"name\":\"C\"}],"
                         "\"quotations\":[{\"id\":\"q\",\"claimants\":[\"c\"],\"form\":\"direct\",\"text\":\"t\","
                         "\"stated\":\"2024\",\"citations\":[{\"source\":\"s\",\"paragraph\":1,\"exact\":\"First\"}]}]}",
                         text_file);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new_for_bytes (bytes);
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_autoptr (PlxVerification) verification = NULL;

  g_assert_nonnull (dossier);
  g_assert_cmpuint (plx_dossier_count_errors (dossier), >, 0);
  verification = plx_verification_run (dossier, folder, NULL, NULL, NULL);
  g_assert_cmpuint (plx_verification_count (verification, PLX_VERDICT_NO_TEXT), ==, 1);
  remove_folder (folder);
}

/* A source with an error, which a sound claim may still name, has no text: nothing is looked for where its name leads, and
   nothing is read that no sum vouches for. */
static void
test_unsound_source (void)
{
  assert_unsound ("{\"file\":\"../../etc/passwd\",\"sha256\":\"x\"}");
  assert_unsound ("{\"file\":\"a.txt\"}");
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
  g_autoptr (PlxVerification) verification = NULL;
  g_autofree char *summary = NULL;

  if (articles == NULL)
    {
      g_test_skip ("the articles are not here (PARALLAX_ARTICLES)");
      return;
    }
  dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_assert_nonnull (dossier);
  folder = g_file_new_for_path (articles);
  verification = plx_verification_run (dossier, folder, NULL, NULL, NULL);
  g_assert_cmpuint (plx_verification_count_all (verification), ==,
                    plx_dossier_count_rows (dossier, PLX_RECORD_CITATION));
  for (guint32 row = 0; row < plx_verification_count_all (verification); row++)
    {
      const PlxFinding *finding = plx_verification_get_finding (verification, row);

      g_assert_cmpint (finding->verdict, ==, PLX_VERDICT_VERBATIM);
      g_assert_cmpuint (finding->remarks, ==, PLX_PASSAGE_REMARK_NONE);
    }
  summary = plx_verification_dup_summary (verification);
  g_assert_true (g_str_has_prefix (summary, "All "));
  g_assert_true (g_str_has_suffix (summary, " citations stand in the articles word for word."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verification/verdicts", test_verdicts);
  g_test_add_func ("/verification/words", test_words);
  g_test_add_func ("/verification/text-problems", test_text_problems);
  g_test_add_func ("/verification/lists", test_lists);
  g_test_add_func ("/verification/progress", test_progress);
  g_test_add_func ("/verification/article", test_article);
  g_test_add_func ("/verification/sum", test_sum);
  g_test_add_func ("/verification/irregular", test_irregular);
  g_test_add_func ("/verification/outside", test_outside);
  g_test_add_func ("/verification/huge", test_huge);
  g_test_add_func ("/verification/unsound-source", test_unsound_source);
  g_test_add_func ("/verification/shipped", test_shipped);
  return g_test_run ();
}
