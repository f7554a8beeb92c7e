/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure-dossier.h"
#include "plx-as-of.h"

/* How a day is written in a test; "" for PLX_AS_OF_ALWAYS. */
static gint32
parse_day (const char *text)
{
  PlxDate date;

  if (text[0] == '\0')
    return PLX_AS_OF_ALWAYS;
  g_assert_true (plx_date_parse (text, &date, NULL));
  return plx_date_get_earliest (&date);
}

static const struct
{
  const char *estimate;
  PlxClock clock;
  const char *day;
  gboolean approximate;
} cases[] = {
  { "ann 1 2024-10-18", PLX_CLOCK_SAID, "2024-10-18", FALSE },
  { "ann 1 2024-10-18T23:59:59", PLX_CLOCK_SAID, "2024-10-18", FALSE },
  { "ann 1 2024-10-18~", PLX_CLOCK_SAID, "2024-10-18", TRUE },
  { "ann 1 2024-10-18?", PLX_CLOCK_SAID, "2024-10-18", TRUE },
  { "ann 1 2024-10-18%", PLX_CLOCK_SAID, "2024-10-18", TRUE },
  { "ann 1 2024-10", PLX_CLOCK_SAID, "2024-10-01", TRUE }, /* some day of the month: from its first day on */
  { "ann 1 2024-10-XX", PLX_CLOCK_SAID, "2024-10-01", TRUE },
  { "ann 1 2024", PLX_CLOCK_SAID, "2024-01-01", TRUE },
  { "ann 1 2024-22", PLX_CLOCK_SAID, "2024-06-01", TRUE }, /* summer */
  { "ann 1 2024-10-18/2024-10-20", PLX_CLOCK_SAID, "2024-10-18", TRUE },
  { "ann 1 2024-10-18/2024-10-18", PLX_CLOCK_SAID, "2024-10-18", FALSE },
  { "ann 1 ../2024-10-28", PLX_CLOCK_SAID, "2024-10-28",
    TRUE }, /* only by its last day is it known to have been said */
  { "ann 1 /2024-10-28", PLX_CLOCK_SAID, "2024-10-28", TRUE },
  { "ann 1 2024-10-18/..", PLX_CLOCK_SAID, "2024-10-18", TRUE },
  { "ann 1 2024-10-18", PLX_CLOCK_PUBLISHED, "2024-10-21", FALSE },
  { "ann 1 2024-10-18 in=s2,s1", PLX_CLOCK_PUBLISHED, "2024-10-21", FALSE }, /* the first that came out */
  { "ann 1 2024-10-18 in=s2", PLX_CLOCK_PUBLISHED, "2024-10-25", FALSE },
  { "ann 1 2024-10-18 in=s3", PLX_CLOCK_PUBLISHED, "2024-10-22", TRUE },
  { "ann 1 2024-10-18 in=s2,s3", PLX_CLOCK_PUBLISHED, "2024-10-22", TRUE },
  { "ann 1 2024-10-18 in=s3,s4", PLX_CLOCK_PUBLISHED, "2024-10-22", FALSE }, /* one of them surely */
  { "ann 1 2024-10-18 in=s4,s3", PLX_CLOCK_PUBLISHED, "2024-10-22", FALSE },
};

static void
test_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxDossier) dossier = figure_dossier_new (cases[i].estimate, NULL);
      g_autoptr (PlxRecord) claim = plx_dossier_lookup (dossier, "e0");
      gint32 day = parse_day (cases[i].day);
      PlxAsOf before = { cases[i].clock, day - 1 };
      PlxAsOf then = { cases[i].clock, day };
      gboolean approximate;

      g_test_message ("%s", cases[i].estimate);
      g_assert_cmpint (plx_claim_get_day (PLX_CLAIM (claim), cases[i].clock, &approximate), ==, day);
      g_assert_cmpint (approximate, ==, cases[i].approximate);
      g_assert_false (plx_as_of_includes (&before, PLX_CLAIM (claim)));
      g_assert_true (plx_as_of_includes (&then, PLX_CLAIM (claim)));
    }
}

static void
test_always (void)
{
  g_autoptr (PlxDossier) dossier = figure_dossier_new ("ann 1 9999-12-31", NULL);
  g_autoptr (PlxRecord) claim = plx_dossier_lookup (dossier, "e0");
  PlxAsOf always = { PLX_CLOCK_SAID, PLX_AS_OF_ALWAYS };

  g_assert_true (plx_as_of_includes (&always, PLX_CLAIM (claim)));
}

