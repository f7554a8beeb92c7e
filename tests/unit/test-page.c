/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <time.h>

#include "example-dossier.h"
#include "plx-figure.h"
#include "plx-line.h"
#include "plx-page.h"
#include "plx-record-schema.h"
#include "under-valgrind.h"

typedef struct
{
  PlxDossier *dossier;
  PlxRecord *record;
  PlxPage *page;
} Fixture;

static void
open_page (Fixture *fixture, PlxDossier *dossier, const char *id)
{
  fixture->dossier = dossier;
  fixture->record = plx_dossier_lookup (dossier, id);
  g_assert_nonnull (fixture->record);
  fixture->page = plx_page_new_for_record (fixture->record);
}

static void
set_up (Fixture *fixture, gconstpointer id)
{
  open_page (fixture, example_dossier_new (), id);
}

static void
tear_down (Fixture *fixture, gconstpointer id)
{
  plx_page_free (fixture->page);
  g_object_unref (fixture->record);
  g_object_unref (fixture->dossier);
}

static void
assert_line (const PlxLine *line, const char *expected)
{
  g_autofree char *text = plx_line_to_text (line);

  g_assert_cmpstr (text, ==, expected);
}

static void
assert_fact (const PlxPage *page, const char *label, const char *expected)
{
  for (guint i = 0; i < page->facts->len; i++)
    {
      const PlxFact *fact = g_ptr_array_index (page->facts, i);

      if (g_str_equal (fact->label, label))
        {
          assert_line (fact->line, expected);
          return;
        }
    }
  g_assert_cmpstr (expected, ==, NULL);
}

static void
assert_notices (const PlxPage *page, const char *first, const char *second)
{
  const char *expected[] = { first, second };
  guint n = first == NULL ? 0 : second == NULL ? 1 : 2;

  g_assert_cmpuint (page->notices->len, ==, n);
  for (guint i = 0; i < n; i++)
    assert_line (g_ptr_array_index (page->notices, i), expected[i]);
}

/* The ids of the records of a section, with spaces between them; NULL when there is no such section.
 * Citations are "source:paragraph". */
static char *
dup_section (const PlxPage *page, const char *title)
{
  for (guint i = 0; i < page->sections->len; i++)
    {
      const PlxSection *section = g_ptr_array_index (page->sections, i);
      g_autoptr (GString) ids = g_string_new (NULL);

      if (!g_str_equal (section->title, title))
        continue;
      for (guint j = 0; j < g_list_model_get_n_items (section->records); j++)
        {
          g_autoptr (PlxRecord) record = g_list_model_get_item (section->records, j);
          g_autoptr (PlxCard) card = plx_card_new_for_record (record, page->record);

          g_string_append_printf (ids, "%s%s", j > 0 ? " " : "", card->target);
        }
      return g_string_free (g_steal_pointer (&ids), FALSE);
    }
  return NULL;
}

static void
assert_section (const PlxPage *page, const char *title, const char *expected)
{
  g_autofree char *ids = dup_section (page, title);

  g_assert_cmpstr (ids, ==, expected);
}

static void
test_event (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  g_assert_cmpstr (page->title, ==, "The ambassador is summoned");
  g_assert_cmpstr (page->summary, ==, "He comes.");
  assert_line (page->subtitle, "Monday 21 October 2024 · Seoul · 2 sources · Zed, Amy");
  assert_notices (page, NULL, NULL);
  /* Zed spoke first, so that both his words come before Amy's, which lie between them. */
  assert_section (page, "Who said what", "early late middle");
  assert_section (page, "Figures", "first-figure");
  assert_section (page, "Positions", "neither");
  assert_section (page, "As printed", "courier");
  assert_section (page, "Sources", "courier gazette");
  g_assert_cmpuint (page->sections->len, ==, 5);
}

