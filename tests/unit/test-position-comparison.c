/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dossier-texts.h"
#include "plx-position-comparison.h"

/*
 * Small dossiers, written as "zed denies 2024-10-18; zed+amy affirms 2024-10-21~ q2 satire": who, which stance, when, the
 * question (q1 where none is named), and "satire" for what rests on satire alone or "late" for what came out later.
 *
 *   freedonia      a state
 *     ministry     an agency
 *       zed        a person
 *     amy          a person
 *   sylvania       a state
 *   club           an organisation, which stands in the file before sylvania
 *   elodie         a person who belongs to nothing
 */
#define BEGINNING                                                                                                     \
  "{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en', 'sources': ["                                          \
  "{'id': 'paper', 'kind': 'news', 'publisher': 'Paper', 'published': '2024-11-01', 'language': 'en',"               \
  " 'parts': [{'kind': 'satire', 'paragraphs': [10, 19], 'title': 'A jest'}]},"                                      \
  "{'id': 'weekly', 'kind': 'news', 'publisher': 'Weekly', 'published': '2024-12-01', 'language': 'en'}],"           \
  "'claimants': ["                                                                                                   \
  "{'id': 'freedonia', 'kind': 'state', 'name': 'Freedonia'},"                                                       \
  "{'id': 'ministry', 'kind': 'agency', 'name': 'Ministry', 'member-of': 'freedonia'},"                              \
  "{'id': 'zed', 'kind': 'person', 'name': 'Zed', 'member-of': 'ministry'},"                                         \
  "{'id': 'amy', 'kind': 'person', 'name': 'Amy', 'member-of': 'freedonia'},"                                        \
  "{'id': 'club', 'kind': 'organisation', 'name': 'Club'},"                                                          \
  "{'id': 'sylvania', 'kind': 'state', 'name': 'Sylvania'},"                                                         \
  "{'id': 'elodie', 'kind': 'person', 'name': 'Elodie'},"                                                            \
  "{'id': 'nameless', 'kind': 'person'},"                                                                            \
  "{'id': 'aide', 'kind': 'person', 'name': 'Aide', 'member-of': 'nameless'}],"                                      \
  "'questions': [{'id': 'q1', 'title': 'Is it so?'}, {'id': 'q2', 'title': 'Will it last?'}, {'id': 'q3'}],"         \
  "'positions': ["

static void
add_position (GString *text, const char *description, guint number)
{
  g_autofree char *stripped = g_strstrip (g_strdup (description));
  g_auto (GStrv) words = g_strsplit (stripped, " ", -1);
  g_auto (GStrv) claimants = g_strsplit (words[0], "+", -1);
  g_autofree char *names = g_strjoinv ("', '", claimants);
  const char *question = "q1";
  const char *source = "paper";
  guint paragraph = 1;

  for (guint i = 3; words[i] != NULL; i++)
    {
      if (words[i][0] == 'q')
        question = words[i];
      else if (g_str_equal (words[i], "satire"))
        paragraph = 12;
      else if (g_str_equal (words[i], "late"))
        source = "weekly";
    }
  g_string_append_printf (text,
                          "%s{'id': 'p%u', 'claimants': ['%s'], 'question': '%s', 'stance': '%s', 'words': 'words %u',"
                          " 'stated': '%s', 'citations': [{'source': '%s', 'paragraph': %u, 'exact': 'words'}]}",
                          number > 1 ? "," : "", number, names, question, words[1], number, words[2], source, paragraph);
}

static PlxDossier *
dossier_new (const char *positions)
{
  g_auto (GStrv) descriptions = g_strsplit (positions, ";", -1);
  GString *text = g_string_new (BEGINNING);
  g_autofree char *json = NULL;

  for (guint i = 0; descriptions[i] != NULL; i++)
    add_position (text, descriptions[i], i + 1);
  g_string_append (text, "]}");
  json = g_strdelimit (g_string_free (text, FALSE), "'", '"');
  return read_text (json);
}

static PlxAsOf
as_of (PlxClock clock, const char *day)
{
  PlxAsOf result = { clock, PLX_AS_OF_ALWAYS };
  PlxDate date;

  if (day == NULL)
    return result;
  g_assert_true (plx_date_parse (day, &date, NULL));
  result.day = plx_date_get_earliest (&date);
  return result;
}

