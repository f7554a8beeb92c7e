/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"

#include "plx-citation.h"
#include "plx-claim.h"
#include "plx-claimant.h"
#include "plx-estimate.h"
#include "plx-event.h"
#include "plx-part.h"
#include "plx-position.h"
#include "plx-quotation.h"
#include "plx-record-schema.h"
#include "plx-source.h"
#include "plx-text-file.h"

static PlxRecord *
look_up (PlxDossier *dossier, const char *id)
{
  PlxRecord *record = plx_dossier_lookup (dossier, id);

  g_assert_nonnull (record);
  g_assert_cmpstr (plx_record_get_id (record), ==, id);
  return record;
}

/* The ids of a list, a space between them. */
static char *
join_ids (GListModel *records)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", plx_record_get_id (record));
    }
  return g_string_free (ids, FALSE);
}

static void
assert_ids (GListModel *records, const char *expected)
{
  g_autofree char *ids = join_ids (records);

  g_assert_cmpstr (ids, ==, expected);
  g_object_unref (records);
}

static void
assert_referrers (PlxDossier *dossier, const char *id, PlxRelation relation, PlxRecordKind kind, const char *expected)
{
  g_autoptr (PlxRecord) target = look_up (dossier, id);
  GListModel *referrers = plx_dossier_dup_referrers (dossier, target, relation, kind);
  const guint32 *rows;
  guint n = g_list_model_get_n_items (referrers);

  g_assert_cmpuint (plx_dossier_count_referrers (dossier, target, relation, kind), ==, n);
  g_assert_cmpuint (plx_dossier_get_referrer_rows (dossier, target, relation, kind, &rows), ==, n);
  for (guint i = 1; i < n; i++)
    g_assert_cmpuint (rows[i], >, rows[i - 1]);
  assert_ids (referrers, expected);
}

static void
test_dossier (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  g_assert_cmpstr (plx_dossier_get_id (dossier), ==, "example");
  g_assert_cmpstr (plx_dossier_get_title (dossier), ==, "Example");
  g_assert_cmpstr (plx_dossier_get_language (dossier), ==, "en");
  g_assert_null (plx_dossier_get_summary (dossier));
  g_assert_null (plx_dossier_get_file (dossier));
  g_assert_cmpuint (g_list_model_get_n_items (plx_dossier_get_problems (dossier)), ==, 0);
}

static void
test_lists (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_SOURCE), "courier gazette");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_CLAIMANT), "freedonia ministry zed amy elodie");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_MEASURE), "troops arms");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_QUESTION), "present legal");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_EVENT), "summons treaty");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_QUOTATION), "late middle early jest");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_ESTIMATE), "first-figure second-figure no-figure containers");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_POSITION), "denies neither amy-denies amy-jests");
}

static void
test_look_up (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, kind);

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (PlxRecord) record = g_list_model_get_item (records, i);
          g_autoptr (PlxRecord) found = look_up (dossier, plx_record_get_id (record));

          g_assert_true (plx_record_equal (record, found));
          g_assert_cmpint (plx_record_get_kind (found), ==, kind);
          g_assert_cmpuint (plx_record_get_row (found), ==, i);
          g_assert_true (plx_record_get_dossier (found) == dossier);
          g_assert_true (plx_record_is_sound (found));
        }
      g_assert_null (g_list_model_get_item (records, g_list_model_get_n_items (records)));
    }
  g_assert_null (plx_dossier_lookup (dossier, "example"));
  g_assert_null (plx_dossier_lookup (dossier, "nobody"));
  g_assert_null (plx_dossier_lookup (dossier, ""));
}