static void
test_event_links (Fixture *fixture, gconstpointer id)
{
  const PlxLine *subtitle = fixture->page->subtitle;
  const PlxRun *last = g_ptr_array_index (subtitle, subtitle->len - 1);
  const PlxRun *zed = g_ptr_array_index (subtitle, subtitle->len - 3);

  g_assert_cmpstr (last->text, ==, "Amy");
  g_assert_cmpstr (last->target, ==, "amy");
  g_assert_cmpstr (zed->target, ==, "zed");
}

static void
test_event_alone (Fixture *fixture, gconstpointer id)
{
  assert_line (fixture->page->subtitle, "June 2024 · Pyongyang");
  g_assert_cmpuint (fixture->page->sections->len, ==, 0);
}

static void
test_quotation (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  g_assert_cmpstr (page->title, ==, "nonsense");
  g_assert_cmpint (page->title_style, ==, PLX_TITLE_QUOTATION);
  g_assert_true (page->in_marks);
  assert_line (page->subtitle, "Quotation · 2 sources · 2 wordings");
  assert_notices (page, "This is also printed in a satirical passage.", NULL);
  assert_fact (page, "Who", "Zed, minister");
  assert_fact (page, "Affiliation", "Ministry of War, Freedonia");
  assert_fact (page, "Said", "Sunday 20 October 2024");
  assert_fact (page, "About", "October 2024");
  assert_fact (page, "Published", "The Courier, 21 October 2024 · Gazette, about 22 October 2024");
  assert_fact (page, "Event", "The ambassador is summoned");
  assert_fact (page, "Form", "Partly in quotation marks");
  /* The Gazette is no translation, so that its wording comes first. */
  assert_section (page, "As printed", "gazette courier courier");
  assert_section (page, "Other words at this event", "middle late");
}

static void
test_relayed (Fixture *fixture, gconstpointer id)
{
  g_assert_false (fixture->page->in_marks);
  assert_notices (fixture->page, "Known only through Ministry of War.", NULL);
  assert_fact (fixture->page, "Through", "Ministry of War");
}

static void
test_satire_only (Fixture *fixture, gconstpointer id)
{
  const PlxRun *run;

  assert_notices (fixture->page,
                  "This rests only on satire: nothing in this dossier shows that it was reported.", NULL);
  run = g_ptr_array_index (((const PlxLine *) g_ptr_array_index (fixture->page->notices, 0)), 0);
  g_assert_cmpint (run->style, ==, PLX_RUN_CAUTION);
}

static void
test_estimate (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  g_assert_cmpstr (page->title, ==, "about 12,000 people");
  g_assert_cmpint (page->title_style, ==, PLX_TITLE_FIGURE);
  assert_line (page->subtitle, "Estimate · 1 source");
  assert_fact (page, "In the words", "“some 12,000”");
  assert_fact (page, "Measure", "Soldiers sent");
  assert_fact (page, "Put forward as", "An expectation");
  assert_fact (page, "Said", "Friday 18 October 2024");
  assert_fact (page, "About", "October 2024");
  assert_fact (page, "Published", "Gazette, about 22 October 2024");
  assert_section (page, "Other figures for the same measure", "no-figure second-figure");
}

static void
test_no_figure (Fixture *fixture, gconstpointer id)
{
  g_assert_cmpstr (fixture->page->title, ==, "“a small number”, no figure given");
  assert_fact (fixture->page, "Who", "Amy, spokeswoman; Zed, minister");
}

static void
test_position (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  g_assert_cmpstr (page->title, ==, "Are they there?");
  g_assert_cmpint (page->title_style, ==, PLX_TITLE_STANCE);
  g_assert_cmpint (page->stance, ==, PLX_STANCE_DENIES);
  assert_fact (page, "In the words", "“nonsense”");
  assert_section (page, "Other positions on this question", "amy-denies neither amy-jests");
}

