/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-hit.h"
#include "plx-find-index.h"
#include "under-valgrind.h"

#include "dossier-texts.h"
#include "plx-record-schema.h"

/* Apostrophes stand for quotation marks. */
#define CITED "'stated': '2024-10-21', 'citations': [{'source': 'hankyoreh', 'paragraph': 1, 'exact': "

static const char world[]
    = "{'parallax': 1, 'id': 'world', 'title': 'World', 'language': 'en',"
      "'sources': ["
      " {'id': 'hankyoreh', 'kind': 'news', 'publisher': '한겨레', 'headline': '러시아에 파병', 'published': '2024-10-18', 'language': 'ko'},"
      " {'id': 'le-monde', 'kind': 'news', 'publisher': 'Le Monde', 'headline': 'Des soldats à Koursk', 'published': '2024-10-20', 'language': 'fr'}],"
      "'claimants': ["
      " {'id': 'kim-hong-kyun', 'kind': 'person', 'name': 'Kim Hong-kyun', 'aliases': ['김홍균', 'Gim Hong-gyun'], 'role': 'vice foreign minister'},"
      " {'id': 'zelensky', 'kind': 'person', 'name': 'Volodymyr Zelensky', 'aliases': ['Володимир Зеленський', 'Zelenskyy'], 'member-of': 'ukraine'},"
      " {'id': 'ukraine', 'kind': 'state', 'name': 'Ukraine', 'aliases': ['Україна']},"
      " {'id': 'peskov', 'kind': 'person', 'name': 'Dmitry Peskov', 'aliases': ['Дмитрий Песков'], 'role': 'spokesman of the Kremlin'},"
      " {'id': 'xi', 'kind': 'person', 'name': '习近平', 'aliases': ['Xi Jinping']},"
      " {'id': 'ishiba', 'kind': 'person', 'name': '石破茂', 'aliases': ['いしば しげる', 'イシバ']},"
      " {'id': 'sisi', 'kind': 'person', 'name': 'عبد الفتاح السيسي', 'aliases': ['el-Sisi']},"
      " {'id': 'ahmed', 'kind': 'person', 'name': 'أَحْمَد', 'role': 'وزير'},"
      " {'id': 'mitsotakis', 'kind': 'person', 'name': 'Κυριάκος Μητσοτάκης'},"
      " {'id': 'soren', 'kind': 'person', 'name': 'Søren Ødegård', 'aliases': ['Müller-Straße']},"
      " {'id': 'lukasz', 'kind': 'person', 'name': 'Łukasz Wałęsa'}],"
      "'measures': [{'id': 'soldiers', 'title': 'Soldiers who are there', 'unit': 'people'},"
      "             {'id': 'shells', 'title': 'Shells supplied', 'unit': 'shells'}],"
      "'questions': [{'id': 'there', 'title': 'Are they there?'}],"
      "'events': ["
      " {'id': 'summit', 'title': 'A summit in Kazan', 'date': '2024-10-22', 'place': 'Казань', 'summary': 'Thirty-six states take part.'},"
      " {'id': 'briefing', 'title': 'A briefing', 'date': '2024-10-18', 'place': '서울', 'participants': ['kim-hong-kyun']}],"
      "'quotations': ["
      " {'id': 'condemns', 'claimants': ['kim-hong-kyun'], 'form': 'direct', 'text': 'We condemn the illegal co-operation', 'event': 'briefing', " CITED "'강력히 규탄한다'}]},"
      " {'id': 'nonsense', 'claimants': ['peskov'], 'form': 'mixed', 'text': 'contradictory information', " CITED "'противоречивая информация'}]},"
      " {'id': 'thanks', 'claimants': ['xi'], 'form': 'direct', 'text': '中国的立场是一贯的', " CITED "'中国的立场是一贯的'}]},"
      " {'id': 'fears', 'claimants': ['ishiba'], 'form': 'direct', 'text': '深刻な懸念を持っている', " CITED "'深刻な懸念を持っている'}]},"
      " {'id': 'calls', 'claimants': ['sisi'], 'form': 'direct', 'text': 'ندعو إلى السلام', " CITED "'ندعو إلى السلام'}]},"
      " {'id': 'cafe', 'claimants': ['soren'], 'form': 'direct', 'text': 'A café near the façade—naïve, isn’t it', 'stated': '2024-10-25',"
      "  'citations': [{'source': 'le-monde', 'paragraph': 2, 'exact': 'Un café'}]}],"
      "'estimates': ["
      " {'id': 'twelve-thousand', 'claimants': ['kim-hong-kyun'], 'measure': 'soldiers', 'low': 12000, 'high': 12000, 'bound': 'about',"
      "  'words': 'some twelve thousand', 'modality': 'expects', " CITED "'약 1만2천 명'}]},"
      " {'id': 'ranged', 'claimants': ['zelensky'], 'measure': 'soldiers', 'low': 3000, 'high': 10500, 'bound': 'between',"
      "  'words': 'three to ten and a half thousand', 'modality': 'asserts', " CITED "'3 000'}]},"
      " {'id': 'million', 'claimants': ['zelensky'], 'measure': 'shells', 'low': 1500000, 'high': null, 'bound': 'at-least',"
      "  'words': 'more than 1,5 million', 'modality': 'asserts', " CITED "'1.5 million'}]}],"
      "'positions': [{'id': 'denial', 'claimants': ['peskov'], 'question': 'there', 'stance': 'denies', 'words': 'fake news', " CITED "'фейк'}]}]}";

