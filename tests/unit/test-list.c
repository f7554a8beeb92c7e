/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"
#include "plx-list-entry.h"
#include "plx-text-fold.h"

static char *
dup_ids (PlxDossier *dossier, const PlxListQuery *query)
{
  g_autoptr (GArray) rows = plx_list_compute (dossier, query, NULL);
  GString *ids = g_string_new (NULL);

  g_assert_nonnull (rows);
  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr (PlxRecord) record
          = plx_dossier_dup_record (dossier, query->kind, g_array_index (rows, guint32, i));

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", plx_record_get_id (record));
    }
  return g_string_free (ids, FALSE);
}

static void
test_order (void)
{
  static const struct
  {
    PlxRecordKind kind;
    PlxListOrder order;
    const char *ids;
    const char *descending;
  } cases[] = {
    { PLX_RECORD_EVENT, PLX_LIST_ORDER_FILE, "summons treaty", "treaty summons" },
    { PLX_RECORD_EVENT, PLX_LIST_ORDER_DATE, "treaty summons", "summons treaty" },
    { PLX_RECORD_EVENT, PLX_LIST_ORDER_PLACE, "treaty summons", "summons treaty" },
    { PLX_RECORD_EVENT, PLX_LIST_ORDER_NAME, "treaty summons", "summons treaty" },
    { PLX_RECORD_QUOTATION, PLX_LIST_ORDER_DATE, "jest early middle late", "late middle early jest" },
    { PLX_RECORD_QUOTATION, PLX_LIST_ORDER_CLAIMANT, "middle jest early late", "late early jest middle" },
    { PLX_RECORD_QUOTATION, PLX_LIST_ORDER_FORM, "jest late early middle", "middle early late jest" },
    { PLX_RECORD_ESTIMATE, PLX_LIST_ORDER_MEASURE, "containers first-figure no-figure second-figure",
      "second-figure no-figure first-figure containers" },
    { PLX_RECORD_ESTIMATE, PLX_LIST_ORDER_FIGURE, "containers second-figure first-figure no-figure",
      "no-figure first-figure second-figure containers" },
    { PLX_RECORD_POSITION, PLX_LIST_ORDER_QUESTION, "denies amy-denies neither amy-jests",
      "amy-jests neither amy-denies denies" },
    { PLX_RECORD_POSITION, PLX_LIST_ORDER_STANCE, "amy-jests denies amy-denies neither",
      "neither amy-denies denies amy-jests" },
    { PLX_RECORD_CLAIMANT, PLX_LIST_ORDER_NAME, "amy elodie freedonia ministry zed",
      "zed ministry freedonia elodie amy" },
    { PLX_RECORD_CLAIMANT, PLX_LIST_ORDER_AFFILIATION, "freedonia amy ministry zed elodie",
      "freedonia ministry zed amy elodie" },
    { PLX_RECORD_CLAIMANT, PLX_LIST_ORDER_CLAIMS, "zed amy ministry elodie freedonia",
      "freedonia elodie ministry amy zed" },
    { PLX_RECORD_SOURCE, PLX_LIST_ORDER_DATE, "courier gazette", "gazette courier" },
    { PLX_RECORD_SOURCE, PLX_LIST_ORDER_NAME, "gazette courier", "courier gazette" },
    { PLX_RECORD_MEASURE, PLX_LIST_ORDER_NAME, "arms troops", "troops arms" },
    /* An order that the kind does not have leaves the order of dates. */
    { PLX_RECORD_EVENT, PLX_LIST_ORDER_STANCE, "treaty summons", "summons treaty" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlxListQuery query = { cases[i].kind, cases[i].order, FALSE, NULL, NULL };
      g_autofree char *ids = dup_ids (dossier, &query);
      g_autofree char *descending = NULL;

      query.descending = TRUE;
      descending = dup_ids (dossier, &query);
      g_test_message ("case %u", i);
      g_assert_cmpstr (ids, ==, cases[i].ids);
      g_assert_cmpstr (descending, ==, cases[i].descending);
    }
}

static void
test_words (void)
{
  static const struct
  {
    PlxRecordKind kind;
    const char *words;
    const char *ids;
  } cases[] = {
    { PLX_RECORD_QUOTATION, "NONSENSE", "early" },
    { PLX_RECORD_QUOTATION, "we see", "late" },
    { PLX_RECORD_QUOTATION, "we moon", "" },
    { PLX_RECORD_QUOTATION, "elodie", "jest" },
    { PLX_RECORD_QUOTATION, "ELODIÉ hongkyun", "jest" },
    { PLX_RECORD_QUOTATION, "hong-kyun", "jest" },
    { PLX_RECORD_QUOTATION, "zed", "late early" },
    { PLX_RECORD_QUOTATION, "  ", "late middle early jest" },
    { PLX_RECORD_QUOTATION, "", "late middle early jest" },
    { PLX_RECORD_ESTIMATE, "soldiers amy", "no-figure" },
    { PLX_RECORD_CLAIMANT, "zedd", "zed" },
    { PLX_RECORD_EVENT, "comes", "summons" },
    { PLX_RECORD_SOURCE, "machine", "courier" },
    /* Neither ids nor other machine words are what a reader sees. */
    { PLX_RECORD_QUOTATION, "indirect", "" },
    { PLX_RECORD_EVENT, "summons", "" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlxListQuery query = { cases[i].kind, PLX_LIST_ORDER_FILE, FALSE, cases[i].words, NULL };
      g_autofree char *ids = dup_ids (dossier, &query);

      g_test_message ("“%s”", cases[i].words);
      g_assert_cmpstr (ids, ==, cases[i].ids);
    }
}

static void
test_filter (void)
{
  static const struct
  {
    PlxRecordKind kind;
    const char *filter;
    const char *ids;
  } cases[] = {
    { PLX_RECORD_EVENT, "place:Seoul", "summons" },
    { PLX_RECORD_EVENT, "place:seoul", "" },
    { PLX_RECORD_QUOTATION, "form:direct", "late jest" },
    { PLX_RECORD_QUOTATION, "claimant:zed", "late early" },
    { PLX_RECORD_QUOTATION, "claimant:troops", "" },
    { PLX_RECORD_QUOTATION, "claimant:nobody", "" },
    { PLX_RECORD_QUOTATION, "form:oblique", "" },
    { PLX_RECORD_QUOTATION, "form", "" },
    { PLX_RECORD_QUOTATION, "place:Seoul", "" },
    { PLX_RECORD_ESTIMATE, "measure:arms", "containers" },
    { PLX_RECORD_ESTIMATE, "claimant:zed", "no-figure" },
    { PLX_RECORD_POSITION, "question:present", "denies neither amy-denies amy-jests" },
    { PLX_RECORD_POSITION, "question:legal", "" },
    { PLX_RECORD_POSITION, "stance:denies", "denies amy-denies" },
    { PLX_RECORD_CLAIMANT, "member-of:freedonia", "freedonia ministry zed amy" },
    { PLX_RECORD_CLAIMANT, "member-of:ministry", "ministry zed" },
    { PLX_RECORD_CLAIMANT, "kind:person", "zed amy elodie" },
    { PLX_RECORD_SOURCE, "kind:wire", "gazette" },
    { PLX_RECORD_SOURCE, "language:uk", "gazette" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PlxListQuery query = { cases[i].kind, PLX_LIST_ORDER_FILE, FALSE, NULL, cases[i].filter };
      g_autofree char *ids = dup_ids (dossier, &query);

      g_test_message ("%s", cases[i].filter);
      g_assert_cmpstr (ids, ==, cases[i].ids);
    }
}

static char *
dup_filters (PlxDossier *dossier, PlxRecordKind kind)
{
  g_autoptr (GPtrArray) filters = plx_list_filters (dossier, kind);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < filters->len; i++)
    {
      const PlxListFilter *filter = g_ptr_array_index (filters, i);

      g_string_append_printf (text, "%s%s|%s|%s|%u", i > 0 ? "; " : "", filter->nick, filter->group,
                              filter->title, filter->count);
    }
  return g_string_free (text, FALSE);
}

static void
test_filters (void)
{
  static const struct
  {
    PlxRecordKind kind;
    const char *filters;
  } cases[] = {
    { PLX_RECORD_EVENT, "place:Pyongyang|Place|Pyongyang|1; place:Seoul|Place|Seoul|1" },
    { PLX_RECORD_QUOTATION,
      "claimant:zed|Speaker|Zed|2; claimant:amy|Speaker|Amy|1; claimant:elodie|Speaker|Elodié Hong-kyun|1; "
      "form:direct|Form|Direct quotation|2; form:indirect|Form|Indirect speech|1; "
      "form:mixed|Form|Partly in quotation marks|1" },
    { PLX_RECORD_ESTIMATE,
      "measure:troops|Measure|Soldiers sent|3; measure:arms|Measure|Containers of arms|1; "
      "claimant:ministry|Claimant|Ministry of War|3; claimant:amy|Claimant|Amy|1; "
      "claimant:zed|Claimant|Zed|1" },
    { PLX_RECORD_POSITION, "question:present|Question|Are they there?|4; stance:denies|Stance|Denies|2; "
                           "stance:affirms|Stance|Affirms|1; "
                           "stance:neither|Stance|Neither confirms nor denies|1" },
    { PLX_RECORD_CLAIMANT,
      "kind:person|Kind|Person|3; kind:organisation|Kind|Organisation|1; kind:state|Kind|State|1; "
      "member-of:freedonia|Affiliation|Freedonia|4; member-of:ministry|Affiliation|Ministry of War|2" },
    { PLX_RECORD_SOURCE,
      "kind:news|Kind|News report|1; kind:wire|Kind|Wire report|1; language:en|Language|English|1; "
      "language:uk|Language|Ukrainian|1" },
    { PLX_RECORD_MEASURE, "" },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *filters = dup_filters (dossier, cases[i].kind);

      g_assert_cmpstr (filters, ==, cases[i].filters);
    }
}

/* As many as a filter says are what its list shows. */
static void
test_filter_counts (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      g_autoptr (GPtrArray) filters = plx_list_filters (dossier, kind);

      for (guint i = 0; i < filters->len; i++)
        {
          const PlxListFilter *filter = g_ptr_array_index (filters, i);
          PlxListQuery query = { kind, PLX_LIST_ORDER_FILE, FALSE, NULL, filter->nick };
          g_autoptr (GArray) rows = plx_list_compute (dossier, &query, NULL);

          g_assert_cmpuint (rows->len, ==, filter->count);
        }
    }
}

static void
test_headings (void)
{
  static const struct
  {
    const char *id;
    PlxListOrder order;
    const char *heading;
  } cases[] = {
    { "summons", PLX_LIST_ORDER_DATE, "Monday 21 October 2024" },
    { "treaty", PLX_LIST_ORDER_DATE, "June 2024" },
    { "gazette", PLX_LIST_ORDER_DATE, "About 22 October 2024" },
    { "summons", PLX_LIST_ORDER_PLACE, "Seoul" },
    { "summons", PLX_LIST_ORDER_NAME, NULL },
    { "late", PLX_LIST_ORDER_FORM, "Direct quotations" },
    { "no-figure", PLX_LIST_ORDER_CLAIMANT, "Amy" },
    { "no-figure", PLX_LIST_ORDER_MEASURE, "Soldiers sent" },
    { "no-figure", PLX_LIST_ORDER_FIGURE, "Soldiers sent" },
    { "neither", PLX_LIST_ORDER_STANCE, "Neither confirms nor denies" },
    { "neither", PLX_LIST_ORDER_QUESTION, "Are they there?" },
    { "zed", PLX_LIST_ORDER_AFFILIATION, "Freedonia" },
    { "freedonia", PLX_LIST_ORDER_AFFILIATION, "Freedonia" },
    { "elodie", PLX_LIST_ORDER_AFFILIATION, "No affiliation" },
    { "zed", PLX_LIST_ORDER_CLAIMS, NULL },
    { "zed", PLX_LIST_ORDER_FILE, NULL },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, cases[i].id);
      g_autofree char *heading = plx_list_heading (record, cases[i].order);

      g_assert_cmpstr (heading, ==, cases[i].heading);
    }
}