static void
test_claimant (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  g_assert_cmpstr (page->title, ==, "Zed");
  assert_line (page->subtitle, "minister · 5 claims");
  assert_fact (page, "Affiliation", "Ministry of War, Freedonia");
  assert_fact (page, "Also printed as", "Zedd · Z.");
  assert_section (page, "Said", "denies early neither late no-figure");
  assert_section (page, "Changed their stance", "denies neither");
  assert_section (page, "Changed their figure", NULL);
  assert_section (page, "Took part in", "summons");
}

static void
test_ministry (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  /* The containers are counted by another measure. */
  assert_section (page, "Changed their figure", "first-figure second-figure");
  assert_section (page, "Relayed", "middle");
  assert_section (page, "Members", "zed");
}

/* What she says in the satire is not what she said. */
static void
test_satire_is_no_revision (Fixture *fixture, gconstpointer id)
{
  assert_section (fixture->page, "Changed their stance", NULL);
  assert_section (fixture->page, "Said", "amy-denies middle amy-jests no-figure");
}

static void
test_source (Fixture *fixture, gconstpointer id)
{
  PlxPage *page = fixture->page;

  assert_line (page->subtitle, "News report · Monday 21 October 2024");
  assert_notices (page, "Paragraphs 2 to 9: Satire. A jest", NULL);
  assert_fact (page, "Headline", "Troops seen");
  assert_fact (page, "Language", "English");
  assert_fact (page, "Original language", "French");
  assert_fact (page, "Text", "courier.txt");
  assert_fact (page, "Caveats", "A machine translation.");
  assert_section (page, "What it carries", "early summons middle neither amy-denies");
  assert_section (page, "In its satirical passages", "early jest amy-jests");
}

static void
test_measure (Fixture *fixture, gconstpointer id)
{
  assert_line (fixture->page->subtitle, "Measure · people");
  assert_section (fixture->page, "Figures", "first-figure no-figure second-figure");
  g_assert_null (fixture->page->summary);
  assert_fact (fixture->page, "Not to be confused with", "Containers of arms");
}

static void
test_defined_measure (Fixture *fixture, gconstpointer id)
{
  g_assert_cmpstr (fixture->page->summary, ==, "Containers, whatever is in them.");
  assert_fact (fixture->page, "Not to be confused with", "Soldiers sent");
}

static void
test_question (Fixture *fixture, gconstpointer id)
{
  g_assert_cmpstr (fixture->page->title, ==, "Are they there?");
  assert_section (fixture->page, "Positions", "denies amy-denies neither amy-jests");
}

/* Two figures of the same day, or of days that cannot be put in order, are two figures, but no revision; neither
 * are the same figure twice and "no figure". */