/* What is typed, and the id of what has to come first. Latin, Hangul, Han, kana, Cyrillic, Arabic, Greek; numbers. */
static const struct
{
  const char *words;
  const char *first;
} queries[] = {
  /* names, with and without hyphens, accents and case */
  { "Kim Hong-kyun", "kim-hong-kyun" },
  { "kim hong kyun", "kim-hong-kyun" },
  { "KIM HONGKYUN", "kim-hong-kyun" },
  { "hong-kyun", "kim-hong-kyun" },
  { "hong‑kyun", "kim-hong-kyun" },
  { "gim hong gyun", "kim-hong-kyun" },
  { "kyun kim", "kim-hong-kyun" },
  { "Zelensky", "zelensky" },
  { "Zelenskyy", "zelensky" },
  { "Zelenskiy", "zelensky" },
  { "volodymyr", "zelensky" },
  { "Volodimir", "zelensky" },
  { "zel", "zelensky" },
  { "Peskow", "peskov" },
  { "dmitriy peskov", "peskov" },
  { "el sisi", "sisi" },
  { "soren odegard", "soren" },
  { "SØREN", "soren" },
  { "muller strasse", "soren" },
  { "Müller-Straße", "soren" },
  { "lukasz walesa", "lukasz" },
  { "Wałęsa", "lukasz" },
  { "vice minister", "kim-hong-kyun" },
  /* Hangul */
  { "김홍균", "kim-hong-kyun" },
  { "김홍", "kim-hong-kyun" },
  { "홍균", "kim-hong-kyun" },
  { "서울", "briefing" },
  { "한겨레", "hankyoreh" },
  { "파병", "hankyoreh" },
  { "규탄", "condemns" },
  { "규탄한", "condemns" },
  /* Cyrillic */
  { "Зеленський", "zelensky" },
  { "ЗЕЛЕНСЬКИЙ", "zelensky" },
  { "зеленськии", "zelensky" },
  { "Песков", "peskov" },
  { "украіна", "ukraine" },
  { "казань", "summit" },
  { "противоречивая", "nonsense" },
  { "фейк", "denial" },
  /* Han and kana */
  { "习近平", "xi" },
  { "近平", "xi" },
  { "立场", "thanks" },
  { "一贯", "thanks" },
  { "石破", "ishiba" },
  { "いしば", "ishiba" },
  { "イシバ", "ishiba" },
  { "ｲｼﾊﾞ", "ishiba" },
  { "懸念", "fears" },
  /* Arabic: vowel signs, alef with and without hamza, tatweel */
  { "السيسي", "sisi" },
  { "السيسى", "sisi" },
  { "عبد الفتاح", "sisi" },
  { "أحمد", "ahmed" },
  { "احمد", "ahmed" },
  { "أحـــمد", "ahmed" },
  { "السلام", "calls" },
  { "الى", "calls" },
  /* Greek: accents, final sigma */
  { "Μητσοτάκης", "mitsotakis" },
  { "ΜΗΤΣΟΤΑΚΗΣ", "mitsotakis" },
  { "μητσοτακησ", "mitsotakis" },
  /* numbers in any notation */
  { "12000", "twelve-thousand" },
  { "12,000", "twelve-thousand" },
  { "12 000", "twelve-thousand" },
  { "12.000", "twelve-thousand" },
  { "12’000", "twelve-thousand" },
  { "12\u202F000", "twelve-thousand" },
  { "１２０００", "twelve-thousand" },
  { "١٢٠٠٠", "twelve-thousand" },
  { "1,500,000", "million" },
  { "1 500 000", "million" },
  { "10500", "ranged" },
  { "3,000", "ranged" },
  /* words of claims and events, several at a time, phrases, other marks */
  { "cooperation", "condemns" },
  { "co-operation illegal", "condemns" },
  { "\"condemn the illegal\"", "condemns" },
  { "“contradictory information”", "nonsense" },
  { "café", "cafe" },
  { "cafe facade naive", "cafe" },
  { "isn't", "cafe" },
  { "ﬁction peskov", NULL },
  { "peskov contradictory", "nonsense" },
  { "contradictory peskov", "nonsense" },
  { "kazan summit", "summit" },
  { "thirty six", "summit" },
  { "thirtysix", "summit" },
  { "thirty-six", "summit" },
  { "le monde", "le-monde" },
  { "koursk", "le-monde" },
  { "\"illegal the\"", NULL },
  { "500000", NULL },
  { "are they there", "there" },
};

