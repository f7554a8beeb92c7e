/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dossier-texts.h"
#include "example-dossier.h"
#include "plx-side-by-side.h"

static PlxSideBySide *
create (PlxDossier *dossier, const char *ids)
{
  g_auto (GStrv) names = g_strsplit (ids, " ", -1);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_ptr_array_add (claims, plx_dossier_lookup (dossier, names[i]));
      g_assert_nonnull (g_ptr_array_index (claims, i));
    }
  return plx_side_by_side_new (claims);
}

/* "said! differs: Sunday 20 October 2024 | –": the name of a row, ! where its claims differ with what it is
 * marked with, the cells. */
static char *
render_row (const PlxSideBySideRow *row)
{
  GString *text = g_string_new (row->name);

  if (row->differs)
    g_string_append_printf (text, "! %s", row->mark);
  g_string_append (text, ":");
  for (guint i = 0; i < row->lines->len; i++)
    {
      g_autofree char *cell = plx_line_to_text (g_ptr_array_index (row->lines, i));

      g_string_append_printf (text, "%s %s", i > 0 ? " |" : "", *cell != '\0' ? cell : "–");
    }
  return g_string_free (text, FALSE);
}

static void
assert_rows (PlxDossier *dossier, const char *ids, const char *const *expected)
{
  g_autoptr (PlxSideBySide) side_by_side = create (dossier, ids);
  guint i;

  for (i = 0; i < side_by_side->rows->len && expected[i] != NULL; i++)
    {
      g_autofree char *row = render_row (g_ptr_array_index (side_by_side->rows, i));

      g_assert_cmpstr (row, ==, expected[i]);
    }
  g_assert_cmpuint (side_by_side->rows->len, ==, i);
  g_assert_null (expected[i]);
}

static void
test_one (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_rows (dossier, "middle",
               (const char *[]){
                   "claimant: Amy, spokeswoman",
                   "words: nothing is known",
                   "said: Monday 21 October 2024",
                   "published: 21 October 2024",
                   "event: The ambassador is summoned",
                   "form: Indirect speech",
                   "sources: The Courier ¶ 12",
                   "through: Ministry of War",
                   NULL,
               });
}

static void
test_figures (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_rows (dossier, "first-figure second-figure",
               (const char *[]){
                   "claimant: Ministry of War | Ministry of War",
                   "words! differs: “some 12,000” | “up to 3,000”",
                   "figure! differs: about 12,000 people | up to 3,000 people",
                   "modality! differs: An expectation | An assertion",
                   "measure: Soldiers sent | Soldiers sent",
                   "said! differs: Friday 18 October 2024 | Friday 25 October 2024",
                   "about! only one says it: October 2024 | –",
                   "published: about 22 October 2024 | about 22 October 2024",
                   "event! only one says it: The ambassador is summoned | –",
                   "sources: Gazette ¶ 2 | Gazette ¶ 5",
                   NULL,
               });
}

/* Of another measure: that 12,000 and 13,000 differ says nothing. */
static void
test_not_comparable (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxSideBySide) mixed = create (dossier, "first-figure containers middle");
  g_autoptr (PlxSideBySide) same = create (dossier, "first-figure no-figure middle");
  const PlxSideBySideRow *figure = g_ptr_array_index (mixed->rows, 2);
  const PlxSideBySideRow *comparable = g_ptr_array_index (same->rows, 2);
  g_autofree char *row = render_row (figure);
  g_autofree char *other = render_row (comparable);

  g_assert_cmpstr (row, ==, "figure! not comparable: about 12,000 people | at least 13,000 containers | –");
  g_assert_cmpstr (figure->note, ==,
                   "These figures count different things: they can’t be set against each other.");
  g_assert_cmpstr (other, ==, "figure! differs: about 12,000 people | no figure given | –");
  g_assert_null (comparable->note);
}

/* Claims of three kinds: what only one kind has is empty in the other columns. */
static void
test_kinds (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_rows (dossier, "early first-figure neither amy-jests",
               (const char *[]){
                   "claimant! differs: Zed, minister | Ministry of War | Zed, minister | Amy, spokeswoman",
                   "words! differs: “nonsense” | “some 12,000” | – | –",
                   "figure! only one says it: – | about 12,000 people | – | –",
                   "modality! only one says it: – | An expectation | – | –",
                   "measure! only one says it: – | Soldiers sent | – | –",
                   "stance! differs: – | – | Neither confirms nor denies | Affirms",
                   "question! only some say it: – | – | Are they there? | Are they there?",
                   "said! differs: Sunday 20 October 2024 | Friday 18 October 2024 | Monday 21 October 2024 "
                   "| Monday 21 "
                   "October 2024",
                   "about! only some say it: October 2024 | October 2024 | – | –",
                   "published! differs: The Courier, 21 October 2024 · Gazette, about 22 October 2024 | "
                   "about 22 October 2024 | "
                   "21 October 2024 | 21 October 2024",
                   "event! only some say it: The ambassador is summoned | The ambassador is summoned | The ambassador "
                   "is summoned | –",
                   "form! only one says it: Partly in quotation marks | – | – | –",
                   "sources! differs: The Courier ¶ 10, ¶ 3 · Gazette ¶ 4 · also in a satirical passage | "
                   "Gazette ¶ 2 | The "
                   "Courier ¶ 13 | The Courier ¶ 5 · rests on satire only",
                   NULL,
               });
}

/* Joint claimants in another order, words in other marks, a source that prints it in other places: the same.
 */
