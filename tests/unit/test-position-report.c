/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said about a comparison of positions: its summary, its cells read out, its tables. */
#include "position-dossier.h"

typedef struct
{
  const char *name;
  const char *positions;
  const char *day;
  PlxClock clock;
  gboolean satire;
  const char *expected;
} Case;

static char *
dup_summary (const PlxPositionComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < comparison->summary->len; i++)
    {
      g_autofree char *line = plx_line_to_text (g_ptr_array_index (comparison->summary, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", line);
    }
  return g_string_free (text, FALSE);
}

static const Case summaries[] = {
  { "nobody", "elodie denies 2024-10-18", "2024-10-17", 0, 0,
    "As far as this dossier shows, nobody had taken a position by the end of 17 October 2024." },
  { "nothing-published", "elodie denies 2024-10-18", "2024-10-30", PLX_CLOCK_PUBLISHED, 0,
    "As far as this dossier shows, no position had been published by the end of 30 October 2024." },
  { "nothing", "elodie denies 2024-10-18 satire", NULL, 0, 0, "Nobody takes a position in this dossier." },
  /* One and more than one; who only has members is not counted. */
  { "one", "zed denies 2024-10-18", NULL, 0, 0, "1 claimant takes a position on 1 question." },
  { "several", "zed denies 2024-10-18; elodie denies 2024-10-18 q2; elodie denies 2024-10-18", NULL, 0, 0,
    "2 claimants take a position on 2 questions." },
  /* Satire is told apart and not counted. */
  { "satire", "zed denies 2024-10-18; elodie denies 2024-10-18 q2 satire", NULL, 0, 1,
    "1 claimant takes a position on 1 question.\n1 position rests on satire alone and counts for nothing "
    "here." },
  { "change", "elodie denies 2024-10-18~; elodie neither 2024-10-21", NULL, 0, 0,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (about 18 October 2024), then neither confirms nor denies "
    "(21 October 2024)." },
  /* A repetition is no step; coming back is one. */
  { "change-and-back",
    "elodie denies 2024-10-18; elodie denies 2024-10-19; elodie affirms 2024-10-20; elodie denies 2024-10-21",
    NULL, 0, 0,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (18 October 2024), then affirms (20 October 2024), then "
    "denies (21 October 2024)." },
  /* Two stances of one day are one step. */
  { "change-from-two", "elodie denies 2024-10-18; elodie neither 2024-10-18; elodie affirms 2024-10-21", NULL,
    0, 0,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (18 October 2024) and neither confirms nor denies (18 "
    "October 2024), "
    "then affirms (21 October 2024)." },
  /* Satire is no step. */
  { "change-without-satire",
    "elodie denies 2024-10-18; elodie expects 2024-10-19 satire; elodie affirms 2024-10-21", NULL, 0, 1,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (18 October 2024), then affirms (21 October 2024).\n"
    "1 position rests on satire alone and counts for nothing here." },
  /* Who says what, affirmers first; the one who sets a condition is named as well. Said of the state, not of
     its ministry. */
  { "contradiction", "ministry denies 2024-10-18; zed affirms 2024-10-21; amy conditional 2024-10-20", NULL,
    0, 0,
    "3 claimants take a position on 1 question.\n"
    "Freedonia and those who belong to it contradict each other on “Is it so?”: Zed (affirms, 21 October "
    "2024), "
    "Ministry (denies, 18 October 2024), Amy (sets a condition, 20 October 2024)." },
  { "difference", "freedonia neither 2024-10-18; zed denies 2024-10-21", NULL, 0, 0,
    "2 claimants take a position on 1 question.\n"
    "Freedonia and those who belong to it do not say the same on “Is it so?”: Zed (denies, 21 October 2024), "
    "Freedonia (neither confirms nor denies, 18 October 2024)." },
};

static void
test_summary (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (PlxPositionComparison) comparison =
      compare (test->positions, test->clock, test->day, test->satire);
  g_autofree char *text = dup_summary (comparison);

  g_assert_cmpstr (text, ==, test->expected);
}

/* Every name, question, stance and date in it leads somewhere. */
static void
test_summary_links (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("elodie denies 2024-10-18; elodie neither 2024-10-21", PLX_CLOCK_SAID, NULL, FALSE);
  const PlxLine *line = g_ptr_array_index (comparison->summary, 1);
  g_autoptr (GString) targets = g_string_new (NULL);

  for (guint i = 0; i < line->len; i++)
    {
      const PlxRun *run = g_ptr_array_index (line, i);

      if (run->target != NULL)
        g_string_append_printf (targets, "%s ", run->target);
    }
  g_assert_cmpstr (targets->str, ==, "elodie q1 p1 p1 p2 p2 ");
}

/* A list that would be too long is cut, and says so. */
static void
test_summary_bounds (void)
{
  g_autoptr (GString) positions = g_string_new ("elodie affirms 2024-01-01");
  g_autoptr (PlxPositionComparison) comparison = NULL;
  g_autofree char *text = NULL;

  for (guint day = 2; day <= 9; day++)
    g_string_append_printf (positions, "; elodie %s 2024-01-0%u", day % 2 == 0 ? "denies" : "affirms", day);
  comparison = compare (positions->str, PLX_CLOCK_SAID, NULL, FALSE);
  text = dup_summary (comparison);
  /* Nine steps, of which six are named. */
  g_assert_true (g_str_has_suffix (text, ", then denies (6 January 2024) and 3 more."));
}

static void
assert_spoken (
    const PlxPositionComparison *comparison, guint row, guint column, gboolean folded, const char *expected)
{
  g_autofree char *text = plx_position_comparison_dup_spoken (comparison, row, column, folded);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_spoken (void)
{
  g_autoptr (PlxPositionComparison) comparison = compare (
      "zed denies 2024-10-18~; zed neither 2024-10-21; zed+amy affirms 2024-10-21 q2; amy affirms 2024-10-20;"
      "sylvania denies 2024-10-20 satire",
      PLX_CLOCK_SAID, "2024-10-21", TRUE);

  assert_spoken (
      comparison, 2, 0, FALSE,
      "Zed, Is it so?: neither confirms nor denies, 21 October 2024, Paper; new on this day; stance changed; "
      "before that denies, about 18 October 2024");
  assert_spoken (comparison, 2, 1, FALSE,
                 "Zed, Will it last?: affirms, 21 October 2024, together with Amy, Paper; new on this day");
  assert_spoken (comparison, 3, 0, FALSE, "Amy, Is it so?: affirms, 20 October 2024, Paper");
  /* Empty ones say so; so does a state that says nothing itself. */
  assert_spoken (comparison, 4, 1, FALSE, "Sylvania, Will it last?: no position");
  assert_spoken (comparison, 0, 1, FALSE, "Freedonia, Will it last?: no position");
  assert_spoken (comparison, 0, 0, FALSE,
                 "Freedonia, Is it so?: no position; it and those who belong to it do not say the same");
  assert_spoken (comparison, 4, 0, FALSE,
                 "Sylvania, Is it so?: denies, 20 October 2024, Paper, rests on satire only");
  /* A folded row says who says what. */
  assert_spoken (comparison, 0, 0, TRUE,
                 "Freedonia and those who belong to it, Is it so?: Zed: neither confirms nor denies, 21 "
                 "October 2024, Paper, "
                 "new on this day, stance changed, before that denies, about 18 October 2024; Amy: affirms, "
                 "20 October 2024, "
                 "Paper; they do not say the same");
  assert_spoken (comparison, 1, 1, TRUE,
                 "Ministry and those who belong to it, Will it last?: Zed: affirms, 21 October 2024, "
                 "together with Amy, Paper, "
                 "new on this day");
}

static char *
describe_table (const PlxTable *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);

      g_string_append_printf (text, "%s%s>%s", i > 0 ? "\n" : "", row->group != NULL ? row->group : "",
                              row->target);
      g_assert_cmpuint (row->cells->len, ==, table->columns->len);
      for (guint j = 0; j < row->cells->len; j++)
        {
          const PlxTableCell *cell = g_ptr_array_index (row->cells, j);
          g_autofree char *line = plx_line_to_text (cell->line);

          g_string_append_printf (text, "|%s%s%s", line, cell->marked ? " *" : "",
                                  cell->marked ? cell->mark : "");
        }
    }
  return g_string_free (text, FALSE);
}

static void
test_table (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed denies 2024-10-18~; zed neither 2024-10-21; zed+elodie affirms 2024-10-20 q2",
               PLX_CLOCK_SAID, "2024-10-21", FALSE);
  g_autoptr (PlxTable) table = plx_position_comparison_to_table (comparison);
  g_autofree char *text = describe_table (table);
  const PlxTableRow *row = g_ptr_array_index (table->rows, 0);

  /* A row for each position, a joint one in the rows of both; what is new and what changed stands where it
   * was said. */
  g_assert_cmpstr (
      text, ==,
      "Freedonia>p1|Zed|Is it so?|Denies|words 1|about 18 October 2024||Paper ¶ 1|\n"
      "Freedonia>p2|Zed|Is it so?|Neither confirms nor denies *new on this day, stance changed|words 2|"
      "21 October 2024||Paper ¶ 1|\n"
      "Freedonia>p3|Zed|Will it last?|Affirms|words 3|20 October 2024||Paper ¶ 1|\n"
      "Elodie>p3|Elodie|Will it last?|Affirms|words 3|20 October 2024||Paper ¶ 1|");
  g_assert_cmpuint (row->level, ==, 2);
  g_assert_cmpuint (row->citations->len, ==, 1);
}