/* Each relation from the other side; what names a record more than once is listed once. */
static void
test_referrers (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_referrers (dossier, "zed", PLX_RELATION_CLAIMANT, PLX_RECORD_QUOTATION, "late early");
  assert_referrers (dossier, "zed", PLX_RELATION_CLAIMANT, PLX_RECORD_ESTIMATE, "no-figure");
  assert_referrers (dossier, "amy", PLX_RELATION_CLAIMANT, PLX_RECORD_ESTIMATE, "no-figure");
  assert_referrers (dossier, "zed", PLX_RELATION_CLAIMANT, PLX_RECORD_POSITION, "denies neither");
  assert_referrers (dossier, "freedonia", PLX_RELATION_CLAIMANT, PLX_RECORD_QUOTATION, "");
  assert_referrers (dossier, "ministry", PLX_RELATION_THROUGH, PLX_RECORD_QUOTATION, "middle");
  assert_referrers (dossier, "ministry", PLX_RELATION_THROUGH, PLX_RECORD_ESTIMATE, "");
  assert_referrers (dossier, "summons", PLX_RELATION_EVENT, PLX_RECORD_QUOTATION, "late middle early");
  assert_referrers (dossier, "summons", PLX_RELATION_EVENT, PLX_RECORD_ESTIMATE, "first-figure");
  assert_referrers (dossier, "summons", PLX_RELATION_EVENT, PLX_RECORD_POSITION, "neither");
  assert_referrers (dossier, "treaty", PLX_RELATION_EVENT, PLX_RECORD_POSITION, "");
  assert_referrers (dossier, "courier", PLX_RELATION_SOURCE, PLX_RECORD_QUOTATION, "middle early jest");
  assert_referrers (dossier, "gazette", PLX_RELATION_SOURCE, PLX_RECORD_QUOTATION, "late early");
  assert_referrers (dossier, "gazette", PLX_RELATION_SOURCE, PLX_RECORD_ESTIMATE,
                    "first-figure second-figure no-figure containers");
  assert_referrers (dossier, "courier", PLX_RELATION_SOURCE, PLX_RECORD_POSITION, "neither amy-denies amy-jests");
  assert_referrers (dossier, "courier", PLX_RELATION_SOURCE, PLX_RECORD_EVENT, "summons");
  assert_referrers (dossier, "troops", PLX_RELATION_MEASURE, PLX_RECORD_ESTIMATE, "first-figure second-figure no-figure");
  assert_referrers (dossier, "arms", PLX_RELATION_MEASURE, PLX_RECORD_ESTIMATE, "containers");
  assert_referrers (dossier, "present", PLX_RELATION_QUESTION, PLX_RECORD_POSITION, "denies neither amy-denies amy-jests");
  assert_referrers (dossier, "legal", PLX_RELATION_QUESTION, PLX_RECORD_POSITION, "");
  assert_referrers (dossier, "zed", PLX_RELATION_PARTICIPANT, PLX_RECORD_EVENT, "summons");
  assert_referrers (dossier, "freedonia", PLX_RELATION_MEMBER_OF, PLX_RECORD_CLAIMANT, "ministry amy");
  assert_referrers (dossier, "zed", PLX_RELATION_MEMBER_OF, PLX_RECORD_CLAIMANT, "");
}

/* Relations that no member makes have nobody in them. */
static void
test_no_such_relation (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_referrers (dossier, "troops", PLX_RELATION_MEASURE, PLX_RECORD_QUOTATION, "");
  assert_referrers (dossier, "zed", PLX_RELATION_CLAIMANT, PLX_RECORD_EVENT, "");
  assert_referrers (dossier, "summons", PLX_RELATION_EVENT, PLX_RECORD_SOURCE, "");
}

#define UNSOUND_DOSSIER \
  "{'parallax': 1, 'id': 'd', 'title': 'T', 'language': 'en'," \
  "'sources': [{'id': 's', 'kind': 'news', 'publisher': 'P', 'published': '2024', 'language': 'en'}]," \
  "'claimants': [{'id': 'wrong', 'kind': 'spy', 'name': 'W', 'member-of': 'right'}, 7, {'id': 'right', 'kind': 'state', 'name': 'R'}]," \
  "'events': [{'id': 'e', 'title': 'E', 'date': '2024', 'participants': ['nobody', 'right', 3, 'wrong']}]," \
  "'quotations': [" \
  "  {'id': 'a', 'claimants': ['wrong'], 'form': 'direct', 'text': 'T', 'stated': '2024', 'citations': [{'source': 's', 'paragraph': 1, 'exact': 'w'}]}," \
  "  {'id': 'b', 'claimants': ['right'], 'form': 'shouted', 'text': 'T', 'stated': 'soon', 'event': 'e', 'citations': [{'source': 'none', 'paragraph': 0, 'exact': 'w', 'start': 5}]}," \
  "  {'id': 'c', 'claimants': ['right'], 'form': 'direct', 'text': 'T', 'stated': '2024', 'event': 'e', 'citations': [{'source': 's', 'paragraph': 1, 'exact': 'w'}]}]}"