static void
test_meaning (void)
{
  g_autoptr (PlxDossier) dossier =
      read_text (HEAD ", \"sources\": [{\"id\": \"s\", \"kind\": \"news\", \"publisher\": \"S\", "
                      "\"published\": \"2024\", \"language\": \"en\"}],"
                      "\"claimants\": [{\"id\": \"a\", \"kind\": \"person\", \"name\": \"A\"}, {\"id\": "
                      "\"b\", \"kind\": \"person\", \"name\": \"B\"}],"
                      "\"quotations\": ["
                      "{\"id\": \"x\", \"claimants\": [\"a\", \"b\"], \"form\": \"direct\", \"text\": \"It's "
                      "so — “really”\", \"stated\": \"2024-10-21\","
                      " \"citations\": [{\"source\": \"s\", \"paragraph\": 1, \"exact\": \"w\"}]},"
                      "{\"id\": \"y\", \"claimants\": [\"b\", \"a\"], \"form\": \"mixed\", \"text\": \"it’s "
                      "so – «really»\", \"stated\": \"2024-10-21~\","
                      " \"citations\": [{\"source\": \"s\", \"paragraph\": 2, \"exact\": \"w\"}, "
                      "{\"source\": \"s\", \"paragraph\": 3, \"exact\": \"w\"}]}]}");

  assert_rows (dossier, "x y",
               (const char *[]){
                   "claimant: A; B | B; A",
                   "words: “It's so — “really”” | it’s so – «really»",
                   "said! differs: Monday 21 October 2024 | about 21 October 2024",
                   "published: 2024 | 2024",
                   "form! differs: Direct quotation | Partly in quotation marks",
                   "sources: S ¶ 1 | S ¶ 2, ¶ 3",
                   NULL,
               });
}

static void
test_spoken (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxSideBySide) side_by_side = create (dossier, "first-figure second-figure");
  g_autofree char *same = plx_side_by_side_dup_spoken (side_by_side, 4, 0);
  g_autofree char *differs = plx_side_by_side_dup_spoken (side_by_side, 5, 1);
  g_autofree char *empty = plx_side_by_side_dup_spoken (side_by_side, 6, 1);
  g_autofree char *sources = plx_side_by_side_dup_spoken (side_by_side, 9, 0);

  g_assert_cmpstr (same, ==, "Measure, Ministry of War: Soldiers sent");
  g_assert_cmpstr (differs, ==, "Said, Ministry of War: Friday 25 October 2024 (differs)");
  g_assert_cmpstr (empty, ==, "About, Ministry of War: nothing said (only one says it)");
  g_assert_cmpstr (sources, ==, "Sources, Ministry of War: Gazette, paragraph 2");
}

static void
test_report (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxSideBySide) side_by_side = create (dossier, "first-figure containers");
  g_autoptr (PlxReport) report = plx_side_by_side_to_report (side_by_side);
  const PlxReportBlock *block = g_ptr_array_index (report->blocks, 0);
  const PlxTableColumn *column = g_ptr_array_index (block->table->columns, 2);
  const PlxTableRow *figure = g_ptr_array_index (block->table->rows, 2);
  const PlxTableCell *label = g_ptr_array_index (figure->cells, 0);
  const PlxTableCell *cell = g_ptr_array_index (figure->cells, 2);
  g_autoptr (GPtrArray) sources = plx_report_dup_sources (report);
  g_autofree char *text = plx_line_to_text (cell->line);

  g_assert_cmpstr (report->title, ==, "Side by side");
  g_assert_cmpuint (report->blocks->len, ==, 2);
  g_assert_cmpstr (column->name, ==, "containers");
  g_assert_cmpstr (column->title, ==, "Ministry of War");
  g_assert_true (label->marked);
  g_assert_cmpstr (label->mark, ==, "not comparable");
  g_assert_cmpstr (text, ==, "at least 13,000 containers");
  g_assert_cmpuint (sources->len, ==, 1);
}

/* Every claim of the shipped dossier beside every tenth other: no row without cells, none without a word. */
static void
test_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_autoptr (GPtrArray) claims = g_ptr_array_new_with_free_func (g_object_unref);

  for (int kind = PLX_RECORD_QUOTATION; kind <= PLX_RECORD_POSITION; kind++)
    {
      g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        g_ptr_array_add (claims, g_list_model_get_item (records, i));
    }
  for (guint i = 0; i < claims->len; i++)
    {
      g_autoptr (GPtrArray) pair = g_ptr_array_new ();
      g_autoptr (PlxSideBySide) side_by_side = NULL;

      g_ptr_array_add (pair, g_ptr_array_index (claims, i));
      g_ptr_array_add (pair, g_ptr_array_index (claims, (i * 10 + 1) % claims->len));
      side_by_side = plx_side_by_side_new (pair);
      g_assert_cmpuint (side_by_side->rows->len, >=, 5);
      for (guint j = 0; j < side_by_side->rows->len; j++)
        {
          const PlxSideBySideRow *row = g_ptr_array_index (side_by_side->rows, j);

          g_assert_cmpuint (row->lines->len, ==, 2);
          g_assert_true (row->differs == (row->mark != NULL));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/side-by-side/one", test_one);
  g_test_add_func ("/side-by-side/figures", test_figures);
  g_test_add_func ("/side-by-side/not-comparable", test_not_comparable);
  g_test_add_func ("/side-by-side/kinds", test_kinds);
  g_test_add_func ("/side-by-side/meaning", test_meaning);
  g_test_add_func ("/side-by-side/spoken", test_spoken);
  g_test_add_func ("/side-by-side/report", test_report);
  g_test_add_func ("/side-by-side/shipped", test_shipped);
  return g_test_run ();
}