static void
test_revisions (void)
{
  static const struct
  {
    const char *estimates; /* low, bound, stated */
    const char *revised;
  } cases[] = {
    { "12000 about 2024-10-18; 12000 exactly 2024-10-20", NULL },
    { "12000 about 2024-10-18; 13000 about 2024-10-18", NULL },
    { "1 about 2024-10-18; 2 about 2024-10-18; 1 about 2024-10-18", NULL },
    { "12000 about 2024-10-18; 13000 about 2024-10-20", "e0 e1" },
    { "12000 about 2024-10; 13000 about 2024-10-18", NULL },
    { "12000 about 2024-10; 13000 about 2024-10-31", NULL },
    { "12000 about 2024-10; 13000 about 2024-11-01", "e0 e1" },
    { "1 about 2024-10; 1 about 2024-10-17; 2 about 2024-10-18", "e0 e1 e2" },
    { "1 about 2024-10; 2 about 2024-10-17; 2 about 2024-10-18", NULL },
    { "12000 about 2024-10-20; 13000 about 2024-10-18", "e1 e0" },
    { "12000 about 2024-10-18; 12000 at-least 2024-10-20", "e0 e1" },
    { "12000 about 2024-10-18; null unstated 2024-10-20", NULL },
    { "1 about 2024-10-18; 2 about 2024-10-18; 1 about 2024-10-20", "e0 e1 e2" },
    { "1 about 2024-10-18; 1 about 2024-10-19; 2 about 2024-10-20", "e0 e1 e2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) estimates = g_strsplit (cases[i].estimates, "; ", -1);
      g_autoptr (GString) json =
          g_string_new ("{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en',"
                        "'sources': [{'id': 's', 'kind': 'news', 'publisher': 'S',"
                        " 'published': '2024', 'language': 'en'}],"
                        "'claimants': [{'id': 'c', 'kind': 'person', 'name': 'C'}],"
                        "'measures': [{'id': 'm', 'title': 'M', 'unit': 'u'}], 'estimates': [");
      Fixture fixture;

      for (guint j = 0; estimates[j] != NULL; j++)
        {
          g_auto (GStrv) words = g_strsplit (estimates[j], " ", 3);

          g_string_append_printf (json,
                                  "%s{'id': 'e%u', 'claimants': ['c'], 'measure': 'm', 'low': %s, 'high': %s,"
                                  " 'bound': '%s', 'words': 'w', 'modality': 'asserts', 'stated': '%s',"
                                  " 'citations': [{'source': 's', 'paragraph': 1, 'exact': 'w'}]}",
                                  j > 0 ? "," : "", j, words[0],
                                  g_str_equal (words[1], "at-least") ? "null" : words[0], words[1], words[2]);
        }
      g_string_append (json, "]}");
      open_page (&fixture, example_dossier_read (json->str), "c");
      g_test_message ("%s", cases[i].estimates);
      assert_section (fixture.page, "Changed their figure", cases[i].revised);
      tear_down (&fixture, NULL);
    }
}

static void
test_unsound (void)
{
  Fixture fixture;

  open_page (&fixture,
             example_dossier_read ("{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en', 'events': [\n"
                                   "{'id': 'e', 'title': 'Something', 'date': 'yesterday'}]}"),
             "e");
  g_assert_cmpstr (fixture.page->title, ==, "Something");
  g_assert_cmpuint (fixture.page->notices->len, ==, 2);
  assert_line (g_ptr_array_index (fixture.page->notices, 0),
               "There are errors in this record, so it stands in no list.");
  {
    g_autofree char *problem = plx_line_to_text (g_ptr_array_index (fixture.page->notices, 1));

    g_assert_true (g_str_has_prefix (problem, "Line 2: "));
  }
  tear_down (&fixture, NULL);
}

static void
test_card_text (void)
{
  static const struct
  {
    const char *id;
    const char *context;
    const char *text;
  } cases[] = {
    { "early", "summons",
      "Zed, minister, 20 Oct 2024: “nonsense”, The Courier, paragraph 10, paragraph 3, Gazette, paragraph 4, "
      "2 wordings, "
      "also in a satirical passage" },
    { "early", "courier",
      "Zed, minister, 20 Oct 2024: “nonsense”, paragraph 10, paragraph 3, Gazette, paragraph 4, 2 wordings, "
      "also in a satirical passage" },
    { "middle", "summons",
      "Amy, spokeswoman, 21 Oct 2024: nothing is known, The Courier, paragraph 12, through Ministry of War" },
    { "middle", "amy",
      "The ambassador is summoned, 21 Oct 2024: nothing is known, The Courier, paragraph 12, through "
      "Ministry of War" },
    { "jest", NULL,
      "Elodié Hong-kyun, 19 Oct 2024: “I am the moon.”, The Courier, paragraph 4, rests on satire only" },
    { "first-figure", "second-figure",
      "Ministry of War, 18 Oct 2024: about 12,000 people, some 12,000, Gazette, paragraph 2" },
    { "first-figure", "ministry",
      "Soldiers sent, 18 Oct 2024: about 12,000 people, some 12,000, Gazette, paragraph 2" },
    { "first-figure", "summons",
      "Ministry of War, 18 Oct 2024: about 12,000 people, some 12,000, Soldiers sent, Gazette, paragraph 2" },
    { "containers", NULL,
      "Ministry of War, 18 Oct 2024: at least 13,000 containers, more than 13,000, Gazette, paragraph 2" },
    { "denies", "zed", "18 Oct 2024: Denies, Are they there?, “nonsense”, Gazette, paragraph 3" },
    { "denies", "present", "Zed, minister, 18 Oct 2024: Denies, nonsense, Gazette, paragraph 3" },
    { "summons", NULL, "21 Oct 2024: The ambassador is summoned, Seoul, 5 claims" },
    { "zed", "ministry", "Zed, minister, 5 claims" },
    { "zed", NULL, "Zed, minister, Ministry of War, 5 claims" },
    { "courier", NULL,
      "The Courier, 21 Oct 2024: Troops seen, News report, translated from French, partly satire" },
    { "troops", NULL, "Soldiers sent, 3 claims" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, cases[i].id);
      g_autoptr (PlxRecord) context =
          cases[i].context != NULL ? plx_dossier_lookup (dossier, cases[i].context) : NULL;
      g_autoptr (PlxCard) card = plx_card_new_for_record (record, context);
      g_autofree char *text = plx_card_to_text (card);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_citation_card (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxRecord) quotation = plx_dossier_lookup (dossier, "jest");
  g_autoptr (GListModel) citations = plx_record_dup_records (quotation, PLX_QUOTATION_CITATIONS);
  g_autoptr (PlxRecord) citation = g_list_model_get_item (citations, 0);
  g_autoptr (PlxCard) card = plx_card_new_for_record (citation, quotation);
  g_autofree char *heading = plx_line_to_text (card->heading);
  g_autofree char *text = plx_card_to_text (card);

  g_assert_cmpint (card->kind, ==, PLX_CARD_CITATION);
  g_assert_cmpstr (heading, ==, "The Courier ¶ 4");
  g_assert_cmpstr (text, ==,
                   "The Courier, paragraph 4, 21 Oct 2024: “I am the moon.”, translated from French, "
                   "in a satirical passage");
}

static const PlxSection *
find_section (const PlxPage *page, const char *title)
{
  for (guint i = 0; i < page->sections->len; i++)
    {
      const PlxSection *section = g_ptr_array_index (page->sections, i);

      if (g_str_equal (section->title, title))
        return section;
    }
  return NULL;
}

/* A statement that is printed in one wording only has a card for each citation. */
static void
test_wordings (Fixture *fixture, gconstpointer id)
{
  g_autoptr (PlxRecord) late = plx_dossier_lookup (fixture->dossier, "late");
  g_autoptr (PlxPage) page = plx_page_new_for_record (late);

  g_assert_nonnull (find_section (fixture->page, "As printed")->wordings);
  g_assert_null (find_section (page, "As printed")->wordings);
}

static void
test_number (void)
{
  static const struct
  {
    gint64 number;
    const char *text;
  } cases[] = {
    { 0, "0" },
    { 7, "7" },
    { 999, "999" },
    { 1000, "1,000" },
    { 12000, "12,000" },
    { 123456, "123,456" },
    { 1234567, "1,234,567" },
    { G_GINT64_CONSTANT (9007199254740992), "9,007,199,254,740,992" },
    { -1500, "−1,500" },
    { -100, "−100" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = plx_number_format (cases[i].number);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_phrase (void)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  PlxLine *argument = plx_line_new ();

  plx_line_add (argument, PLX_RUN_STRONG, "A", "a");
  plx_line_add (argument, PLX_RUN_PLAIN, "%s", NULL);
  plx_line_add_phrase (line, PLX_RUN_CAUTION, "via %s.", argument);
  assert_line (line, "via A%s.");
  g_assert_cmpuint (line->len, ==, 4);
  g_assert_cmpint (((const PlxRun *) g_ptr_array_index (line, 0))->style, ==, PLX_RUN_CAUTION);
  g_assert_cmpint (((const PlxRun *) g_ptr_array_index (line, 1))->style, ==, PLX_RUN_STRONG);
  g_assert_cmpstr (((const PlxRun *) g_ptr_array_index (line, 1))->target, ==, "a");

  /* A language that puts the names first has its sign before them. */
  argument = plx_line_new ();
  plx_line_add (argument, PLX_RUN_PLAIN, "B", "b");
  g_ptr_array_set_size (line, 0);
  plx_line_add_phrase (line, PLX_RUN_CAUTION, "%s: relayed", argument);
  g_assert_cmpint (((const PlxRun *) g_ptr_array_index (line, 0))->style, ==, PLX_RUN_CAUTION);
  g_assert_cmpint (((const PlxRun *) g_ptr_array_index (line, 1))->style, ==, PLX_RUN_PLAIN);
}

/* A hundred thousand claims of one claimant: the page opens at once, and its sections make objects on demand.
 */
static void
test_many (void)
{
  g_autoptr (GString) json = g_string_new ("{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en',"
                                           "'sources': [{'id': 's', 'kind': 'news', 'publisher': 'S',"
                                           " 'published': '2024', 'language': 'en'}],"
                                           "'claimants': [{'id': 'c', 'kind': 'person', 'name': 'C'}],"
                                           "'questions': [{'id': 'q', 'title': 'Q'}], 'positions': [");
  Fixture fixture;
  PlxDossier *dossier;
  clock_t start;
  double seconds;
  const guint n = rounds_of (100000);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (
        json,
        "%s{'id': 'p%u', 'claimants': ['c'], 'question': 'q', 'stance': '%s', 'stated': '2024-%02u',"
        " 'citations': [{'source': 's', 'paragraph': 1, 'exact': 'w'}]}",
        i > 0 ? "," : "", i, i % 2 == 0 ? "denies" : "affirms", i % 12 + 1);
  g_string_append (json, "]}");
  dossier = example_dossier_read (json->str);
  start = clock ();
  open_page (&fixture, dossier, "c");
  seconds = (double) (clock () - start) / CLOCKS_PER_SEC;
  g_test_message ("the page of %u claims took %.3f s", n, seconds);
  if (!under_valgrind ())
    g_assert_cmpfloat (seconds, <, 5);
  g_assert_cmpuint (fixture.page->sections->len, ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (
                        ((const PlxSection *) g_ptr_array_index (fixture.page->sections, 1))->records),
                    ==, n);
  tear_down (&fixture, NULL);
}

#define ADD(path, id, test) g_test_add ("/page/" path, Fixture, id, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("event", "summons", test_event);
  ADD ("event/links", "summons", test_event_links);
  ADD ("event/alone", "treaty", test_event_alone);
  ADD ("quotation", "early", test_quotation);
  ADD ("quotation/wordings", "early", test_wordings);
  ADD ("quotation/relayed", "middle", test_relayed);
  ADD ("quotation/satire-only", "jest", test_satire_only);
  ADD ("estimate", "first-figure", test_estimate);
  ADD ("estimate/no-figure", "no-figure", test_no_figure);
  ADD ("position", "denies", test_position);
  ADD ("claimant", "zed", test_claimant);
  ADD ("claimant/ministry", "ministry", test_ministry);
  ADD ("claimant/satire-is-no-revision", "amy", test_satire_is_no_revision);
  ADD ("source", "courier", test_source);
  ADD ("measure", "troops", test_measure);
  ADD ("defined-measure", "arms", test_defined_measure);
  ADD ("question", "present", test_question);
  g_test_add_func ("/page/revisions", test_revisions);
  g_test_add_func ("/page/unsound", test_unsound);
  g_test_add_func ("/page/many", test_many);
  g_test_add_func ("/card/text", test_card_text);
  g_test_add_func ("/card/citation", test_citation_card);
  g_test_add_func ("/figure/number", test_number);
  g_test_add_func ("/line/phrase", test_phrase);
  return g_test_run ();
}