static char *
dup_world (void)
{
  return g_strdelimit (g_strdup (world), "'", '"');
}

static PlxDossier *
new_world (void)
{
  g_autofree char *text = dup_world ();

  return read_text (text);
}

/* Returns: (transfer full) (nullable): the first of what is found, of whichever kind it is the best of */
static char *
dup_first (PlxFindIndex *index, const PlxFindQuery *query)
{
  g_autoptr (PlxFindResults) results = plx_find_index_search (index, query, PLX_FIND_ALL_ROWS, NULL);

  for (guint i = 0; i < PLX_N_LISTED_KINDS; i++)
    {
      const GArray *rows = results->rows[results->kinds[i]];
      g_autoptr (PlxRecord) record = NULL;

      if (rows->len == 0)
        continue;
      record = plx_dossier_dup_record (plx_find_index_get_dossier (index), results->kinds[i],
                                       g_array_index (rows, guint32, 0));
      return g_strdup (plx_record_get_id (record));
    }
  return NULL;
}

static void
assert_first (PlxFindIndex *index, const PlxFindQuery *query, const char *expected)
{
  g_autofree char *first = dup_first (index, query);

  g_assert_cmpstr (first, ==, expected);
}

static void
test_queries (void)
{
  g_autoptr (PlxDossier) dossier = new_world ();
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);

  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      PlxFindQuery query = PLX_FIND_QUERY (queries[i].words);

      g_test_message ("%s", queries[i].words);
      assert_first (index, &query, queries[i].first);
    }
}

/* Several claims may say the same. */
#define CLAIMS_SHOWN_FIRST 5

static gboolean
is_found (PlxFindIndex *index, PlxRecord *record, const char *words)
{
  PlxFindQuery query = PLX_FIND_QUERY (words);
  g_autoptr (PlxFindResults) results = plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, NULL);
  const GArray *rows = results->rows[plx_record_get_kind (record)];

  for (guint i = 0; i < rows->len; i++)
    {
      if (g_array_index (rows, guint32, i) == plx_record_get_row (record))
        return TRUE;
    }
  return FALSE;
}

/* Returns: how many records of its kind are found before @record by what it is called; G_MAXUINT where it is not found */
static guint
get_place (PlxFindIndex *index, PlxRecord *record, const char *words)
{
  PlxFindQuery query = PLX_FIND_QUERY (words);
  g_autoptr (PlxFindResults) results = plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, NULL);
  const GArray *rows = results->rows[plx_record_get_kind (record)];

  for (guint i = 0; i < rows->len; i++)
    {
      if (g_array_index (rows, guint32, i) == plx_record_get_row (record))
        return i;
    }
  return G_MAXUINT;
}