/* What is wrong stands in no list and refers to nothing, but can be reached. */
static void
test_unsound (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_read (UNSOUND_DOSSIER);
  g_autoptr (PlxRecord) a = look_up (dossier, "a");
  g_autoptr (PlxRecord) b = look_up (dossier, "b");
  g_autoptr (PlxRecord) e = look_up (dossier, "e");
  PlxDate date;

  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_CLAIMANT), "right");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_EVENT), "");
  assert_ids (plx_dossier_dup_records (dossier, PLX_RECORD_QUOTATION), "a c");
  g_assert_cmpuint (plx_dossier_count_unsound (dossier, PLX_RECORD_CLAIMANT), ==, 2);
  g_assert_cmpuint (plx_dossier_count_rows (dossier, PLX_RECORD_CLAIMANT), ==, 3);
  assert_referrers (dossier, "right", PLX_RELATION_CLAIMANT, PLX_RECORD_QUOTATION, "c");
  assert_referrers (dossier, "wrong", PLX_RELATION_CLAIMANT, PLX_RECORD_QUOTATION, "a");
  assert_referrers (dossier, "right", PLX_RELATION_MEMBER_OF, PLX_RECORD_CLAIMANT, "");
  assert_referrers (dossier, "e", PLX_RELATION_EVENT, PLX_RECORD_QUOTATION, "c");
  assert_ids (plx_claim_dup_claimants (PLX_CLAIM (a)), "wrong");
  assert_ids (plx_event_dup_participants (PLX_EVENT (e)), "right wrong");
  g_assert_false (plx_record_is_sound (b));
  g_assert_cmpint ((int) plx_quotation_get_form (PLX_QUOTATION (b)), ==, -1);
  g_assert_false (plx_claim_get_stated (PLX_CLAIM (b), &date));
  g_assert_cmpint (plx_claim_get_satire (PLX_CLAIM (b)), ==, PLX_SATIRE_NONE);
}

/* A problem knows the record it lies in. */
static void
test_problem_records (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_read (UNSOUND_DOSSIER);
  GListModel *problems = plx_dossier_get_problems (dossier);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, plx_dossier_count_errors (dossier));
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (PlxProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *prefix = NULL;
      PlxRecordKind kind;
      guint32 row;

      g_assert_true (plx_problem_get_record (problem, &kind, &row));
      g_assert_false (plx_dossier_is_row_sound (dossier, kind, row));
      prefix = g_strdup_printf ("/%s/%u", plx_record_schema_get (kind)->list, row);
      g_assert_true (g_str_has_prefix (plx_problem_get_path (problem), prefix));
    }
}

static void
test_source (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxSource) source = PLX_SOURCE (look_up (dossier, "courier"));
  g_autoptr (PlxSource) other = PLX_SOURCE (look_up (dossier, "gazette"));
  g_autoptr (PlxRecord) text = plx_source_dup_text_file (source);
  g_autofree const char **caveats = plx_source_get_caveats (source);
  g_autofree const char **no_caveats = plx_source_get_caveats (other);
  g_autoptr (GListModel) parts = plx_source_dup_parts (source);
  g_autoptr (PlxPart) part = g_list_model_get_item (parts, 0);

  g_assert_cmpstr (plx_text_file_get_name (PLX_TEXT_FILE (text)), ==, "courier.txt");
  g_assert_null (plx_source_dup_text_file (other));
  g_assert_cmpstr (caveats[0], ==, "A machine translation.");
  g_assert_null (caveats[1]);
  g_assert_null (no_caveats[0]);
  g_assert_cmpuint (g_list_model_get_n_items (parts), ==, 1);
  g_assert_cmpuint (plx_part_get_first_paragraph (part), ==, 2);
  g_assert_cmpuint (plx_part_get_last_paragraph (part), ==, 9);
  g_assert_cmpint (plx_source_get_kind_at (source, 1), ==, PLX_SOURCE_NEWS);
  g_assert_cmpint (plx_source_get_kind_at (source, 2), ==, PLX_SOURCE_SATIRE);
  g_assert_cmpint (plx_source_get_kind_at (source, 9), ==, PLX_SOURCE_SATIRE);
  g_assert_cmpint (plx_source_get_kind_at (source, 10), ==, PLX_SOURCE_NEWS);
  g_assert_cmpint (plx_source_get_kind_at (other, 2), ==, PLX_SOURCE_WIRE);
}