static void
test_entries (void)
{
  static const struct
  {
    const char *id;
    const char *title;
    const char *subtitle;
    gboolean in_marks;
    int stance;
    const char *caution;
    const char *relay;
    PlxListOrder order;
  } cases[] = {
    { "summons", "The ambassador is summoned", "Seoul · 5 claims · 2 sources", FALSE, -1, NULL },
    { "treaty", "A treaty is signed", "Pyongyang", FALSE, -1, NULL },
    { "late", "We shall see.", "Zed · 22 October 2024", TRUE, -1, NULL },
    { "middle", "nothing is known", "Amy · 21 October 2024", FALSE, -1, NULL, "through Ministry of War" },
    { "jest", "I am the moon.", "Elodié Hong-kyun · 19 October 2024", TRUE, -1, "rests on satire only" },
    { "second-figure", "up to 3,000 people", "Ministry of War · 25 October 2024 · Soldiers sent", FALSE, -1,
      NULL },
    { "no-figure", "“a small number”, no figure given", "Amy, Zed · 24 October 2024 · Soldiers sent", FALSE,
      -1, NULL },
    { "denies", "Are they there?", "Zed · 18 October 2024", FALSE, PLX_STANCE_DENIES, NULL },
    { "denies", "Zed", "18 October 2024", FALSE, PLX_STANCE_DENIES, NULL, NULL, PLX_LIST_ORDER_QUESTION },
    { "second-figure", "up to 3,000 people", "Ministry of War · 25 October 2024", FALSE, -1, NULL, NULL,
      PLX_LIST_ORDER_MEASURE },
    { "zed", "Zed", "minister · Ministry of War · 5 claims", FALSE, -1, NULL },
    { "courier", "The Courier", "Troops seen · 21 October 2024", FALSE, -1, "partly satire" },
    { "troops", "Soldiers sent", "people · 3 claims", FALSE, -1, NULL },
    { "legal", "Is it legal?", "", FALSE, -1, NULL },
  };
  g_autoptr (PlxDossier) dossier = example_dossier_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, cases[i].id);
      g_autoptr (PlxListEntry) entry = plx_list_entry_new (record, cases[i].order);

      g_assert_cmpstr (entry->title, ==, cases[i].title);
      g_assert_cmpstr (entry->subtitle, ==, cases[i].subtitle);
      g_assert_cmpint (entry->in_marks, ==, cases[i].in_marks);
      g_assert_cmpint (entry->stance, ==, cases[i].stance);
      g_assert_cmpstr (entry->caution, ==, cases[i].caution);
      g_assert_cmpstr (entry->relay, ==, cases[i].relay);
    }
}