/* By its title, or by any spelling of its name, a record is among those that a page shows first. */
static void
check_place (PlxFindIndex *index, PlxRecord *record, const char *title, guint last)
{
  g_autofree char *shouted = g_utf8_strup (title, -1);
  g_autofree char *unhyphenated = g_strdelimit (g_strdup (title), "-", ' ');

  g_test_message ("%s: %s", plx_record_get_id (record), title);
  g_assert_cmpuint (get_place (index, record, title), <=, last);
  g_assert_cmpuint (get_place (index, record, shouted), <=, last);
  g_assert_cmpuint (get_place (index, record, unhyphenated), <=, last);
}

static void
check_titles (PlxFindIndex *index, PlxRecord *record)
{
  static const int titles[PLX_N_LISTED_KINDS] = {
    [PLX_RECORD_SOURCE] = PLX_SOURCE_HEADLINE,    [PLX_RECORD_CLAIMANT] = PLX_CLAIMANT_NAME,
    [PLX_RECORD_MEASURE] = PLX_MEASURE_TITLE,     [PLX_RECORD_QUESTION] = PLX_QUESTION_TITLE,
    [PLX_RECORD_EVENT] = PLX_EVENT_TITLE,         [PLX_RECORD_QUOTATION] = PLX_QUOTATION_TEXT,
    [PLX_RECORD_ESTIMATE] = PLX_ESTIMATE_WORDS,   [PLX_RECORD_POSITION] = PLX_POSITION_WORDS,
  };
  PlxRecordKind kind = plx_record_get_kind (record);
  const char *title = plx_record_get_text (record, (guint) titles[kind]);
  g_autofree const char **aliases = NULL;

  if (title != NULL)
    check_place (index, record, title, plx_record_kind_is_claim (kind) ? CLAIMS_SHOWN_FIRST - 1 : 0);
  if (kind != PLX_RECORD_CLAIMANT)
    return;

  aliases = plx_record_get_texts (record, PLX_CLAIMANT_ALIASES);
  for (guint i = 0; aliases[i] != NULL; i++)
    check_place (index, record, aliases[i], 0);
}

static void
check_text (PlxFindIndex *index, PlxRecord *record, const char *text)
{
  g_autofree char *shouted = NULL;
  g_autofree char *unhyphenated = NULL;
  g_autofree char *decomposed = NULL;

  if (text == NULL)
    return;
  shouted = g_utf8_strup (text, -1);
  unhyphenated = g_strdelimit (g_strdup (text), "-", ' ');
  decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
  g_test_message ("%s: %s", plx_record_get_id (record), text);
  g_assert_true (is_found (index, record, text));
  g_assert_true (is_found (index, record, shouted));
  g_assert_true (is_found (index, record, decomposed));
  if (plx_record_get_kind (record) == PLX_RECORD_CLAIMANT)
    g_assert_true (is_found (index, record, unhyphenated));
}

static void
check_texts (PlxFindIndex *index, PlxRecord *record, guint member)
{
  g_autofree const char **texts = plx_record_get_texts (record, member);

  for (guint i = 0; texts[i] != NULL; i++)
    check_text (index, record, texts[i]);
}

static void
check_citations (PlxFindIndex *index, PlxRecord *record, guint member)
{
  g_autoptr (GListModel) citations = plx_record_dup_records (record, member);

  for (guint i = 0; i < g_list_model_get_n_items (citations); i++)
    {
      g_autoptr (PlxRecord) citation = g_list_model_get_item (citations, i);

      check_text (index, record, plx_record_get_text (citation, PLX_CITATION_EXACT));
    }
}

static void
check_record (PlxFindIndex *index, PlxRecord *record)
{
  const PlxRecordSchema *schema = plx_record_schema_get (plx_record_get_kind (record));

  for (guint member = 0; member < schema->n_members; member++)
    {
      if (schema->members[member].type == PLX_MEMBER_TEXT)
        check_text (index, record, plx_record_get_text (record, member));
      else if (schema->members[member].type == PLX_MEMBER_TEXTS)
        check_texts (index, record, member);
      else if (schema->members[member].type == PLX_MEMBER_RECORDS && schema->members[member].to == PLX_RECORD_CITATION)
        check_citations (index, record, member);
    }
}