static void
test_matrix (void)
{
  g_autoptr (PlxPositionComparison) comparison = compare (
      "zed denies 2024-10-18~; zed neither 2024-10-21; amy affirms 2024-10-20; amy expects 2024-10-20;"
      "elodie affirms 2024-10-20 q2",
      PLX_CLOCK_SAID, NULL, FALSE);
  g_autoptr (PlxTable) matrix = plx_position_comparison_to_matrix (comparison);
  g_autofree char *text = describe_table (matrix);

  g_assert_cmpstr (text, ==,
                   ">freedonia|Freedonia| *it and those who belong to it do not say the same|\n"
                   ">ministry|Ministry||\n"
                   ">zed|Zed|Neither confirms nor denies (21 Oct 2024) *stance changed|\n"
                   ">amy|Amy|Affirms (20 Oct 2024); Expects (20 Oct 2024)|\n"
                   ">elodie|Elodie||Affirms (20 Oct 2024)");
}

static void
test_report (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed denies 2024-10-18~; zed neither 2024-10-21", PLX_CLOCK_SAID, "2024-10-21", FALSE);
  g_autoptr (PlxReport) report = plx_position_comparison_to_report (comparison);
  const PlxReportBlockKind kinds[] = { PLX_BLOCK_PARAGRAPH, PLX_BLOCK_ITEM,    PLX_BLOCK_HEADING,
                                       PLX_BLOCK_TABLE,     PLX_BLOCK_HEADING, PLX_BLOCK_TABLE };
  g_autofree char *subtitle = plx_line_to_text (report->subtitle);

  g_assert_cmpstr (report->title, ==, "Positions by question");
  g_assert_cmpstr (subtitle, ==, "D · d · as said by the end of 21 October 2024");
  g_assert_cmpuint (report->blocks->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < report->blocks->len; i++)
    g_assert_cmpint (((PlxReportBlock *) g_ptr_array_index (report->blocks, i))->kind, ==, kinds[i]);
}

