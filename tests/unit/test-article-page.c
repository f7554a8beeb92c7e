/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dossier-texts.h"
#include "plx-article-page.h"
#include "plx-source.h"
#include "plx-text-file.h"

#define ARTICLE "One two three four five.\nSix seven.\nNothing is cited here."

/* A dossier of one source, a quotation for each citation of @citations: "PARAGRAPH EXACT". */
static PlxDossier *
read_citations (const char *const *citations)
{
  g_autoptr (GString) text = g_string_new (HEAD);

  g_string_append (text, ",\"sources\":[{\"id\":\"s\",\"kind\":\"news\",\"publisher\":\"S\",\"published\":\"2024\","
                         "\"language\":\"en\",\"parts\":[{\"kind\":\"satire\",\"paragraphs\":[2,3],\"title\":\"A joke\"}]}],"
                         "\"claimants\":[{\"id\":\"c\",\"kind\":\"person\",\"name\":\"Carl\"}],\"quotations\":[");
  for (guint i = 0; citations[i] != NULL; i++)
    g_string_append_printf (text,
                            "%s{\"id\":\"q%u\",\"claimants\":[\"c\"],\"form\":\"direct\",\"text\":\"t\",\"stated\":\"2024\","
                            "\"citations\":[{\"source\":\"s\",\"paragraph\":%c,\"exact\":\"%s\"}]}",
                            i > 0 ? "," : "", i, citations[i][0], citations[i] + 2);
  g_string_append (text, "]}");
  return read_text (text->str);
}

static PlxArticlePage *
make_page (const char *const *citations)
{
  g_autoptr (PlxDossier) dossier = read_citations (citations);
  g_autoptr (PlxRecord) source = plx_dossier_lookup (dossier, "s");
  g_autoptr (GBytes) bytes = g_bytes_new_static (ARTICLE, strlen (ARTICLE));

  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  return plx_article_page_new (PLX_SOURCE (source), plx_article_new_for_bytes (bytes, NULL, NULL));
}

/* The segments of a paragraph, each with the ids of the quotations that it belongs to: "One[q0] two[q0 q1]". */
static char *
describe (PlxArticlePage *page, guint position)
{
  g_autoptr (PlxArticleParagraph) paragraph = g_list_model_get_item (G_LIST_MODEL (page), position);
  const GArray *segments = plx_article_paragraph_get_segments (paragraph);
  const char *text = plx_article_paragraph_get_text (paragraph);
  GString *told = g_string_new (NULL);
  guint n;
  const PlxArticleMark *marks = plx_article_paragraph_get_marks (paragraph, &n);
  guint end = 0;

  for (guint i = 0; i < segments->len; i++)
    {
      const PlxArticleSegment *segment = &g_array_index (segments, PlxArticleSegment, i);

      g_assert_cmpuint (segment->start, >=, end);
      g_assert_cmpuint (segment->end, >, segment->start);
      end = segment->end;
      g_string_append_printf (told, "%.*s[", (int) (end - segment->start), text + segment->start);
      for (guint j = 0; j < segment->marks->len; j++)
        {
          guint number = g_array_index (segment->marks, guint, j);
          g_autoptr (PlxRecord) owner
              = plx_article_mark_dup_owner (&marks[number], plx_article_paragraph_get_dossier (paragraph));

          g_assert_cmpuint (number, <, n);
          g_string_append_printf (told, "%s%s", j > 0 ? " " : "", plx_record_get_id (owner));
        }
      g_string_append_c (told, ']');
    }
  return g_string_free (told, FALSE);
}

typedef struct
{
  const char *what;
  const char *citations[6];
  const char *segments;
} Case;

static const Case cases[] = {
  { "none", { NULL }, "" },
  { "one", { "1 two three" }, "two three[q0]" },
  { "apart", { "1 four", "1 One" }, "One[q1]four[q0]" },
  { "touching", { "1 One two", "1  three" }, "One two[q0] three[q1]" },
  { "the same twice", { "1 two", "1 two" }, "two[q0 q1]" },
  { "overlapping", { "1 One two three", "1 two three four" }, "One [q0]two three[q0 q1] four[q1]" },
  { "one within another", { "1 two three four", "1 three" }, "two [q0]three[q0 q1] four[q0]" },
  { "beginning alike", { "1 One", "1 One two" }, "One[q1 q0] two[q1]" },
  { "ending alike", { "1 five.", "1 four five." }, "four [q1]five.[q1 q0]" },
  { "one around two", { "1 One two three four five.", "1 One", "1 four" },
    "One[q0 q1] two three [q0]four[q0 q2] five.[q0]" },
  { "three chained", { "1 One two", "1 two three", "1 three four" }, "One [q0]two[q0 q1] [q1]three[q1 q2] four[q2]" },
  { "altered", { "1 two threes" }, "two three[q0]" },
  { "normalised", { "1 TWO “three”" }, "two three[q0]" },
  { "absent", { "1 the parliament", "1 two" }, "two[q1]" },
  { "elsewhere", { "2 One two three" }, "" },
};

static void
test_segments (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (PlxArticlePage) page = make_page (expected->citations);
  g_autofree char *told = describe (page, 0);

  g_assert_cmpstr (told, ==, expected->segments);
}