/* By what was published only the sources that had come out count. */
static void
test_citations (void)
{
  static const struct
  {
    const char *day;
    PlxClock clock;
    guint n;
    PlxSatire satire;
  } counts[] = {
    { "2024-10-20", PLX_CLOCK_PUBLISHED, 0, PLX_SATIRE_NONE },
    { "2024-10-21", PLX_CLOCK_PUBLISHED, 1, PLX_SATIRE_ONLY },
    { "2024-10-22", PLX_CLOCK_PUBLISHED, 2, PLX_SATIRE_ALSO },
    { "2024-10-25", PLX_CLOCK_PUBLISHED, 3, PLX_SATIRE_ALSO },
    { "", PLX_CLOCK_PUBLISHED, 3, PLX_SATIRE_ALSO },
    { "2024-10-20", PLX_CLOCK_SAID, 3, PLX_SATIRE_ALSO },
  };
  g_autoptr (PlxDossier) dossier = figure_dossier_new ("ann 1 2024-10-18 in=s2,s3,s1:9", NULL);
  g_autoptr (PlxSatireIndex) satire = plx_satire_index_new (dossier);
  g_autoptr (PlxRecord) claim = plx_dossier_lookup (dossier, "e0");

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      PlxAsOf as_of = { counts[i].clock, parse_day (counts[i].day) };
      g_autoptr (GListModel) citations = plx_as_of_dup_citations (&as_of, PLX_CLAIM (claim));

      g_assert_cmpuint (g_list_model_get_n_items (citations), ==, counts[i].n);
      g_assert_cmpint (plx_as_of_get_satire (&as_of, satire, dossier, PLX_RECORD_ESTIMATE, 0), ==,
                       counts[i].satire);
    }
}

static void
assert_days (GArray *days, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    {
      const PlxNewsDay *day = &g_array_index (days, PlxNewsDay, i);
      g_autoptr (GDate) date = g_date_new_julian ((guint32) day->day);

      g_string_append_printf (text, "%s%u October: %u%s", i > 0 ? ", " : "", g_date_get_day (date),
                              day->n_claims, day->approximate ? " about" : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static GArray *
dup_days (PlxClock clock)
{
  g_autoptr (PlxDossier) dossier = figure_dossier_new (
      "ann 1 2024-10-20 in=s2; bob 1 2024-10-18~ in=s1; cyd 1 2024-10-18 in=s2; dee 1 2024-10-24~ in=s3; "
      "ann 2 ../2024-10-24 in=s1",
      NULL);
  g_autoptr (GListModel) estimates = plx_dossier_dup_records (dossier, PLX_RECORD_ESTIMATE);

  return plx_claims_dup_news_days (estimates, clock);
}

static void
test_news_days (void)
{
  g_autoptr (GArray) said = dup_days (PLX_CLOCK_SAID);
  g_autoptr (GArray) published = dup_days (PLX_CLOCK_PUBLISHED);

  /* Of a day on which one is sure and one is not the day is sure. */
  assert_days (said, "18 October: 2, 20 October: 1, 24 October: 2 about");
  assert_days (published, "21 October: 2, 22 October: 1 about, 25 October: 2");
}

static void
test_steps (void)
{
  static const struct
  {
    const char *from;
    int steps;
    const char *to;
  } steps[] = {
    { "2024-10-18", 1, "2024-10-20" },
    { "2024-10-20", -1, "2024-10-18" },
    { "2024-10-20", 1, "2024-10-24" },
    { "2024-10-24", 1, "" }, /* behind the last day is everything */
    { "", -1, "2024-10-24" },
    { "", -3, "2024-10-18" },
    { "", 1, "" },
    { "2024-10-18", -1, "2024-10-18" }, /* no day before the first */
    { "2024-10-18", 2, "2024-10-24" },
    { "2024-10-19", 1, "2024-10-20" }, /* from a day without news */
    { "2024-10-19", -1, "2024-10-18" },
    { "2024-10-01", 1, "2024-10-18" },
    { "2024-10-01", -1, "2024-10-18" },
    { "2024-10-30", 1, "" },
    { "2024-10-30", -1, "2024-10-24" },
  };
  g_autoptr (GArray) days = dup_days (PLX_CLOCK_SAID);
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (PlxNewsDay));

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("%s %d", steps[i].from, steps[i].steps);
      g_assert_cmpint (plx_news_days_step (days, parse_day (steps[i].from), steps[i].steps), ==,
                       parse_day (steps[i].to));
    }
  g_assert_cmpint (plx_news_days_step (none, parse_day ("2024-10-18"), -1), ==, PLX_AS_OF_ALWAYS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/as-of/days", test_days);
  g_test_add_func ("/as-of/always", test_always);
  g_test_add_func ("/as-of/citations", test_citations);
  g_test_add_func ("/as-of/news-days", test_news_days);
  g_test_add_func ("/as-of/steps", test_steps);
  return g_test_run ();
}