static void
test_owners (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxRecord) event = look_up (dossier, "summons");
  g_autoptr (PlxRecord) claim = look_up (dossier, "early");
  g_autoptr (GListModel) citations = plx_claim_dup_citations (PLX_CLAIM (claim));
  g_autoptr (GListModel) event_citations = plx_event_dup_citations (PLX_EVENT (event));
  g_autoptr (PlxRecord) event_citation = g_list_model_get_item (event_citations, 0);
  g_autoptr (PlxRecord) event_owner = plx_record_dup_owner (event_citation);

  g_assert_cmpuint (g_list_model_get_n_items (citations), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (PlxRecord) citation = g_list_model_get_item (citations, i);
      g_autoptr (PlxRecord) owner = plx_record_dup_owner (citation);

      g_assert_true (plx_record_equal (owner, claim));
    }
  g_assert_true (plx_record_equal (event_owner, event));
  g_assert_null (plx_record_dup_owner (event));
}

static void
test_satire (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  const struct
  {
    const char *id;
    PlxSatire satire;
  } cases[] = { { "late", PLX_SATIRE_NONE }, { "early", PLX_SATIRE_ALSO }, { "jest", PLX_SATIRE_ONLY },
                { "amy-jests", PLX_SATIRE_ONLY }, { "first-figure", PLX_SATIRE_NONE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxRecord) claim = look_up (dossier, cases[i].id);

      g_assert_cmpint (plx_claim_get_satire (PLX_CLAIM (claim)), ==, cases[i].satire);
    }
}

static void
test_numbers (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (PlxEstimate) most = PLX_ESTIMATE (look_up (dossier, "second-figure"));
  g_autoptr (PlxEstimate) none = PLX_ESTIMATE (look_up (dossier, "no-figure"));
  g_autoptr (PlxPosition) position = PLX_POSITION (look_up (dossier, "neither"));

  g_assert_cmpint (plx_estimate_get_low (most), ==, PLX_NO_NUMBER);
  g_assert_cmpint (plx_estimate_get_high (most), ==, 3000);
  g_assert_cmpint (plx_estimate_get_bound (most), ==, PLX_BOUND_AT_MOST);
  g_assert_cmpint (plx_estimate_get_low (none), ==, PLX_NO_NUMBER);
  g_assert_cmpint (plx_estimate_get_high (none), ==, PLX_NO_NUMBER);
  g_assert_null (plx_position_get_words (position));
  g_assert_cmpstr (plx_record_get_label (PLX_RECORD (position)), ==, "neither");
}

/* A property's value by its type, as text. */
static char *
describe_property (GObject *object, const PlxMember *member)
{
  g_auto (GValue) value = G_VALUE_INIT;
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), member->name);

  g_assert_nonnull (pspec);
  g_assert_true ((pspec->flags & G_PARAM_WRITABLE) == 0);
  g_object_get_property (object, member->name, &value);
  if (G_VALUE_HOLDS_STRING (&value))
    return g_value_dup_string (&value);
  if (G_VALUE_HOLDS_ENUM (&value))
    return g_strdup (plx_enum_get_nick (member->of (), g_value_get_enum (&value)));
  if (G_VALUE_HOLDS_INT64 (&value))
    return g_strdup_printf ("%" G_GINT64_FORMAT, g_value_get_int64 (&value));
  if (G_VALUE_HOLDS_UINT (&value))
    return g_strdup_printf ("%u", g_value_get_uint (&value));
  if (G_VALUE_HOLDS (&value, G_TYPE_STRV))
    return g_strjoinv ("|", g_value_get_boxed (&value));
  if (g_value_get_object (&value) == NULL)
    return NULL;
  if (PLX_IS_RECORD (g_value_get_object (&value)))
    return g_strdup (plx_record_get_id (g_value_get_object (&value)));
  return g_strdup_printf ("%u items", g_list_model_get_n_items (g_value_get_object (&value)));
}