/* A question that is named once is not named again. */
static void
test_one_question_summary (void)
{
  g_autoptr (PlxDossier) dossier =
      dossier_new ("zed affirms 2024-10-18; zed denies 2024-10-20; amy affirms 2024-10-20");
  g_autoptr (PlxRecord) question = plx_dossier_lookup (dossier, "q1");
  const PlxAsOf always = as_of (PLX_CLOCK_SAID, NULL);
  g_autoptr (PlxPositionComparison) comparison =
      plx_position_comparison_new (dossier, question, &always, FALSE);
  g_autofree char *text = dup_summary (comparison);

  g_assert_cmpstr (
      text, ==,
      "2 claimants take a position on “Is it so?”.\n"
      "Zed changed stance: affirms (18 October 2024), then denies (20 October 2024).\n"
      "Freedonia and those who belong to it contradict each other: Amy (affirms, 20 October 2024), "
      "Zed (denies, 20 October 2024).");
}

/* ---- the dossier that comes with the program ---- */

static char *
dup_stances (const PlxPositionComparison *comparison, guint row, guint column)
{
  g_autoptr (GArray) stances = plx_position_comparison_dup_stances (comparison, row, column);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < stances->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            plx_enum_get_nick (PLX_TYPE_STANCE, g_array_index (stances, int, i)));
  return g_string_free (text, FALSE);
}

static void
assert_stances (const PlxPositionComparison *comparison, guint row, guint column, const char *expected)
{
  g_autofree char *text = dup_stances (comparison, row, column);

  g_assert_cmpstr (text, ==, expected);
}

static guint
find_row (const PlxPositionComparison *comparison, const char *id)
{
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      if (g_strcmp0 (plx_record_get_id (plx_position_comparison_get_row (comparison, i)->claimant), id) == 0)
        return i;
    }
  g_assert_not_reached ();
}