/* Every record by every text of it, spelled in several ways. */
static void
test_shipped (void)
{
  g_autofree char *path = shipped_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (PlxDossierReader) reader = plx_dossier_reader_new (file);
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read (reader, NULL, NULL);
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);

  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      for (guint32 row = 0; row < rounds_of (plx_dossier_count_rows (dossier, kind)); row++)
        {
          g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, kind, row);

          check_record (index, record);
          check_titles (index, record);
        }
    }
}

/* Whichever byte of it is looked for first: every part of a word finds what has the word, in every script. */
static void
test_parts (void)
{
  static const struct
  {
    const char *word;
    const char *id;
  } words[] = {
    { "contradictory", "nonsense" }, { "противоречивая", "nonsense" }, { "中国的立场是一贯的", "thanks" },
    { "강력히", "condemns" },        { "السيسي", "sisi" },             { "Μητσοτάκης", "mitsotakis" },
    { "1500000", "million" },
  };
  g_autoptr (PlxDossier) dossier = new_world ();
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, words[i].id);
      glong n = g_utf8_strlen (words[i].word, -1);

      for (glong start = 0; start < n; start++)
        for (glong end = start + 1; end <= n; end++)
          {
            g_autofree char *part = g_utf8_substring (words[i].word, start, end);

            /* A number has to begin with what is typed. */
            if (start == 0 || !g_ascii_isdigit (words[i].word[0]))
              g_assert_true (is_found (index, record, part));
          }
    }
}

static void
test_narrowing (void)
{
  g_autoptr (PlxDossier) dossier = new_world ();
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);
  PlxFindQuery query;
  PlxDate date;

  /* Who belongs to Ukraine speaks for it. */
  query = PLX_FIND_QUERY ("");
  query.claimant = "ukraine";
  query.kind = PLX_RECORD_ESTIMATE;
  assert_first (index, &query, "ranged");
  query.claimant = "peskov";
  assert_first (index, &query, NULL);
  query.claimant = "nobody";
  query.kind = PLX_FIND_ANY_KIND;
  assert_first (index, &query, NULL);
  /* An id of another kind means nothing. */
  query.claimant = "summit";
  assert_first (index, &query, NULL);

  query = PLX_FIND_QUERY ("");
  query.source = "le-monde";
  query.kind = PLX_RECORD_QUOTATION;
  assert_first (index, &query, "cafe");

  query = PLX_FIND_QUERY ("condemn");
  query.event = "summit";
  assert_first (index, &query, NULL);
  query.event = "briefing";
  assert_first (index, &query, "condemns");

  query = PLX_FIND_QUERY ("");
  g_assert_true (plx_date_parse ("2024-10-23", &date, NULL));
  query.first_day = plx_date_get_earliest (&date);
  query.kind = PLX_RECORD_QUOTATION;
  assert_first (index, &query, "cafe");
  query.first_day = G_MININT32;
  query.last_day = plx_date_get_earliest (&date);
  query.kind = PLX_RECORD_EVENT;
  assert_first (index, &query, "summit");
}

/* What is marked, between brackets. */
static char *
dup_marked (const char *text, const char *words)
{
  g_autoptr (GPtrArray) list = plx_find_words_new (words);
  g_autoptr (GArray) marks = plx_find_marks_new (text, list);
  GString *marked = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; i < marks->len; i++)
    {
      PlxTextRange range = g_array_index (marks, PlxTextRange, i);

      g_string_append_len (marked, text + at, range.start - at);
      g_string_append_printf (marked, "[%.*s]", (int) (range.end - range.start), text + range.start);
      at = range.end;
    }
  g_string_append (marked, text + at);
  return g_string_free (marked, FALSE);
}

