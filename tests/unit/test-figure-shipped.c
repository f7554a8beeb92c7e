/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dossier-texts.h"
#include "plx-estimate.h"
#include "plx-figure-comparison.h"

/* What the comparisons of the shipped dossier say, measure by measure, checked word for word against the
 * articles. */

#define ONLY(name) "In this dossier only " name " speaks of this quantity, and gives a figure. "
#define WORDS(name, words)                                                                                   \
  "In this dossier only " name " speaks of this quantity, and gives no figure: “" words "”."

static const struct
{
  const char *measure;
  const char *rows;
  const char *summary;
} cases[] = {
  /* BFM TV ¶ 6: "expects the sending of some 12,000 soldiers in total"; La Vanguardia ¶ 36: "has decided to
   * send a total of 12,000 soldiers"; both put it down to the National Intelligence Service, one on 18
   * October. */
  { "troops-in-total", "National Intelligence Service: 18 October about 12,000, 18 October~ 12,000",
    ONLY ("National Intelligence Service") "The figure is the same each time: 12,000 (with and without "
                                           "“about”). "
                                           "The figure 12,000 (with and without “about”) is printed by 2 "
                                           "sources, but has only one origin: National Intelligence "
                                           "Service." },
  /* Krone ¶ 9: "has already sent a total of 3,000 soldiers". The satirical half of La Vanguardia, ¶ 13, has
   * 12,000 "according to reports". */
  { "troops-sent", "National Intelligence Service: 24 October~ 3,000",
    ONLY ("National Intelligence Service") "The figure is 3,000. Not counted here is what rests on satire "
                                           "alone or on "
                                           "unattributed reports." },
  /* El País ¶ 10: Washington "estimates that up to 3,000"; AFP ¶ 1: "According to Washington and Seoul, some
   * 10,000"; AFP ¶ 5: Kyslytsya on "the presence of 12,000". */
  { "troops-present",
    "Sergiy Kyslytsya: 30 October~ 12,000 / South Korea: 30 October~ about 10,000 / "
    "United States: 23 October~ up to 3,000, 30 October~ about 10,000",
    "In this dossier 3 claimants speak of this quantity. All of them give a figure. "
    "The latest figures go from about 10,000 (South Korea and United States) to 12,000 (Sergiy Kyslytsya), "
    "about 1.2 times as "
    "much. United States raised the figure from up to 3,000 (about 23 October 2024) to about 10,000 (about "
    "30 October 2024). "
    "Whether the figures about 10,000 (South Korea and United States) and 12,000 (Sergiy Kyslytsya) exclude "
    "each other cannot "
    "be told: “about” leaves room. "
    "The figure about 10,000 was given jointly by South Korea and United States and counts as one origin." },
  /* BFM TV ¶ 6: "Some 1,500 North Korean special forces soldiers are already in Russia". */
  { "special-forces-present", "National Intelligence Service: 18 October about 1,500",
    ONLY ("National Intelligence Service") "The figure is about 1,500." },
  /* AFP ¶ 1: the Pentagon on a “small number”; El País ¶ 8: Rutte on "North Korean military units". */
  { "troops-in-kursk",
    "Pentagon: 29 October~ “small number” / Mark Rutte: 28 October “North Korean military units”",
    "In this dossier 2 claimants speak of this quantity. Neither gives a figure: Pentagon (“small number”) "
    "and Mark Rutte "
    "(“North Korean military units”)." },
  /* El País ¶ 10: "preparing thousands of soldiers". NATO and the United States confirmed "the preparation"
   * (Krone ¶ 3), but no quantity. */
  { "troops-being-prepared", "Volodymyr Zelensky: 17 October~ “thousands of soldiers”",
    WORDS ("Volodymyr Zelensky", "thousands of soldiers") },
  /* La Vanguardia ¶ 38 and ¶ 39. */
  { "personnel-in-occupied-ukraine", "Volodymyr Zelensky: 17 October~ “technicians and officers”",
    WORDS ("Volodymyr Zelensky", "technicians and officers") },
  /* La Vanguardia ¶ 40: "more than 13,000 containers". */
  { "arms-containers", "National Intelligence Service: 18 October~ at least 13,000",
    ONLY ("National Intelligence Service") "The figure is at least 13,000." },
  /* El País ¶ 12. Others speak of munitions (La Vanguardia ¶ 40, Krone ¶ 13), but of no quantity. */
  { "projectiles-supplied", "Mark Rutte: 28 October “millions of projectiles and ballistic missiles”",
    WORDS ("Mark Rutte", "millions of projectiles and ballistic missiles") },
  /* El País ¶ 13: "more than 600,000 Russian soldiers killed or wounded". */
  { "russian-casualties", "Mark Rutte: 28 October at least 600,000",
    ONLY ("Mark Rutte") "The figure is at least 600,000." },
  /* AFP ¶ 10: "the mobilization of 160,000 men". */
  { "men-to-be-mobilised", "Ukraine: 29 October~ 160,000", ONLY ("Ukraine") "The figure is 160,000." },
  /* BFM TV ¶ 21, in the outlet's own voice. */
  { "arms-sales-to-poland", "BFM TV: 21 October~ “billions of dollars worth of weapons”",
    WORDS ("BFM TV", "billions of dollars worth of weapons") },
  /* BFM TV ¶ 10. */
  { "resolutions-violated", "Kim Hong-kyun: 21 October “numerous UN Security Council resolutions”",
    WORDS ("Kim Hong-kyun", "numerous UN Security Council resolutions") },
};

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