static guint
find_column (const PlxPositionComparison *comparison, const char *id)
{
  for (guint i = 0; i < comparison->questions->len; i++)
    {
      if (g_strcmp0 (plx_record_get_id (g_ptr_array_index (comparison->questions, i)), id) == 0)
        return i;
    }
  g_assert_not_reached ();
}

static void
assert_line_starts (const PlxPositionComparison *comparison, const char *beginning, const char *const *names)
{
  for (guint i = 0; i < comparison->summary->len; i++)
    {
      g_autofree char *text = plx_line_to_text (g_ptr_array_index (comparison->summary, i));

      if (!g_str_has_prefix (text, beginning))
        continue;
      for (guint j = 0; names[j] != NULL; j++)
        g_assert_nonnull (strstr (text, names[j]));
      return;
    }
  g_error ("no sentence begins with %s", beginning);
}

/* A spokesman's "nonsense", an ambassador's "simple assertions", a president's "the photographs mean
 * something". */
static void
test_shipped_russia (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  const PlxAsOf always = as_of (PLX_CLOCK_SAID, NULL);
  g_autoptr (PlxPositionComparison) comparison = plx_position_comparison_new (dossier, NULL, &always, FALSE);
  guint russia = find_row (comparison, "russia");
  guint troops = find_column (comparison, "troops-in-russia");
  guint evidence = find_column (comparison, "evidence-of-troops");
  const char *const on_evidence[] = { "Vladimir Putin (affirms, ", "Vasily Nebenzya (denies, ", NULL };
  const char *const on_troops[] = { "Dmitry Peskov (neither", "Vasily Nebenzya (denies, ",
                                    "Vladimir Putin (sets", NULL };

  g_assert_true (plx_stance_row_contradicts (plx_position_comparison_get_row (comparison, russia), evidence));
  g_assert_true (plx_stance_row_differs (plx_position_comparison_get_row (comparison, russia), troops));
  g_assert_false (plx_stance_row_contradicts (plx_position_comparison_get_row (comparison, russia), troops));
  assert_line_starts (comparison, "Russia and those who belong to it contradict each other", on_evidence);
  assert_line_starts (comparison, "Russia and those who belong to it do not say the same", on_troops);
  /* All that is folded below the row, each once. */
  assert_stances (comparison, russia, troops, "denies neither conditional");
  assert_stances (comparison, russia, evidence, "affirms denies");
}

static void
test_shipped_changes (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  const PlxAsOf always = as_of (PLX_CLOCK_SAID, NULL);
  g_autoptr (PlxPositionComparison) comparison = plx_position_comparison_new (dossier, NULL, &always, FALSE);
  const char *const peskov[] = {
    "denies (about 18 October 2024), then neither confirms nor denies (about 21 October 2024)", NULL
  };
  const char *const states[] = {
    "cannot confirm (about 21 October 2024), then affirms (about 23 October 2024)", NULL
  };
  guint troops = find_column (comparison, "troops-in-russia");

  assert_line_starts (comparison, "Dmitry Peskov changed stance", peskov);
  assert_line_starts (comparison, "United States changed stance", states);
  g_assert_true (
      plx_position_comparison_get_cell (comparison, find_row (comparison, "dmitry-peskov"), troops)->changed);
  g_assert_false (
      plx_position_comparison_get_cell (comparison, find_row (comparison, "nis"), troops)->changed);
}

/* Which sources the positions rest on, as the report and its tables list them. */
static char *
dup_sources (const PlxPositionComparison *comparison)
{
  g_autoptr (PlxReport) report = plx_position_comparison_to_report (comparison);
  g_autoptr (GPtrArray) sources = plx_report_dup_sources (report);
  g_autoptr (PlxTable) table = plx_position_comparison_to_table (comparison);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    g_string_append_printf (text, "%s ", plx_record_get_id (g_ptr_array_index (sources, i)));
  for (guint i = 0; i < table->rows->len; i++)
    {
      PlxTableRow *row = g_ptr_array_index (table->rows, i);
      g_autofree char *stance = plx_line_to_text (((PlxTableCell *) g_ptr_array_index (row->cells, 2))->line);
      g_autofree char *places = plx_line_to_text (((PlxTableCell *) g_ptr_array_index (row->cells, 6))->line);

      g_string_append_printf (text, "| %s: %s ", stance, places);
    }
  return g_string_free (text, FALSE);
}

