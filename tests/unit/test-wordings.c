/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dossier-texts.h"
#include "plx-claim-phrase.h"
#include "plx-wordings.h"

/* The wordings of a quotation, a line each: the words with **what is replaced** and __what others have not__;
 * behind each its sources and what differs, indented. */
static char *
render_words (const PlxWording *wording)
{
  GString *text = g_string_new (NULL);
  guint end = 0;

  for (guint i = 0; i < wording->marks->len; i++)
    {
      const PlxWordingMark *mark = &g_array_index (wording->marks, PlxWordingMark, i);
      const char *sign = mark->kind == PLX_WORDING_REPLACED ? "**" : "__";

      g_assert_cmpuint (mark->range.start, >=, end);
      g_string_append_len (text, wording->text + end, mark->range.start - end);
      g_string_append (text, sign);
      g_string_append_len (text, wording->text + mark->range.start, mark->range.end - mark->range.start);
      g_string_append (text, sign);
      end = mark->range.end;
    }
  g_string_append (text, wording->text + end);
  return g_string_free (text, FALSE);
}

static char *
render (const PlxWordings *wordings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < wordings->wordings->len; i++)
    {
      const PlxWording *wording = g_ptr_array_index (wordings->wordings, i);
      g_autofree char *words = render_words (wording);

      g_string_append_printf (text, "%s%s\n", words, wording->is_satire ? " (satire)" : "");
      for (guint j = 0; j < wording->sources->len; j++)
        {
          g_autofree char *source = plx_line_to_text (g_ptr_array_index (wording->sources, j));

          g_string_append_printf (text, "  %s\n", source);
        }
      if (wording->difference != NULL)
        g_string_append_printf (text, "  ≠ %s\n", wording->difference);
    }
  return g_string_free (text, FALSE);
}

static void
assert_wordings (PlxDossier *dossier, const char *id, PlxAlignmentOptions options, const char *expected)
{
  g_autoptr (PlxRecord) quotation = plx_dossier_lookup (dossier, id);
  g_autoptr (PlxWordings) wordings = plx_wordings_new (PLX_CLAIM (quotation), options);
  g_autofree char *rendered = render (wordings);

  g_assert_cmpstr (rendered, ==, expected);
}

static PlxDossier *
read_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (GError) error = NULL;
  PlxDossier *dossier = plx_dossier_reader_read (reader, NULL, &error);

  g_assert_no_error (error);
  return dossier;
}

/* Word by word, against the articles: two translations, a cross-head, a satirical rewrite, the same article
 * twice. */
static void
test_shipped (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();

  assert_wordings (
      dossier, "rutte-significant-escalation", PLX_ALIGNMENT_EXACT,
      "__For North Korea to send troops to fight alongside Russia in Ukraine__ would **mean** a significant "
      "escalation\n"
      "  El País ¶ 11 · about 28 Oct 2024 · translated from Spanish · The English is a machine translation\n"
      "would **mark** a significant escalation\n"
      "  BFM TV ¶ 15 · about 21 Oct 2024 · translated from French · The English is a machine translation\n"
      "  ≠ Compared with El País ¶ 11: without “For North Korea to send troops to … Russia in Ukraine”; "
      "“mark” instead of "
      "“mean”\n"
      "significant escalation\n"
      "  BFM TV ¶ 12 · about 21 Oct 2024 · translated from French\n"
      "  ≠ Compared with El País ¶ 11: without “For North Korea to send troops to … would mean a”\n");
  assert_wordings (
      dossier, "kim-hong-kyun-condemns", PLX_ALIGNMENT_EXACT,
      "We condemn in the strongest terms North Korea’s illegal military cooperation, including __the__ "
      "sending __of__ troops to "
      "Russia\n"
      "  La Vanguardia ¶ 31 · about 22 Oct 2024 · translated from Spanish · The English is a machine "
      "translation\n"
      "We condemn in the strongest terms North Korea’s illegal military cooperation, including sending "
      "troops to Russia\n"
      "  La Vanguardia ¶ 28 · about 22 Oct 2024 · translated from Spanish\n"
      "  La Vanguardia ¶ 6 · about 22 Oct 2024 · in a satirical passage · translated from Spanish\n"
      "  ≠ Compared with La Vanguardia ¶ 31: without “the”; without “of”; 2 words differ\n"
      "North Korea’s illegal military cooperation (satire)\n"
      "  La Vanguardia ¶ 5 · about 22 Oct 2024 · in a satirical passage · translated from Spanish\n"
      "  ≠ Compared with La Vanguardia ¶ 31: without “We condemn in the strongest terms”; without “including "
      "the sending of "
      "troops to Russia”\n");
  assert_wordings (
      dossier, "peskov-contradictory-information", PLX_ALIGNMENT_EXACT,
      "The South Koreans say one thing, then the Pentagon says they have no confirmation of such statements. "
      "Therefore there is a "
      "lot of contradictory information.\n"
      "  La Vanguardia ¶ 23 · about 22 Oct 2024 · translated from Spanish · The English is a machine "
      "translation\n"
      "contradictory information\n"
      "  La Vanguardia ¶ 23 · about 22 Oct 2024 · translated from Spanish\n"
      "  ≠ Compared with La Vanguardia ¶ 23: without “The South Koreans say one thing, … there is a lot of”\n"
      "**Contradictory** information (satire)\n"
      "  La Vanguardia ¶ 9 · about 22 Oct 2024 · in a satirical passage · translated from Spanish\n"
      "  ≠ Compared with La Vanguardia ¶ 23: without “The South Koreans say one thing, … there is a lot of”; "
      "“Contradictory” "
      "instead of “contradictory”\n");
}