static PlxPositionComparison *
compare (const char *positions, PlxClock clock, const char *day, gboolean satire)
{
  g_autoptr (PlxDossier) dossier = dossier_new (positions);
  const PlxAsOf when = as_of (clock, day);

  return plx_position_comparison_new (dossier, NULL, &when, satire);
}

static void
describe_cell (GString *text, const PlxStanceCell *cell)
{
  guint n = cell->positions->len;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s%s", i > 0 ? " " : "", i == n - cell->n_latest ? "| " : "",
                            plx_enum_get_nick (PLX_TYPE_STANCE,
                                               plx_position_get_stance (g_ptr_array_index (cell->positions, i))));
  g_string_append_printf (text, "%s%s%s%s", cell->approximate ? " ~" : "", cell->changed ? " changed" : "",
                          cell->is_new ? " new" : "", cell->satire ? " satire" : "");
}

static void
describe_columns (GString *text, const PlxPositionComparison *comparison, const char *sign, GArray *columns)
{
  for (guint i = 0; i < columns->len; i++)
    g_string_append_printf (text, " %s%s", sign,
                            plx_record_get_id (g_ptr_array_index (comparison->questions,
                                                                  g_array_index (columns, guint, i))));
}

/* A line a row: "  zed q1=denies | neither ~ changed", the latest behind the bar; "!q1" where the people of a row contradict
 * each other, "/q1" where they do not say the same. */
static char *
describe (const PlxPositionComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const PlxStanceRow *row = plx_position_comparison_get_row (comparison, i);

      g_string_append_printf (text, "%s%*s%s", i > 0 ? "\n" : "", (int) row->depth, "", plx_record_get_id (row->claimant));
      for (guint j = 0; j < comparison->questions->len; j++)
        {
          const PlxStanceCell *cell = plx_position_comparison_get_cell (comparison, i, j);

          if (cell == NULL)
            continue;
          g_string_append_printf (text, " %s=", plx_record_get_id (g_ptr_array_index (comparison->questions, j)));
          describe_cell (text, cell);
        }
      describe_columns (text, comparison, "!", row->contradictions);
      describe_columns (text, comparison, "/", row->differences);
    }
  return g_string_free (text, FALSE);
}

typedef struct
{
  const char *name;
  const char *positions;
  const char *day;
  PlxClock clock;
  gboolean satire;
  const char *expected;
} Case;