static PlxFigureComparison *
compare (PlxDossier *dossier, const char *measure, gint32 day)
{
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, measure);
  PlxAsOf as_of = { PLX_CLOCK_SAID, day };

  return plx_figure_comparison_new (record, &as_of);
}

static char *
print_rows (GPtrArray *rows)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      g_string_append_printf (text, "%s%s:", i > 0 ? " / " : "", row->name);
      for (guint j = 0; j < row->marks->len; j++)
        {
          const PlxFigureMark *mark = g_ptr_array_index (row->marks, j);
          g_autoptr (GDate) day = g_date_new_julian ((guint32) mark->day);

          g_assert_cmpint (g_date_get_month (day), ==, G_DATE_OCTOBER);
          g_string_append_printf (text, "%s %u October%s %s", j > 0 ? "," : "", g_date_get_day (day),
                                  mark->approximate ? "~" : "", mark->figure);
        }
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
print_summary (GPtrArray *sentences)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < sentences->len; i++)
    {
      g_autofree char *sentence = plx_line_to_text (g_ptr_array_index (sentences, i));

      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", sentence);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_paragraphs (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();

  g_assert_cmpuint (plx_dossier_count_rows (dossier, PLX_RECORD_MEASURE), ==, G_N_ELEMENTS (cases));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxFigureComparison) comparison = compare (dossier, cases[i].measure, PLX_AS_OF_ALWAYS);
      g_autofree char *rows = print_rows (comparison->rows);
      g_autofree char *summary = print_summary (comparison->summary);

      g_assert_cmpstr (rows, ==, cases[i].rows);
      g_assert_cmpstr (summary, ==, cases[i].summary);
    }
}

static void
assert_marks (const PlxFigureComparison *comparison, GPtrArray *rows, gint32 day)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PlxFigureRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->marks->len; j++)
        {
          const PlxFigureMark *mark = g_ptr_array_index (row->marks, j);
          g_autoptr (PlxRecord) measure = plx_estimate_dup_measure (mark->estimate);
          PlxDate date;

          g_assert_true (plx_record_equal (measure, comparison->measure));
          g_assert_true (plx_claim_get_stated (PLX_CLAIM (mark->estimate), &date));
          g_assert_cmpint (MIN (plx_date_get_earliest (&date), plx_date_get_latest (&date)), <=, day);
          if (plx_date_get_earliest (&date) == G_MININT32)
            g_assert_cmpint (plx_date_get_latest (&date), <=, day);
        }
    }
}

/* By the end of 21 October nothing that was first said later, in no measure, on no row; and of each measure
 * only its own. */
static void
test_as_of (void)
{
  g_autoptr (PlxDossier) dossier = read_shipped ();
  PlxDate date;

  g_assert_true (plx_date_parse ("2024-10-21", &date, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint32 day = plx_date_get_earliest (&date);
      g_autoptr (PlxFigureComparison) comparison = compare (dossier, cases[i].measure, day);
      g_autofree char *rows = print_rows (comparison->rows);

      assert_marks (comparison, comparison->rows, day);
      assert_marks (comparison, comparison->apart, day);
      for (guint late = 22; late <= 31; late++)
        {
          g_autofree char *text = g_strdup_printf (" %u October", late);

          g_assert_null (strstr (rows, text));
        }
    }
}

static void
test_others (void)
{
  /* In the order of the file; with those of which something had been said by then. */
  static const struct
  {
    const char *measure;
    const char *others;
  } others[] = {
    { "troops-in-total",
      "troops-sent troops-present special-forces-present troops-in-kursk troops-being-prepared "
      "personnel-in-occupied-ukraine " },
    { "troops-in-kursk",
      "troops-in-total troops-sent troops-present special-forces-present troops-being-prepared "
      "personnel-in-occupied-ukraine " },
    { "arms-containers", "projectiles-supplied " },
    { "projectiles-supplied", "arms-containers " },
    { "russian-casualties", "" },
    { "men-to-be-mobilised", "" },
  };
  g_autoptr (PlxDossier) dossier = read_shipped ();

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (PlxFigureComparison) comparison = compare (dossier, others[i].measure, PLX_AS_OF_ALWAYS);
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint j = 0; j < comparison->others->len; j++)
        {
          const PlxFigureOther *other = g_ptr_array_index (comparison->others, j);

          g_string_append_printf (text, "%s ", plx_record_get_id (other->measure));
        }
      g_assert_cmpstr (text->str, ==, others[i].others);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure-shipped/paragraphs", test_paragraphs);
  g_test_add_func ("/figure-shipped/as-of", test_as_of);
  g_test_add_func ("/figure-shipped/others", test_others);
  return g_test_run ();
}
