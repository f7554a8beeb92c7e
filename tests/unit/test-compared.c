/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"
#include "plx-compared.h"

static char *
dup_ids (PlxDossier *dossier, PlxRecordKind kind)
{
  g_autoptr (GListModel) records = plx_dossier_dup_compared (dossier, kind);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", plx_record_get_id (record));
    }
  g_assert_cmpuint (plx_dossier_count_compared (dossier, kind), ==, g_list_model_get_n_items (records));
  return g_string_free (ids, FALSE);
}

/* A question that nobody takes a position on ("legal") cannot be compared by. */
static void
test_lists (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autofree char *measures = dup_ids (dossier, PLX_RECORD_MEASURE);
  g_autofree char *questions = dup_ids (dossier, PLX_RECORD_QUESTION);

  g_assert_cmpstr (measures, ==, "troops arms");
  g_assert_cmpstr (questions, ==, "present");
}

static void
test_empty (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_read ("{'parallax': 1, 'id': 'empty', 'title': 'Empty'}");

  g_assert_cmpuint (plx_dossier_count_compared (dossier, PLX_RECORD_MEASURE), ==, 0);
  g_assert_cmpuint (plx_dossier_count_compared (dossier, PLX_RECORD_QUESTION), ==, 0);
  g_assert_cmpuint (plx_dossier_count_satirical_positions (dossier), ==, 0);
}

static void
test_comparison_of_records (void)
{
  static const struct
  {
    const char *id;
    const char *compared; /* NULL for none */
  } cases[] = {
    { "first-figure", "troops" }, { "troops", "troops" }, { "containers", "arms" }, { "denies", "present" },
    { "present", "present" },     { "legal", NULL },      { "zed", NULL },          { "late", NULL },
    { "summons", NULL },          { "courier", NULL },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, cases[i].id);
      g_autoptr (PlxRecord) compared = plx_record_dup_comparison (record);

      g_test_message ("%s", cases[i].id);
      g_assert_cmpstr (compared ? plx_record_get_id (compared) : NULL, ==, cases[i].compared);
    }
}

static void
test_counts (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxRecord) troops = plx_dossier_lookup (dossier, "troops");
  g_autoptr (PlxRecord) present = plx_dossier_lookup (dossier, "present");

  g_assert_cmpuint (plx_compared_count_claims (troops), ==, 3);
  g_assert_cmpuint (plx_compared_count_claims (present), ==, 4);
  /* "amy-jests" alone. */
  g_assert_cmpuint (plx_dossier_count_satirical_positions (dossier), ==, 1);
}

/* An estimate whose measure is not there has an error, and nothing to be compared with. */
static void
test_unsound (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_read (
      "{'parallax': 1, 'id': 'broken', 'title': 'Broken', 'language': 'en',"
      "'claimants': [{'id': 'zed', 'kind': 'person', 'name': 'Zed'}],"
      "'measures': [{'id': 'troops', 'title': 'Soldiers', 'unit': 'people'}],"
      "'estimates': [{'id': 'lost', 'claimants': ['zed'], 'measure': 'nowhere', 'low': 1, 'high': 1, 'bound': 'exactly',"
      "  'words': 'one', 'modality': 'asserts', 'stated': '2024', 'citations': []}]}");
  g_autoptr (PlxRecord) lost = plx_dossier_dup_record (dossier, PLX_RECORD_ESTIMATE, 0);
  g_autoptr (PlxRecord) compared = plx_record_dup_comparison (lost);

  g_assert_null (compared);
  g_assert_cmpuint (plx_dossier_count_compared (dossier, PLX_RECORD_MEASURE), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/compared/lists", test_lists);
  g_test_add_func ("/compared/empty", test_empty);
  g_test_add_func ("/compared/comparison-of-records", test_comparison_of_records);
  g_test_add_func ("/compared/counts", test_counts);
  g_test_add_func ("/compared/unsound", test_unsound);
  return g_test_run ();
}