static void
test_style (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  g_autoptr (PlxRecord) rutte = plx_dossier_lookup (dossier, "rutte-significant-escalation");
  g_autoptr (PlxRecord) peskov = plx_dossier_lookup (dossier, "peskov-contradictory-information");
  g_autoptr (PlxWordings) words = plx_wordings_new (PLX_CLAIM (rutte), PLX_ALIGNMENT_EXACT);
  g_autoptr (PlxWordings) styles = plx_wordings_new (PLX_CLAIM (peskov), PLX_ALIGNMENT_EXACT);
  g_autoptr (PlxWordings) ignored = plx_wordings_new (PLX_CLAIM (peskov), PLX_ALIGNMENT_IGNORE_CASE);
  const PlxWording *last = g_ptr_array_index (ignored->wordings, 2);

  g_assert_false (words->depends_on_style);
  g_assert_true (styles->depends_on_style);
  g_assert_true (ignored->depends_on_style);
  g_assert_cmpuint (last->marks->len, ==, 0);
}

/* A dossier with one quotation, whose citations are "source:paragraph:words" with bars between them. Sources:
 * original and another-original are Korean, translation and another-translation are English translations of
 * Korean, satire is satire. */
static PlxDossier *
create_dossier (const char *citations)
{
  g_autoptr (GString) json = g_string_new (HEAD);
  g_auto (GStrv) parts = g_strsplit (citations, "|", -1);

  g_string_append (
      json,
      ", \"sources\": ["
      "{\"id\": \"original\", \"kind\": \"news\", \"publisher\": \"Original\", \"published\": \"2024-10-21\","
      " \"language\": \"ko\"},"
      "{\"id\": \"same\", \"kind\": \"news\", \"publisher\": \"Same\", \"published\": \"2024-10-21\","
      " \"language\": \"en\", \"original-language\": \"en\"},"
      "{\"id\": \"translation\", \"kind\": \"news\", \"publisher\": \"Translation\", \"published\": "
      "\"2024-10-22\","
      " \"language\": \"en\", \"original-language\": \"ko\","
      " \"caveats\": [\"Short. Maschinell übersetzt aus dem Koreanischen. And more.\"]},"
      "{\"id\": \"satire\", \"kind\": \"satire\", \"publisher\": \"Satire\", \"published\": \"2024-10-23\","
      " \"language\": \"en\"}],"
      "\"claimants\": [{\"id\": \"c\", \"kind\": \"person\", \"name\": \"C\"}],"
      "\"quotations\": [{\"id\": \"q\", \"claimants\": [\"c\"], \"form\": \"direct\", \"text\": \"w\","
      " \"stated\": \"2024\", \"citations\": [");
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) members = g_strsplit (parts[i], ":", 3);

      g_string_append_printf (json, "%s{\"source\": \"%s\", \"paragraph\": %s, \"exact\": \"%s\"}",
                              i > 0 ? ", " : "", members[0], members[1], members[2]);
    }
  g_string_append (json, "]}]}");
  return read_text (json->str);
}

static void
test_order (void)
{
  g_autoptr (PlxDossier) dossier =
      create_dossier ("satire:1:we sent no men home|translation:2:sent men|translation:1:we sent men|"
                      "same:1:we have sent men|original:3:우리는 보냈다|same:2:we sent men");

  assert_wordings (
      dossier, "q", PLX_ALIGNMENT_EXACT,
      "we sent men\n"
      "  Same ¶ 2 · 21 Oct 2024\n"
      "  Translation ¶ 1 · 22 Oct 2024 · translated from Korean · Maschinell übersetzt aus dem Koreanischen\n"
      "we __have__ sent men\n"
      "  Same ¶ 1 · 21 Oct 2024\n"
      "  ≠ Compared with Same ¶ 2: with “have” added\n"
      "우리는 보냈다\n"
      "  Original ¶ 3 · 21 Oct 2024\n"
      "  ≠ In another language: Korean\n"
      "sent men\n"
      "  Translation ¶ 2 · 22 Oct 2024 · translated from Korean\n"
      "  ≠ Compared with Same ¶ 2: without “we”\n"
      "we sent __no__ men __home__ (satire)\n"
      "  Satire ¶ 1 · 23 Oct 2024 · in a satirical passage\n"
      "  ≠ Compared with Same ¶ 2: with “no” added; with “home” added\n");
}