static const Case cases[] = {
  /* One claimant, one position: it is the latest. */
  { "one", "elodie affirms 2024-10-18", NULL, 0, 0, "elodie q1=| affirms" },
  /* Denied on the 18th, neither on the 21st: the later one is the latest, and the stance changed. */
  { "changed", "elodie denies 2024-10-18; elodie neither 2024-10-21", NULL, 0, 0,
    "elodie q1=denies | neither changed" },
  /* The file may give them in any order; the days decide. */
  { "changed-in-any-order", "elodie neither 2024-10-21; elodie denies 2024-10-18", NULL, 0, 0,
    "elodie q1=denies | neither changed" },
  /* Said twice the same: an earlier position, but no change. */
  { "repeated", "elodie affirms 2024-10-18; elodie affirms 2024-10-21", NULL, 0, 0,
    "elodie q1=affirms | affirms" },
  /* There and back again: the first and the last are the same, but one between them is not. */
  { "back-again", "elodie affirms 2024-10-18; elodie denies 2024-10-19; elodie affirms 2024-10-20", NULL, 0, 0,
    "elodie q1=affirms denies | affirms changed" },
  /* Two on one day: neither is earlier, so both are the latest and nothing changed. */
  { "same-day", "elodie affirms 2024-10-18; elodie expects 2024-10-18", NULL, 0, 0,
    "elodie q1=| affirms expects" },
  /* "About the 18th" and "the 18th" are the same day; one of them is not sure. */
  { "same-day-about", "elodie affirms 2024-10-18~; elodie expects 2024-10-18", NULL, 0, 0,
    "elodie q1=| affirms expects ~" },
  /* Two on the 18th, one on the 19th: the two are earlier, and one of them differs from the third. */
  { "two-then-one", "elodie affirms 2024-10-18; elodie denies 2024-10-18; elodie affirms 2024-10-19", NULL, 0, 0,
    "elodie q1=affirms denies | affirms changed" },
  /* "Some time in October" and "the 18th" may have been said in either order: no change, and no latest but both. */
  { "order-unknown", "elodie affirms 2024-10; elodie denies 2024-10-18", NULL, 0, 0,
    "elodie q1=| affirms denies ~" },
  /* "Before the 21st" may be before or after the 18th; it counts from the 21st. */
  { "open-start", "elodie affirms ../2024-10-21; elodie denies 2024-10-18", NULL, 0, 0,
    "elodie q1=| denies affirms ~" },
  /* "Before the 17th" was surely said before the 18th. */
  { "open-start-before", "elodie affirms ../2024-10-17; elodie denies 2024-10-18", NULL, 0, 0,
    "elodie q1=affirms | denies changed" },
  /* "From the 18th on" may still hold on the 21st. */
  { "open-end", "elodie affirms 2024-10-18/..; elodie denies 2024-10-21", NULL, 0, 0,
    "elodie q1=| affirms denies ~" },
  /* The days 18 to 20 lie before the 21st, those from 20 to 22 do not. */
  { "intervals", "elodie affirms 2024-10-18/2024-10-20; elodie denies 2024-10-21", NULL, 0, 0,
    "elodie q1=affirms | denies changed" },
  { "intervals-overlap", "elodie affirms 2024-10-20/2024-10-22; elodie denies 2024-10-21", NULL, 0, 0,
    "elodie q1=| affirms denies ~" },
  /* A month and a later day: the month is over, so the change is sure. */
  { "month-before-day", "elodie affirms 2024-09; elodie denies 2024-10-18", NULL, 0, 0,
    "elodie q1=affirms | denies changed" },
  /* What is only about right is marked. */
  { "approximate", "elodie affirms 2024-10-18~", NULL, 0, 0, "elodie q1=| affirms ~" },
  { "uncertain", "elodie affirms 2024-10-18?", NULL, 0, 0, "elodie q1=| affirms ~" },
  /* The latest is exact; what came before it does not make it less so. */
  { "approximate-before", "elodie affirms 2024-10-18~; elodie affirms 2024-10-21", NULL, 0, 0,
    "elodie q1=affirms | affirms" },

  /* Nobody said what rests on satire alone: it is not there. */
  { "satire-out", "elodie affirms 2024-10-18; elodie denies 2024-10-21 satire", NULL, 0, 0,
    "elodie q1=| affirms" },
  /* Asked for, it stands before everything else, changes nothing and is never the latest. */
  { "satire-in", "elodie affirms 2024-10-18; elodie denies 2024-10-21 satire", NULL, 0, 1,
    "elodie q1=denies | affirms" },
  /* Where there is nothing else it is the latest, and marked. */
  { "satire-alone", "elodie denies 2024-10-21 satire", NULL, 0, 1, "elodie q1=| denies satire" },
  { "satire-alone-twice", "elodie denies 2024-10-21 satire; elodie affirms 2024-10-22 satire", NULL, 0, 1,
    "elodie q1=denies | affirms satire" },
  /* It contradicts nobody. */
  { "satire-contradicts-nobody", "zed affirms 2024-10-18; amy denies 2024-10-18 satire", NULL, 0, 1,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q1=| denies satire" },

  /* What two say together stands in the rows of both. */
  { "joint", "freedonia+sylvania affirms 2024-10-18", NULL, 0, 0,
    "freedonia q1=| affirms\nsylvania q1=| affirms" },
  /* To name a claimant twice is an error of the file: the position is not sound. */
  { "joint-with-itself", "elodie+elodie affirms 2024-10-18", NULL, 0, 0, "" },
  /* A joint position changes the stance of one and not of the other. */
  { "joint-changes-one", "elodie denies 2024-10-18; elodie+club affirms 2024-10-21", NULL, 0, 0,
    "club q1=| affirms\nelodie q1=denies | affirms changed" },

  /* All that somebody belongs to has a row, with nothing in it. */
  { "nested", "zed affirms 2024-10-18", NULL, 0, 0, "freedonia\n ministry\n  zed q1=| affirms" },
  /* States come first, then the others, whatever their order in the file; members right behind what they belong to. */
  { "order-of-rows", "elodie affirms 2024-10-18; club affirms 2024-10-18; sylvania affirms 2024-10-18; amy affirms 2024-10-18",
    NULL, 0, 0, "freedonia\n amy q1=| affirms\nsylvania q1=| affirms\nclub q1=| affirms\nelodie q1=| affirms" },
  /* Who belongs to a record that is not sound stands alone, and that record is not there. */
  { "body-not-sound", "aide affirms 2024-10-18", NULL, 0, 0, "aide q1=| affirms" },
  /* A joint position with somebody who is not sound stands in the row of the one who is. */
  { "claimant-not-sound", "elodie+nameless affirms 2024-10-18", NULL, 0, 0, "elodie q1=| affirms" },
  { "only-claimant-not-sound", "elodie affirms 2024-10-18; nameless affirms 2024-10-18 q2", NULL, 0, 0,
    "elodie q1=| affirms" },
  /* A question without a title is not sound: nothing about it is compared. */
  { "question-not-sound", "elodie affirms 2024-10-18; elodie affirms 2024-10-18 q3", NULL, 0, 0,
    "elodie q1=| affirms" },
  /* Only questions that somebody has a position on, in the order of the file. */
  { "questions", "elodie affirms 2024-10-18 q2; elodie denies 2024-10-19 q1", NULL, 0, 0,
    "elodie q1=| denies q2=| affirms" },

  /* One affirms and another denies: a contradiction of the state, not of the ministry that only one belongs to. */
  { "contradiction", "zed affirms 2024-10-18; amy denies 2024-10-21", NULL, 0, 0,
    "freedonia !q1\n ministry\n  zed q1=| affirms\n amy q1=| denies" },
  /* The ministry and its own man: a contradiction of the ministry and of the state above it. */
  { "contradiction-nested", "zed affirms 2024-10-18; ministry denies 2024-10-21", NULL, 0, 0,
    "freedonia !q1\n ministry q1=| denies !q1\n  zed q1=| affirms" },
  /* Denies against neither: nobody contradicts the other, but they do not say the same. */
  { "difference", "zed denies 2024-10-18; amy neither 2024-10-21", NULL, 0, 0,
    "freedonia /q1\n ministry\n  zed q1=| denies\n amy q1=| neither" },
  { "difference-cannot-confirm", "freedonia affirms 2024-10-18; amy cannot-confirm 2024-10-21", NULL, 0, 0,
    "freedonia q1=| affirms /q1\n amy q1=| cannot-confirm" },
  /* A third who does not commit herself does not undo the contradiction of the two others. */
  { "contradiction-before-difference", "zed denies 2024-10-18; amy neither 2024-10-21; freedonia affirms 2024-10-21", NULL,
    0, 0, "freedonia q1=| affirms !q1\n ministry\n  zed q1=| denies\n amy q1=| neither" },
  /* A condition goes together with anything, as do a demand, an expectation and a warning. */
  { "condition", "zed denies 2024-10-18; amy conditional 2024-10-21", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| denies\n amy q1=| conditional" },
  { "expectation", "zed affirms 2024-10-18; amy expects 2024-10-21; freedonia warns 2024-10-21; ministry demands 2024-10-21",
    NULL, 0, 0,
    "freedonia q1=| warns\n ministry q1=| demands\n  zed q1=| affirms\n amy q1=| expects" },
  /* Only the latest counts: who has come round contradicts nobody any more. */
  { "contradiction-over", "zed affirms 2024-10-18; amy denies 2024-10-18; amy affirms 2024-10-21", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q1=denies | affirms changed" },
  /* ... but did so on the 19th. */
  { "contradiction-then", "zed affirms 2024-10-18; amy denies 2024-10-18; amy affirms 2024-10-21", "2024-10-19", 0, 0,
    "freedonia !q1\n ministry\n  zed q1=| affirms\n amy q1=| denies" },
  /* Different questions, and different states, contradict nobody. */
  { "no-contradiction-of-questions", "zed affirms 2024-10-18; amy denies 2024-10-18 q2", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q2=| denies" },
  { "no-contradiction-of-states", "freedonia affirms 2024-10-18; sylvania denies 2024-10-18", NULL, 0, 0,
    "freedonia q1=| affirms\nsylvania q1=| denies" },
  /* Somebody who affirms and denies on one day is one person, and contradicts nobody else. */
  { "no-contradiction-of-one", "amy affirms 2024-10-18; amy denies 2024-10-18", NULL, 0, 0,
    "freedonia\n amy q1=| affirms denies" },
  /* With a second who affirms there are two: one of them denies. */
  { "contradiction-of-one-and-another", "amy affirms 2024-10-18; amy denies 2024-10-18; zed affirms 2024-10-18", NULL, 0, 0,
    "freedonia !q1\n ministry\n  zed q1=| affirms\n amy q1=| affirms denies" },
  /* A joint position is the same for both. */
  { "no-contradiction-of-joint", "zed+amy affirms 2024-10-18", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q1=| affirms" },

  /* Wound back to the 18th, what was said on the 21st is not there; what was said on just that day is new. */
  { "as-of", "elodie denies 2024-10-18; elodie neither 2024-10-21", "2024-10-18", 0, 0, "elodie q1=| denies new" },
  { "as-of-between", "elodie denies 2024-10-18; elodie neither 2024-10-21", "2024-10-20", 0, 0, "elodie q1=| denies" },
  { "as-of-change", "elodie denies 2024-10-18; elodie neither 2024-10-21", "2024-10-21", 0, 0,
    "elodie q1=denies | neither changed new" },
  { "as-of-before", "elodie denies 2024-10-18", "2024-10-17", 0, 0, "" },
  /* An interval counts from its first day, what is open at the beginning from its last. */
  { "as-of-interval", "elodie denies 2024-10-18/2024-10-25", "2024-10-18", 0, 0, "elodie q1=| denies ~ new" },
  { "as-of-open-start", "elodie denies ../2024-10-18", "2024-10-17", 0, 0, "" },
  { "as-of-open-start-then", "elodie denies ../2024-10-18", "2024-10-18", 0, 0, "elodie q1=| denies ~ new" },
  /* Who has said nothing yet has no row, nor has what they belong to. */
  { "as-of-rows", "zed denies 2024-10-21; elodie affirms 2024-10-18", "2024-10-20", 0, 0, "elodie q1=| affirms" },
  /* By publication: said on the 18th and the 21st of October, printed on 1 November and 1 December. */
  { "published", "elodie denies 2024-10-18; elodie neither 2024-10-21 late", "2024-11-01", PLX_CLOCK_PUBLISHED, 0,
    "elodie q1=| denies new" },
  /* What comes out later may have been said earlier: new, but not the latest. */
  { "published-earlier-word", "elodie denies 2024-10-18 late; elodie neither 2024-10-21", "2024-12-01", PLX_CLOCK_PUBLISHED,
    0, "elodie q1=denies | neither changed new" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (PlxPositionComparison) comparison = compare (test->positions, test->clock, test->day, test->satire);
  g_autofree char *text = describe (comparison);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_tree (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed affirms 2024-10-18; amy affirms 2024-10-18; elodie affirms 2024-10-18", PLX_CLOCK_SAID, NULL, FALSE);
  const int parents[] = { -1, 0, 1, 0, -1 };
  const guint n_descendants[] = { 3, 1, 0, 0, 0 };

  g_assert_cmpuint (comparison->rows->len, ==, G_N_ELEMENTS (parents));
  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const PlxStanceRow *row = plx_position_comparison_get_row (comparison, i);

      g_assert_cmpint (row->parent, ==, parents[i]);
      g_assert_cmpuint (row->n_descendants, ==, n_descendants[i]);
    }
}

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

static void
test_one_question (void)
{
  g_autoptr (PlxDossier) dossier =
      dossier_new ("zed affirms 2024-10-18; elodie denies 2024-10-19 q2; amy denies 2024-10-20");
  g_autoptr (PlxRecord) question = plx_dossier_lookup (dossier, "q2");
  const PlxAsOf always = as_of (PLX_CLOCK_SAID, NULL);
  g_autoptr (PlxPositionComparison) comparison = plx_position_comparison_new (dossier, question, &always, FALSE);
  g_autofree char *text = describe (comparison);

  /* Nobody else is in it, and no other day has news. */
  g_assert_cmpstr (text, ==, "elodie q2=| denies");
  g_assert_cmpuint (comparison->days->len, ==, 1);
}

/* A question that is named once is not named again. */
static void
test_one_question_summary (void)
{
  g_autoptr (PlxDossier) dossier = dossier_new ("zed affirms 2024-10-18; zed denies 2024-10-20; amy affirms 2024-10-20");
  g_autoptr (PlxRecord) question = plx_dossier_lookup (dossier, "q1");
  const PlxAsOf always = as_of (PLX_CLOCK_SAID, NULL);
  g_autoptr (PlxPositionComparison) comparison = plx_position_comparison_new (dossier, question, &always, FALSE);
  g_autofree char *text = dup_summary (comparison);

  g_assert_cmpstr (text, ==,
                   "2 claimants take a position on “Is it so?”.\n"
                   "Zed changed stance: affirms (18 October 2024), then denies (20 October 2024).\n"
                   "Freedonia and those who belong to it contradict each other: Amy (affirms, 20 October 2024), "
                   "Zed (denies, 20 October 2024).");
}

static void
test_days (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed affirms 2024-10-18; elodie denies 2024-10-21~; amy denies 2024-10-18~; elodie neither 2024-10-20 satire",
               PLX_CLOCK_SAID, "2024-10-18", FALSE);
  const PlxNewsDay *days = (const PlxNewsDay *) comparison->days->data;

  /* All days, also those after the day that is looked at; none of what is left out. */
  g_assert_cmpuint (comparison->days->len, ==, 2);
  g_assert_cmpuint (days[0].n_claims, ==, 2);
  g_assert_false (days[0].approximate);
  g_assert_cmpint (days[1].day - days[0].day, ==, 3);
  g_assert_true (days[1].approximate);
}

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

static void
test_folded (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed denies 2024-10-18; zed neither 2024-10-20; amy affirms 2024-10-18; amy neither 2024-10-18;"
               "freedonia warns 2024-10-18 q2; elodie demands 2024-10-18; amy expects 2024-10-19 satire",
               PLX_CLOCK_SAID, NULL, TRUE);

  /* The latest of each, each stance once, in the order of the stances; not what was said before, nor satire. */
  assert_stances (comparison, 0, 0, "affirms neither");
  assert_stances (comparison, 0, 1, "warns");
  assert_stances (comparison, 1, 0, "neither");
  assert_stances (comparison, 1, 1, "");
  assert_stances (comparison, 4, 0, "demands");
}

static const Case summaries[] = {
  { "nobody", "elodie denies 2024-10-18", "2024-10-17", 0, 0, "By the end of 17 October 2024 nobody had taken a position." },
  { "nothing-published", "elodie denies 2024-10-18", "2024-10-30", PLX_CLOCK_PUBLISHED, 0,
    "By the end of 30 October 2024 no position had been published." },
  { "nothing", "elodie denies 2024-10-18 satire", NULL, 0, 0, "Nobody takes a position." },
  /* One and more than one; who only has members is not counted. */
  { "one", "zed denies 2024-10-18", NULL, 0, 0, "1 claimant takes a position on 1 question." },
  { "several", "zed denies 2024-10-18; elodie denies 2024-10-18 q2; elodie denies 2024-10-18", NULL, 0, 0,
    "2 claimants take a position on 2 questions." },
  /* Satire is told apart and not counted. */
  { "satire", "zed denies 2024-10-18; elodie denies 2024-10-18 q2 satire", NULL, 0, 1,
    "1 claimant takes a position on 1 question.\n1 position rests on satire alone and counts for nothing here." },
  { "change", "elodie denies 2024-10-18~; elodie neither 2024-10-21", NULL, 0, 0,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (about 18 October 2024), then neither confirms nor denies (21 October 2024)." },
  /* A repetition is no step; coming back is one. */
  { "change-and-back",
    "elodie denies 2024-10-18; elodie denies 2024-10-19; elodie affirms 2024-10-20; elodie denies 2024-10-21", NULL, 0, 0,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (18 October 2024), then affirms (20 October 2024), then denies (21 October 2024)." },
  /* Two stances of one day are one step. */
  { "change-from-two", "elodie denies 2024-10-18; elodie neither 2024-10-18; elodie affirms 2024-10-21", NULL, 0, 0,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (18 October 2024) and neither confirms nor denies (18 October 2024), "
    "then affirms (21 October 2024)." },
  /* Satire is no step. */
  { "change-without-satire", "elodie denies 2024-10-18; elodie expects 2024-10-19 satire; elodie affirms 2024-10-21", NULL, 0,
    1,
    "1 claimant takes a position on 1 question.\n"
    "Elodie changed stance on “Is it so?”: denies (18 October 2024), then affirms (21 October 2024).\n"
    "1 position rests on satire alone and counts for nothing here." },
  /* Who says what, affirmers first; the one who sets a condition is named as well. Said of the state, not of its ministry. */
  { "contradiction", "ministry denies 2024-10-18; zed affirms 2024-10-21; amy conditional 2024-10-20", NULL, 0, 0,
    "3 claimants take a position on 1 question.\n"
    "Freedonia and those who belong to it contradict each other on “Is it so?”: Zed (affirms, 21 October 2024), "
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
  g_autoptr (PlxPositionComparison) comparison = compare (test->positions, test->clock, test->day, test->satire);
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
assert_spoken (const PlxPositionComparison *comparison, guint row, guint column, gboolean folded, const char *expected)
{
  g_autofree char *text = plx_position_comparison_dup_spoken (comparison, row, column, folded);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_spoken (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed denies 2024-10-18~; zed neither 2024-10-21; zed+amy affirms 2024-10-21 q2; amy affirms 2024-10-20;"
               "sylvania denies 2024-10-20 satire",
               PLX_CLOCK_SAID, "2024-10-21", TRUE);

  assert_spoken (comparison, 2, 0, FALSE,
                 "Zed, Is it so?: neither confirms nor denies, 21 October 2024, Paper; new on this day; stance changed; "
                 "before that denies, about 18 October 2024");
  assert_spoken (comparison, 2, 1, FALSE,
                 "Zed, Will it last?: affirms, 21 October 2024, together with Amy, Paper; new on this day");
  assert_spoken (comparison, 3, 0, FALSE, "Amy, Is it so?: affirms, 20 October 2024, Paper");
  /* Empty ones say so; so does a state that says nothing itself. */
  assert_spoken (comparison, 4, 1, FALSE, "Sylvania, Will it last?: no position");
  assert_spoken (comparison, 0, 1, FALSE, "Freedonia, Will it last?: no position");
  assert_spoken (comparison, 0, 0, FALSE, "Freedonia, Is it so?: no position; it and those who belong to it do not say the same");
  assert_spoken (comparison, 4, 0, FALSE, "Sylvania, Is it so?: denies, 20 October 2024, Paper, rests on satire only");
  /* A folded row says who says what. */
  assert_spoken (comparison, 0, 0, TRUE,
                 "Freedonia and those who belong to it, Is it so?: Zed: neither confirms nor denies, 21 October 2024, Paper, "
                 "new on this day, stance changed, before that denies, about 18 October 2024; Amy: affirms, 20 October 2024, "
                 "Paper; they do not say the same");
  assert_spoken (comparison, 1, 1, TRUE,
                 "Ministry and those who belong to it, Will it last?: Zed: affirms, 21 October 2024, together with Amy, Paper, "
                 "new on this day");
}

static char *
describe_table (const PlxTable *table)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < table->rows->len; i++)
    {
      const PlxTableRow *row = g_ptr_array_index (table->rows, i);

      g_string_append_printf (text, "%s%s>%s", i > 0 ? "\n" : "", row->group != NULL ? row->group : "", row->target);
      g_assert_cmpuint (row->cells->len, ==, table->columns->len);
      for (guint j = 0; j < row->cells->len; j++)
        {
          const PlxTableCell *cell = g_ptr_array_index (row->cells, j);
          g_autofree char *line = plx_line_to_text (cell->line);

          g_string_append_printf (text, "|%s%s%s", line, cell->marked ? " *" : "", cell->marked ? cell->mark : "");
        }
    }
  return g_string_free (text, FALSE);
}

static void
test_table (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed denies 2024-10-18~; zed neither 2024-10-21; zed+elodie affirms 2024-10-20 q2", PLX_CLOCK_SAID,
               "2024-10-21", FALSE);
  g_autoptr (PlxTable) table = plx_position_comparison_to_table (comparison);
  g_autofree char *text = describe_table (table);
  const PlxTableRow *row = g_ptr_array_index (table->rows, 0);

  /* A row for each position, a joint one in the rows of both; what is new and what changed stands where it was said. */
  g_assert_cmpstr (text, ==,
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
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed denies 2024-10-18~; zed neither 2024-10-21; amy affirms 2024-10-20; amy expects 2024-10-20;"
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
  const PlxReportBlockKind kinds[] = { PLX_BLOCK_PARAGRAPH, PLX_BLOCK_ITEM, PLX_BLOCK_HEADING,
                                       PLX_BLOCK_TABLE,     PLX_BLOCK_HEADING, PLX_BLOCK_TABLE };
  g_autofree char *subtitle = plx_line_to_text (report->subtitle);

  g_assert_cmpstr (report->title, ==, "Positions by question");
  g_assert_cmpstr (subtitle, ==, "D · d · as said by the end of 21 October 2024");
  g_assert_cmpuint (report->blocks->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < report->blocks->len; i++)
    g_assert_cmpint (((PlxReportBlock *) g_ptr_array_index (report->blocks, i))->kind, ==, kinds[i]);
}

/* ---- the dossier that comes with the program ---- */

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

/* A spokesman's "nonsense", an ambassador's "simple assertions", a president's "the photographs mean something". */
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
  const char *const on_troops[] = { "Dmitry Peskov (neither", "Vasily Nebenzya (denies, ", "Vladimir Putin (sets", NULL };

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
  const char *const peskov[] = { "denies (about 18 October 2024), then neither confirms nor denies (about 21 October 2024)",
                                 NULL };
  const char *const states[] = { "cannot confirm (about 21 October 2024), then affirms (about 23 October 2024)", NULL };
  guint troops = find_column (comparison, "troops-in-russia");

  assert_line_starts (comparison, "Dmitry Peskov changed stance", peskov);
  assert_line_starts (comparison, "United States changed stance", states);
  g_assert_true (
      plx_position_comparison_get_cell (comparison, find_row (comparison, "dmitry-peskov"), troops)->changed);
  g_assert_false (plx_position_comparison_get_cell (comparison, find_row (comparison, "nis"), troops)->changed);
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
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/position-comparison/case/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      g_autofree char *path = g_strconcat ("/position-comparison/summary/", summaries[i].name, NULL);

      g_test_add_data_func (path, &summaries[i], test_summary);
    }
  g_test_add_func ("/position-comparison/summary-links", test_summary_links);
  g_test_add_func ("/position-comparison/summary-bounds", test_summary_bounds);
  g_test_add_func ("/position-comparison/tree", test_tree);
  g_test_add_func ("/position-comparison/one-question", test_one_question);
  g_test_add_func ("/position-comparison/one-question-summary", test_one_question_summary);
  g_test_add_func ("/position-comparison/days", test_days);
  g_test_add_func ("/position-comparison/folded", test_folded);
  g_test_add_func ("/position-comparison/spoken", test_spoken);
  g_test_add_func ("/position-comparison/table", test_table);
  g_test_add_func ("/position-comparison/matrix", test_matrix);
  g_test_add_func ("/position-comparison/report", test_report);
  g_test_add_func ("/position-comparison/shipped/russia", test_shipped_russia);
  g_test_add_func ("/position-comparison/shipped/changes", test_shipped_changes);
  g_test_add_func ("/position-comparison/shipped/wound-back", test_shipped_wound_back);
  return g_test_run ();
}