static void
append_properties (GString *text, PlxRecord *record)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (record));

  for (guint i = 0; i < schema->n_members; i++)
    {
      g_autofree char *value = describe_property (G_OBJECT (record), &schema->members[i]);

      if (value != NULL)
        g_string_append_printf (text, "%s=%s ", schema->members[i].name, value);
    }
}

static void
assert_properties (PlxRecord *record, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_properties (text, record);
  g_strchomp (text->str);
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_properties_of (PlxDossier *dossier, const char *id, const char *expected)
{
  g_autoptr (PlxRecord) record = look_up (dossier, id);

  assert_properties (record, expected);
}

static void
assert_properties_of_first (PlxDossier *dossier, const char *id, const char *member, const char *expected)
{
  g_autoptr (PlxRecord) record = look_up (dossier, id);
  g_autoptr (GListModel) parts = NULL;
  g_autoptr (PlxRecord) part = NULL;

  g_object_get (record, member, &parts, NULL);
  part = g_list_model_get_item (parts, 0);
  g_assert_null (plx_record_get_id (part));
  assert_properties (part, expected);
}

static void
test_properties (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  assert_properties_of (dossier, "courier", "id=courier kind=news publisher=The Courier headline=Troops seen published=2024-10-21 "
                                            "language=en original-language=fr text=1 items parts=1 items caveats=A machine translation.");
  assert_properties_of (dossier, "zed", "id=zed kind=person name=Zed role=minister member-of=ministry aliases=Zedd|Z.");
  assert_properties_of (dossier, "arms", "id=arms title=Containers of arms unit=containers "
                        "definition=Containers, whatever is in them. confusable-with=1 items");
  assert_properties_of (dossier, "legal", "id=legal title=Is it legal?");
  assert_properties_of (dossier, "summons", "id=summons title=The ambassador is summoned date=2024-10-21 place=Seoul summary=He comes. "
                                            "participants=2 items citations=1 items");
  assert_properties_of (dossier, "early", "id=early claimants=1 items form=mixed text=nonsense stated=2024-10-20 as-of=2024-10 "
                                          "event=summons through=0 items citations=3 items");
  assert_properties_of (dossier, "containers", "id=containers claimants=1 items measure=arms low=13000 high=-9223372036854775808 "
                                               "bound=at-least words=more than 13,000 modality=estimates stated=2024-10-18 "
                                               "through=0 items citations=1 items");
  assert_properties_of (dossier, "neither", "id=neither claimants=1 items question=present stance=neither stated=2024-10-21 "
                                            "event=summons through=0 items citations=1 items");
  assert_properties_of_first (dossier, "early", "citations", "source=courier paragraph=10 exact=called it nonsense start=4294967295 end=4294967295");
  assert_properties_of_first (dossier, "courier", "parts", "kind=satire paragraphs=2 title=A jest");
  assert_properties_of_first (dossier, "courier", "text",
                              "file=courier.txt sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
}

/* A record outlives whoever held its dossier. */
static void
test_life_time (void)
{
  PlxDossier *dossier = example_dossier_new ();
  g_autoptr (PlxRecord) record = look_up (dossier, "zed");
  g_autoptr (GListModel) records = plx_dossier_dup_records (dossier, PLX_RECORD_EVENT);

  g_object_unref (dossier);
  g_assert_cmpstr (plx_record_get_label (record), ==, "Zed");
  assert_ids (g_object_ref (records), "summons treaty");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dossier/dossier", test_dossier);
  g_test_add_func ("/dossier/lists", test_lists);
  g_test_add_func ("/dossier/look-up", test_look_up);
  g_test_add_func ("/dossier/referrers", test_referrers);
  g_test_add_func ("/dossier/no-such-relation", test_no_such_relation);
  g_test_add_func ("/dossier/unsound", test_unsound);
  g_test_add_func ("/dossier/problem-records", test_problem_records);
  g_test_add_func ("/dossier/source", test_source);
  g_test_add_func ("/dossier/owners", test_owners);
  g_test_add_func ("/dossier/satire", test_satire);
  g_test_add_func ("/dossier/numbers", test_numbers);
  g_test_add_func ("/dossier/properties", test_properties);
  g_test_add_func ("/dossier/life-time", test_life_time);
  return g_test_run ();
}