static void
test_same_source (void)
{
  g_autoptr (PlxDossier) dossier = create_dossier ("same:1:we sent men|same:4:we sent men|same:4:we sent "
                                                   "“men”|same:7:we sent men.|same:8:nobody knows this");

  assert_wordings (dossier, "q", PLX_ALIGNMENT_EXACT,
                   "we sent men\n"
                   "  Same ¶ 1, ¶ 4 · 21 Oct 2024\n"
                   "we sent __“__men”\n"
                   "  Same ¶ 4 · 21 Oct 2024\n"
                   "  ≠ Compared with Same ¶ 1: with ““” added\n"
                   "we sent men.\n"
                   "  Same ¶ 7 · 21 Oct 2024\n"
                   "  ≠ Compared with Same ¶ 1: the same words\n"
                   "nobody knows this\n"
                   "  Same ¶ 8 · 21 Oct 2024\n"
                   "  ≠ Compared with Same ¶ 1: other words throughout\n");
}

/* Beyond the limit nothing is lost. */
static void
test_many (void)
{
  g_autoptr (GString) citations = g_string_new ("same:1:word 0");
  g_autoptr (PlxDossier) dossier = NULL;
  g_autoptr (PlxRecord) quotation = NULL;
  g_autoptr (PlxWordings) wordings = NULL;
  g_autoptr (GListModel) list = NULL;

  for (guint i = 1; i < 2 * PLX_WORDINGS_MAXIMUM; i++)
    g_string_append_printf (citations, "|same:%u:word %u", i + 1, i);
  dossier = create_dossier (citations->str);
  quotation = plx_dossier_lookup (dossier, "q");
  wordings = plx_wordings_new (PLX_CLAIM (quotation), PLX_ALIGNMENT_EXACT);
  list = plx_wordings_dup_citations (wordings);
  g_assert_cmpuint (wordings->wordings->len, ==, PLX_WORDINGS_MAXIMUM);
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, PLX_WORDINGS_MAXIMUM);
  g_assert_cmpuint (wordings->rest->len, ==, PLX_WORDINGS_MAXIMUM);
}

static void
test_text (void)
{
  g_autoptr (PlxDossier) dossier =
      create_dossier ("same:1:we sent men|translation:2:we send men|same:2:we send men");
  g_autoptr (PlxRecord) quotation = plx_dossier_lookup (dossier, "q");
  g_autoptr (PlxWordings) wordings = plx_wordings_new (PLX_CLAIM (quotation), PLX_ALIGNMENT_EXACT);
  const PlxWording *wording = g_ptr_array_index (wordings->wordings, 1);
  g_autofree char *text = plx_wording_to_text (wording);

  g_assert_cmpstr (text, ==,
                   "Same, paragraph 2, 21 Oct 2024; Translation, paragraph 2, 22 Oct 2024, translated from "
                   "Korean, Maschinell übersetzt aus dem Koreanischen: “we send men”");
  g_assert_cmpstr (wording->spoken, ==, "Compared with Same, paragraph 1: “send” instead of “sent”");
}

/* A text that is cut out of a passage with broken marks still lacks its own. */
static void
test_has_marks (void)
{
  g_assert_false (plx_text_has_marks ("forces"));
  g_assert_true (plx_text_has_marks ("simply “nonsense” and “lies.”"));
  g_assert_true (plx_text_has_marks ("another example of “how Russia"));
  g_assert_true (plx_text_has_marks ("”nonsens”")); /* as Swedish has it */
  g_assert_true (plx_text_has_marks ("»Unsinn«"));
  g_assert_true (plx_text_has_marks ("\"nonsense\""));
  g_assert_false (plx_text_has_marks ("withdrawal of forces.” and the cessation of cooperation"));
  g_assert_false (plx_text_has_marks ("retrait» et la fin"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/wordings/shipped", test_shipped);
  g_test_add_func ("/wordings/has-marks", test_has_marks);
  g_test_add_func ("/wordings/style", test_style);
  g_test_add_func ("/wordings/order", test_order);
  g_test_add_func ("/wordings/same-source", test_same_source);
  g_test_add_func ("/wordings/many", test_many);
  g_test_add_func ("/wordings/text", test_text);
  return g_test_run ();
}