static void
test_marks (void)
{
  static const struct
  {
    const char *text;
    const char *words;
    const char *marked;
  } cases[] = {
    { "Kim Hong-kyun speaks", "hong kyun", "Kim [Hong]-[kyun] speaks" },
    { "Kim Hong-kyun speaks", "hongkyun", "Kim [Hong-kyun] speaks" },
    { "Kim Hong Kyun speaks", "hong-kyun", "Kim [Hong Kyun] speaks" },
    { "some 12,000 soldiers", "12000", "some [12,000] soldiers" },
    { "some 112,000 soldiers", "12000", "some 112,000 soldiers" },
    { "Straße", "strasse", "[Straße]" },
    { "Cafe\u0301s", "cafe", "[Cafe\u0301]s" },
    { "김홍균", "홍균", "김[홍균]" },
    { "Zelensky said", "zelenskyy", "[Zelensky] said" },
    { "أَحْمَد", "احمد", "[أَحْمَد]" },
    { "nothing", "else", "nothing" },
    { "aaa", "a aa", "[aaa]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked = dup_marked (cases[i].text, cases[i].words);

      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
}

static void
test_hit (void)
{
  g_autoptr (PlxDossier) dossier = new_world ();
  g_autoptr (GPtrArray) words = plx_find_words_new ("규탄");
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, "condemns");
  g_autoptr (PlxFindHit) hit = plx_find_hit_new (record, words);

  g_assert_cmpstr (hit->entry->title, ==, "We condemn the illegal co-operation");
  g_assert_cmpuint (hit->title_marks->len, ==, 0);
  g_assert_cmpstr (hit->context, ==, "강력히 규탄한다");
  g_assert_cmpuint (hit->context_marks->len, ==, 1);
}

/* The first results come from the beginning of each kind alone. */
static void
test_first_rows (void)
{
  g_autoptr (PlxDossier) dossier = new_world ();
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);
  PlxFindQuery query = PLX_FIND_QUERY ("");
  g_autoptr (PlxFindResults) all = plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, NULL);
  g_autoptr (PlxFindResults) first = plx_find_index_search (index, &query, 1, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_assert_cmpuint (all->n_rows, ==, 2 + 11 + 2 + 1 + 2 + 6 + 3 + 1);
  g_assert_cmpuint (first->n_rows, ==, PLX_N_LISTED_KINDS);
  g_cancellable_cancel (cancellable);
  g_assert_null (plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, cancellable));
  g_assert_null (plx_find_index_new (dossier, cancellable));
}

/* More than a thread takes at once. Every hundredth question is called so, every tenth begins so, the others hold it. */
#define MANY_QUESTIONS (17 * 8192)

static PlxDossier *
new_large (void)
{
  g_autoptr (GString) text = g_string_new ("{\"parallax\": 1, \"id\": \"large\", \"title\": \"Large\", \"language\": \"en\","
                                           "\"questions\": [");

  for (guint i = 0; i < MANY_QUESTIONS; i++)
    g_string_append_printf (text, "%s{\"id\": \"q%u\", \"title\": \"%s\"}", i > 0 ? "," : "", i,
                            i % 100 == 0 ? "e" : i % 10 == 0 ? "east" : "west");
  g_string_append (text, "]}");
  return read_text (text->str);
}

static guint
rate_question (guint row)
{
  return row % 100 == 0 ? 2 : row % 10 == 0 ? 1 : 0;
}

/* The better come first, and those that are as good in the order of the file, however many threads search. */
static void
test_order (void)
{
  g_autoptr (PlxDossier) dossier = new_large ();
  g_autoptr (PlxFindIndex) index = plx_find_index_new (dossier, NULL);
  PlxFindQuery query = PLX_FIND_QUERY ("E");
  g_autoptr (PlxFindResults) results = plx_find_index_search (index, &query, PLX_FIND_ALL_ROWS, NULL);
  const GArray *rows = results->rows[PLX_RECORD_QUESTION];

  g_assert_cmpuint (rows->len, ==, MANY_QUESTIONS);
  for (guint i = 1; i < rows->len; i++)
    {
      guint row = g_array_index (rows, guint32, i), previous = g_array_index (rows, guint32, i - 1);

      if (rate_question (previous) == rate_question (row))
        g_assert_cmpuint (previous, <, row);
      else
        g_assert_cmpuint (rate_question (previous), >, rate_question (row));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/find/queries", test_queries);
  g_test_add_func ("/find/shipped", test_shipped);
  g_test_add_func ("/find/parts", test_parts);
  g_test_add_func ("/find/narrowing", test_narrowing);
  g_test_add_func ("/find/marks", test_marks);
  g_test_add_func ("/find/hit", test_hit);
  g_test_add_func ("/find/first-rows", test_first_rows);
  if (!under_valgrind ())
    g_test_add_func ("/find/order", test_order);
  return g_test_run ();
}