static void
test_paragraphs (void)
{
  const char *const citations[] = { "1 two", "2 Six", "1 the parliament", "9 two", NULL };
  g_autoptr (PlxArticlePage) page = make_page (citations);
  g_autoptr (PlxArticleParagraph) first = g_list_model_get_item (G_LIST_MODEL (page), 0);
  g_autoptr (PlxArticleParagraph) second = g_list_model_get_item (G_LIST_MODEL (page), 1);
  g_autoptr (PlxArticleParagraph) third = g_list_model_get_item (G_LIST_MODEL (page), 2);
  g_autofree char *title = plx_article_paragraph_dup_part_title (second);
  guint n;

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (page)), ==, 3);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (page), 3));
  g_assert_cmpuint (plx_article_page_count_citations (page), ==, 4);
  g_assert_cmpuint (plx_article_page_count_passages (page), ==, 2);
  g_assert_cmpuint (plx_article_page_get_lost (page)->len, ==, 1);
  g_assert_cmpuint (plx_article_paragraph_get_number (second), ==, 2);
  g_assert_cmpstr (plx_article_paragraph_get_text (second), ==, "Six seven.");
  g_assert_false (plx_article_paragraph_is_satire (first));
  g_assert_true (plx_article_paragraph_is_satire (second));
  g_assert_null (plx_article_paragraph_dup_part_title (first));
  g_assert_cmpstr (title, ==, "Paragraphs 2 to 3: Satire. A joke");
  g_assert_null (plx_article_paragraph_dup_part_title (third));
  plx_article_paragraph_get_marks (first, &n);
  g_assert_cmpuint (n, ==, 2);
  plx_article_paragraph_get_marks (third, &n);
  g_assert_cmpuint (n, ==, 0);
}

/* What was found is told first, and what was not, last. */
static void
test_notes (void)
{
  const char *const citations[] = { "1 the parliament", "1 two threes", "1 ONE", NULL };
  static const char *const notes[]
      = { "Carl · Quotation · normalised", "Carl · Quotation · altered", "Carl · Quotation · absent" };
  g_autoptr (PlxArticlePage) page = make_page (citations);
  g_autoptr (PlxArticleParagraph) first = g_list_model_get_item (G_LIST_MODEL (page), 0);
  guint n;
  const PlxArticleMark *marks = plx_article_paragraph_get_marks (first, &n);

  g_assert_cmpuint (n, ==, G_N_ELEMENTS (notes));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxLine) line = plx_line_new ();
      g_autofree char *text = NULL;

      plx_article_mark_add_to_line (&marks[i], plx_article_paragraph_get_dossier (first), line);
      text = plx_line_to_text (line);
      g_assert_cmpstr (text, ==, notes[i]);
    }
}

/* A paragraph outlives its page's last reference. */
static void
test_lifetime (void)
{
  const char *const citations[] = { "1 two", NULL };
  PlxArticlePage *page = make_page (citations);
  g_autoptr (PlxArticleParagraph) first = g_list_model_get_item (G_LIST_MODEL (page), 0);

  g_object_unref (page);
  g_assert_cmpstr (plx_article_paragraph_get_text (first), ==, "One two three four five.");
  g_assert_cmpuint (plx_article_paragraph_get_segments (first)->len, ==, 1);
}

/* Every citation of the shipped dossier has its passage, word for word. */
static void
test_shipped (void)
{
  const char *articles = g_getenv ("PARALLAX_ARTICLES");
  g_autofree char *path = shipped_path ();
  g_autofree char *text = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  guint n = 0;

  if (articles == NULL)
    {
      g_test_skip ("the articles are not here (PARALLAX_ARTICLES)");
      return;
    }
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  dossier = read_text (text);
  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE); row++)
    {
      g_autoptr (PlxRecord) source = plx_dossier_dup_record (dossier, PLX_RECORD_SOURCE, row);
      g_autoptr (PlxRecord) file = plx_source_dup_text_file (PLX_SOURCE (source));
      g_autoptr (GFile) folder = g_file_new_for_path (articles);
      g_autoptr (GError) error = NULL;
      g_autoptr (PlxArticlePage) page = NULL;
      PlxArticle *article = plx_article_load (folder, plx_text_file_get_name (PLX_TEXT_FILE (file)),
                                              plx_text_file_get_sha256 (PLX_TEXT_FILE (file)), NULL, &error);

      g_assert_no_error (error);
      page = plx_article_page_new (PLX_SOURCE (source), article);
      g_assert_cmpuint (plx_article_page_count_passages (page), ==, plx_article_page_count_citations (page));
      n += plx_article_page_count_citations (page);
    }
  g_assert_cmpuint (n, ==, plx_dossier_count_rows (dossier, PLX_RECORD_CITATION));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/article-page/segments/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_segments);
    }
  g_test_add_func ("/article-page/paragraphs", test_paragraphs);
  g_test_add_func ("/article-page/notes", test_notes);
  g_test_add_func ("/article-page/lifetime", test_lifetime);
  g_test_add_func ("/article-page/shipped", test_shipped);
  return g_test_run ();
}
