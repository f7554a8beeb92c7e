/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who says what about which question, worked out by hand. */
#include "position-dossier.h"

static void
describe_cell (GString *text, const PlxStanceCell *cell)
{
  guint n = cell->positions->len;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s%s", i > 0 ? " " : "", i == n - cell->n_latest ? "| " : "",
                            plx_enum_get_nick (PLX_TYPE_STANCE, plx_position_get_stance (
                                                                    g_ptr_array_index (cell->positions, i))));
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

/* A line a row: "  zed q1=denies | neither ~ changed", the latest behind the bar; "!q1" where the people of a
 * row contradict each other, "/q1" where they do not say the same. */
static char *
describe (const PlxPositionComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < comparison->rows->len; i++)
    {
      const PlxStanceRow *row = plx_position_comparison_get_row (comparison, i);

      g_string_append_printf (text, "%s%*s%s", i > 0 ? "\n" : "", (int) row->depth, "",
                              plx_record_get_id (row->claimant));
      for (guint j = 0; j < comparison->questions->len; j++)
        {
          const PlxStanceCell *cell = plx_position_comparison_get_cell (comparison, i, j);

          if (cell == NULL)
            continue;
          g_string_append_printf (text,
                                  " %s=", plx_record_get_id (g_ptr_array_index (comparison->questions, j)));
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
  { "back-again", "elodie affirms 2024-10-18; elodie denies 2024-10-19; elodie affirms 2024-10-20", NULL, 0,
    0, "elodie q1=affirms denies | affirms changed" },
  /* Two on one day: neither is earlier, so both are the latest and nothing changed. */
  { "same-day", "elodie affirms 2024-10-18; elodie expects 2024-10-18", NULL, 0, 0,
    "elodie q1=| affirms expects" },
  /* "About the 18th" and "the 18th" are the same day; one of them is not sure. */
  { "same-day-about", "elodie affirms 2024-10-18~; elodie expects 2024-10-18", NULL, 0, 0,
    "elodie q1=| affirms expects ~" },
  /* Two on the 18th, one on the 19th: the two are earlier, and one of them differs from the third. */
  { "two-then-one", "elodie affirms 2024-10-18; elodie denies 2024-10-18; elodie affirms 2024-10-19", NULL, 0,
    0, "elodie q1=affirms denies | affirms changed" },
  /* "Some time in October" and "the 18th" may have been said in either order: no change, and no latest but
     both. */
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
  /* States come first, then the others, whatever their order in the file; members right behind what they
     belong to. */
  { "order-of-rows",
    "elodie affirms 2024-10-18; club affirms 2024-10-18; sylvania affirms 2024-10-18; amy affirms 2024-10-18",
    NULL, 0, 0,
    "freedonia\n amy q1=| affirms\nsylvania q1=| affirms\nclub q1=| affirms\nelodie q1=| affirms" },
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

  /* One affirms and another denies: a contradiction of the state, not of the ministry that only one belongs
     to. */
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
  { "contradiction-before-difference",
    "zed denies 2024-10-18; amy neither 2024-10-21; freedonia affirms 2024-10-21", NULL, 0, 0,
    "freedonia q1=| affirms !q1\n ministry\n  zed q1=| denies\n amy q1=| neither" },
  /* A condition goes together with anything, as do a demand, an expectation and a warning. */
  { "condition", "zed denies 2024-10-18; amy conditional 2024-10-21", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| denies\n amy q1=| conditional" },
  { "expectation",
    "zed affirms 2024-10-18; amy expects 2024-10-21; freedonia warns 2024-10-21; ministry demands 2024-10-21",
    NULL, 0, 0, "freedonia q1=| warns\n ministry q1=| demands\n  zed q1=| affirms\n amy q1=| expects" },
  /* Only the latest counts: who has come round contradicts nobody any more. */
  { "contradiction-over", "zed affirms 2024-10-18; amy denies 2024-10-18; amy affirms 2024-10-21", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q1=denies | affirms changed" },
  /* ... but did so on the 19th. */
  { "contradiction-then", "zed affirms 2024-10-18; amy denies 2024-10-18; amy affirms 2024-10-21",
    "2024-10-19", 0, 0, "freedonia !q1\n ministry\n  zed q1=| affirms\n amy q1=| denies" },
  /* Different questions, and different states, contradict nobody. */
  { "no-contradiction-of-questions", "zed affirms 2024-10-18; amy denies 2024-10-18 q2", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q2=| denies" },
  { "no-contradiction-of-states", "freedonia affirms 2024-10-18; sylvania denies 2024-10-18", NULL, 0, 0,
    "freedonia q1=| affirms\nsylvania q1=| denies" },
  /* Somebody who affirms and denies on one day is one person, and contradicts nobody else. */
  { "no-contradiction-of-one", "amy affirms 2024-10-18; amy denies 2024-10-18", NULL, 0, 0,
    "freedonia\n amy q1=| affirms denies" },
  /* With a second who affirms there are two: one of them denies. */
  { "contradiction-of-one-and-another",
    "amy affirms 2024-10-18; amy denies 2024-10-18; zed affirms 2024-10-18", NULL, 0, 0,
    "freedonia !q1\n ministry\n  zed q1=| affirms\n amy q1=| affirms denies" },
  /* A joint position is the same for both. */
  { "no-contradiction-of-joint", "zed+amy affirms 2024-10-18", NULL, 0, 0,
    "freedonia\n ministry\n  zed q1=| affirms\n amy q1=| affirms" },

  /* Wound back to the 18th, what was said on the 21st is not there; what was said on just that day is new. */
  { "as-of", "elodie denies 2024-10-18; elodie neither 2024-10-21", "2024-10-18", 0, 0,
    "elodie q1=| denies new" },
  { "as-of-between", "elodie denies 2024-10-18; elodie neither 2024-10-21", "2024-10-20", 0, 0,
    "elodie q1=| denies" },
  { "as-of-change", "elodie denies 2024-10-18; elodie neither 2024-10-21", "2024-10-21", 0, 0,
    "elodie q1=denies | neither changed new" },
  { "as-of-before", "elodie denies 2024-10-18", "2024-10-17", 0, 0, "" },
  /* An interval counts from its first day, what is open at the beginning from its last. */
  { "as-of-interval", "elodie denies 2024-10-18/2024-10-25", "2024-10-18", 0, 0, "elodie q1=| denies ~ new" },
  { "as-of-open-start", "elodie denies ../2024-10-18", "2024-10-17", 0, 0, "" },
  { "as-of-open-start-then", "elodie denies ../2024-10-18", "2024-10-18", 0, 0, "elodie q1=| denies ~ new" },
  /* Who has said nothing yet has no row, nor has what they belong to. */
  { "as-of-rows", "zed denies 2024-10-21; elodie affirms 2024-10-18", "2024-10-20", 0, 0,
    "elodie q1=| affirms" },
  /* By publication: said on the 18th and the 21st of October, printed on 1 November and 1 December. */
  { "published", "elodie denies 2024-10-18; elodie neither 2024-10-21 late", "2024-11-01",
    PLX_CLOCK_PUBLISHED, 0, "elodie q1=| denies new" },
  /* What comes out later may have been said earlier: new, but not the latest. */
  { "published-earlier-word", "elodie denies 2024-10-18 late; elodie neither 2024-10-21", "2024-12-01",
    PLX_CLOCK_PUBLISHED, 0, "elodie q1=denies | neither changed new" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (PlxPositionComparison) comparison =
      compare (test->positions, test->clock, test->day, test->satire);
  g_autofree char *text = describe (comparison);

  g_assert_cmpstr (text, ==, test->expected);
}

static void
test_tree (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed affirms 2024-10-18; amy affirms 2024-10-18; elodie affirms 2024-10-18", PLX_CLOCK_SAID,
               NULL, FALSE);
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

static void
test_one_question (void)
{
  g_autoptr (PlxDossier) dossier =
      dossier_new ("zed affirms 2024-10-18; elodie denies 2024-10-19 q2; amy denies 2024-10-20");
  g_autoptr (PlxRecord) question = plx_dossier_lookup (dossier, "q2");
  const PlxAsOf always = as_of (PLX_CLOCK_SAID, NULL);
  g_autoptr (PlxPositionComparison) comparison =
      plx_position_comparison_new (dossier, question, &always, FALSE);
  g_autofree char *text = describe (comparison);

  /* Nobody else is in it, and no other day has news. */
  g_assert_cmpstr (text, ==, "elodie q2=| denies");
  g_assert_cmpuint (comparison->days->len, ==, 1);
}

static void
test_days (void)
{
  g_autoptr (PlxPositionComparison) comparison =
      compare ("zed affirms 2024-10-18; elodie denies 2024-10-21~; amy denies 2024-10-18~; elodie neither "
               "2024-10-20 satire",
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
  g_autoptr (PlxPositionComparison) comparison = compare (
      "zed denies 2024-10-18; zed neither 2024-10-20; amy affirms 2024-10-18; amy neither 2024-10-18;"
      "freedonia warns 2024-10-18 q2; elodie demands 2024-10-18; amy expects 2024-10-19 satire",
      PLX_CLOCK_SAID, NULL, TRUE);

  /* The latest of each, each stance once, in the order of the stances; not what was said before, nor satire.
   */
  assert_stances (comparison, 0, 0, "affirms neither");
  assert_stances (comparison, 0, 1, "warns");
  assert_stances (comparison, 1, 0, "neither");
  assert_stances (comparison, 1, 1, "");
  assert_stances (comparison, 4, 0, "demands");
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
  g_test_add_func ("/position-comparison/tree", test_tree);
  g_test_add_func ("/position-comparison/one-question", test_one_question);
  g_test_add_func ("/position-comparison/days", test_days);
  g_test_add_func ("/position-comparison/folded", test_folded);
  return g_test_run ();
}