static void
test_orders_have_titles (void)
{
  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      guint n;
      const PlxListOrder *orders = plx_list_orders (kind, &n);

      g_assert_cmpuint (n, >, 1);
      for (guint i = 0; i < n; i++)
        g_assert_cmpstr (plx_list_order_get_title (orders[i]), !=, "");
    }
}

static void
test_cancelled (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_new ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  PlxListQuery query = { PLX_RECORD_EVENT, PLX_LIST_ORDER_DATE, FALSE, NULL, NULL };

  g_cancellable_cancel (cancellable);
  g_assert_null (plx_list_compute (dossier, &query, cancellable));
}

/* An unsound record stands in no list. */
static void
test_unsound (void)
{
  g_autoptr (PlxDossier) dossier
      = example_dossier_read ("{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en', 'events': ["
                              "{'id': 'a', 'title': 'A', 'date': 'x', 'place': 'P'},"
                              "{'id': 'b', 'title': 'B', 'date': '2024', 'place': 'P'}]}");
  PlxListQuery query = { PLX_RECORD_EVENT, PLX_LIST_ORDER_DATE, FALSE, NULL, NULL };
  g_autofree char *ids = dup_ids (dossier, &query);
  g_autofree char *filters = dup_filters (dossier, PLX_RECORD_EVENT);

  g_assert_cmpstr (ids, ==, "b");
  g_assert_cmpstr (filters, ==, "place:P|Place|P|1");
}