/* By what was published only the sources that had come out are named, and satire is told by them alone. */
static void
test_published_sources (void)
{
  const struct
  {
    const char *positions;
    const char *day;
    PlxClock clock;
    gboolean satire;
    const char *expected;
    const char *spoken;
  } cases[] = {
    { "elodie denies 2024-10-18 again", "2024-11-15", PLX_CLOCK_PUBLISHED, FALSE, "paper | Denies: Paper ¶ 1 ",
      "Elodie, Is it so?: denies, 18 October 2024, Paper" },
    { "elodie denies 2024-10-18 again", "2024-12-15", PLX_CLOCK_PUBLISHED, FALSE,
      "paper weekly | Denies: Paper ¶ 1 · Weekly ¶ 1 ", "Elodie, Is it so?: denies, 18 October 2024, Paper, Weekly" },
    /* What had been said does not depend on when it was printed. */
    { "elodie denies 2024-10-18 again", "2024-11-15", PLX_CLOCK_SAID, FALSE,
      "paper weekly | Denies: Paper ¶ 1 · Weekly ¶ 1 ", "Elodie, Is it so?: denies, 18 October 2024, Paper, Weekly" },
    /* Only the jest had come out. */
    { "elodie denies 2024-10-18 satire again", "2024-11-15", PLX_CLOCK_PUBLISHED, FALSE, "", NULL },
    { "elodie denies 2024-10-18 satire again", "2024-11-15", PLX_CLOCK_PUBLISHED, TRUE,
      "paper | Denies · rests on satire only: Paper ¶ 12 ",
      "Elodie, Is it so?: denies, 18 October 2024, Paper, rests on satire only" },
    { "elodie denies 2024-10-18 satire again", "2024-12-15", PLX_CLOCK_PUBLISHED, FALSE,
      "paper weekly | Denies · also in a satirical passage: Paper ¶ 12 · Weekly ¶ 1 ",
      "Elodie, Is it so?: denies, 18 October 2024, Paper, Weekly, also in a satirical passage" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxPositionComparison) comparison
          = compare (cases[i].positions, cases[i].clock, cases[i].day, cases[i].satire);
      g_autofree char *sources = dup_sources (comparison);
      g_autofree char *spoken = cases[i].spoken == NULL
                                    ? NULL
                                    : plx_position_comparison_dup_spoken (comparison, 0, 0, FALSE);

      g_assert_cmpstr (sources, ==, cases[i].expected);
      g_assert_cmpstr (spoken, ==, cases[i].spoken);
    }
}

/* As of the 20th Peskov has only called it nonsense, and the United States do not confirm yet. */
static void
test_shipped_wound_back (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  const PlxAsOf then = as_of (PLX_CLOCK_SAID, "2024-10-20");
  g_autoptr (PlxPositionComparison) comparison = plx_position_comparison_new (dossier, NULL, &then, FALSE);
  guint troops = find_column (comparison, "troops-in-russia");

  assert_stances (comparison, find_row (comparison, "dmitry-peskov"), troops, "denies");
  assert_stances (comparison, find_row (comparison, "united-states"), troops, "cannot-confirm");
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      for (guint j = 0; j < comparison->questions->len; j++)
        {
          const PlxStanceCell *cell = plx_position_comparison_get_cell (comparison, i, j);

          for (guint k = 0; cell != NULL && k < cell->positions->len; k++)
            g_assert_true (plx_as_of_includes (&then, g_ptr_array_index (cell->positions, k)));
        }
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      g_autofree char *path = g_strconcat ("/position-report/summary/", summaries[i].name, NULL);

      g_test_add_data_func (path, &summaries[i], test_summary);
    }
  g_test_add_func ("/position-report/summary-links", test_summary_links);
  g_test_add_func ("/position-report/summary-bounds", test_summary_bounds);
  g_test_add_func ("/position-report/one-question-summary", test_one_question_summary);
  g_test_add_func ("/position-report/spoken", test_spoken);
  g_test_add_func ("/position-report/table", test_table);
  g_test_add_func ("/position-report/matrix", test_matrix);
  g_test_add_func ("/position-report/report", test_report);
  g_test_add_func ("/position-report/published-sources", test_published_sources);
  g_test_add_func ("/position-report/shipped/russia", test_shipped_russia);
  g_test_add_func ("/position-report/shipped/changes", test_shipped_changes);
  g_test_add_func ("/position-report/shipped/wound-back", test_shipped_wound_back);
  return g_test_run ();
}