static void
test_fold (void)
{
  static const struct
  {
    const char *text;
    const char *folded;
  } cases[] = {
    { "", "" },
    { "Kim Hong-kyun", "kim hongkyun" },
    { "ÉLODIE", "elodie" },
    { "Straße", "strasse" },
    { "Київ", "киів" },
    { "ﬁve", "five" },
    { "Seoul’s", "seoul's" },
    { "a\u00ADb\u2011c\u2060d", "abcd" },
    { "word\u2014word", "word word" },
    { "12,000 and 12.000 and 12 000 and 12\u202F000", "12000 and 12000 and 12000 and 12000" },
    { "1,234,567 on 21.10.2024 in 2024 300 1,5 12,0000", "1234567 on 21.10.2024 in 2024 300 1,5 12,0000" },
    { "\u0661\u0662\u066C\u0660\u0660\u0660 \uFF13\uFF10\uFF10\uFF10", "12000 3000" },
    { "S\u00F8ren \u0141\u00F3d\u017A", "soren lodz" },
    { "\u0623\u062D\u0645\u064E\u062F \u0645\u062D\u0640\u0645\u062F\u0629", "\u0627\u062D\u0645\u062F \u0645\u062D\u0645\u062F\u0647" },
    { "ΣΊΣΥΦΟΣ", "σισυφοσ" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = plx_text_fold (cases[i].text);
      g_autofree char *expected = g_utf8_normalize (cases[i].folded, -1, G_NORMALIZE_NFD);

      g_assert_cmpstr (folded, ==, expected);
    }
}

/* A million rows: sorting and filtering take about a second. Run with -m perf. */
static void
test_million (void)
{
  g_autoptr (GString) json = NULL;
  g_autoptr (PlxDossier) dossier = NULL;
  PlxListQuery query = { PLX_RECORD_QUOTATION, PLX_LIST_ORDER_DATE, FALSE, NULL, NULL };

  if (!g_test_perf ())
    {
      g_test_skip ("run it with -m perf");
      return;
    }
  json = g_string_new (
      "{'parallax': 1, 'id': 'd', 'title': 'D', 'language': 'en', 'sources': [{'id': 's', 'kind': 'news',"
      "'publisher': 'S', 'published': '2024', 'language': 'en'}], 'claimants': [");
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (json, "%s{'id': 'c%u', 'kind': 'person', 'name': 'Name %u'}", i > 0 ? "," : "", i,
                            i * 7919);
  g_string_append (json, "], 'quotations': [");
  for (guint i = 0; i < 1000000; i++)
    g_string_append_printf (
        json,
        "%s{'id': 'q%u', 'claimants': ['c%u'], 'form': 'direct', 'text': 'What %u said about the matter',"
        "'stated': '20%02u-%02u-%02u', 'citations': [{'source': 's', 'paragraph': 1, 'exact': 'x'}]}",
        i > 0 ? "," : "", i, i % 1000, i, i % 25, i % 12 + 1, i % 28 + 1);
  g_string_append (json, "]}");
  dossier = example_dossier_read (json->str);
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (GArray) rows = NULL;
      gint64 start = g_get_monotonic_time ();

      query.order = i == 1 ? PLX_LIST_ORDER_CLAIMANT : PLX_LIST_ORDER_DATE;
      query.filter = i == 2 ? "claimant:c7" : NULL;
      query.words = i == 3 ? "name matter 77" : NULL;
      rows = plx_list_compute (dossier, &query, NULL);
      g_test_minimized_result ((double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC,
                               "%s of 1,000,000: %u rows in %.3f s",
                               i == 0   ? "by date"
                               : i == 1 ? "by claimant"
                               : i == 2 ? "filtered"
                                        : "with words",
                               rows->len, (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list/order", test_order);
  g_test_add_func ("/list/words", test_words);
  g_test_add_func ("/list/filter", test_filter);
  g_test_add_func ("/list/filters", test_filters);
  g_test_add_func ("/list/filter-counts", test_filter_counts);
  g_test_add_func ("/list/headings", test_headings);
  g_test_add_func ("/list/entries", test_entries);
  g_test_add_func ("/list/orders-have-titles", test_orders_have_titles);
  g_test_add_func ("/list/cancelled", test_cancelled);
  g_test_add_func ("/list/unsound", test_unsound);
  g_test_add_func ("/list/fold", test_fold);
  g_test_add_func ("/list/million", test_million);
  return g_test_run ();
}
