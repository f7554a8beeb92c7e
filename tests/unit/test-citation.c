/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "example-dossier.h"

#include "plx-bibliographic-date.h"
#include "plx-claim-citation.h"
#include "plx-copied-record.h"
#include "plx-quotation-marks.h"
#include "plx-record-link.h"

#include <locale.h>

/* Worked by hand, after the style guides: what a date, a reference and a quotation have to be. */

/* Dates */

static const struct
{
  const char *edtf;
  const char *apa;
  const char *mla;
  const char *chicago;
} dates[] = {
  { "2024-10-21", "2024, October 21", "21 Oct. 2024", "October 21, 2024" },
  { "2024-10-21T14:05:00Z", "2024, October 21", "21 Oct. 2024", "October 21, 2024" },
  { "2024-05", "2024, May", "May 2024", "May 2024" },
  { "2024-09", "2024, September", "Sept. 2024", "September 2024" },
  { "2024", "2024", "2024", "2024" },
  { "0000", "1 BC", "1 BC", "1 BC" },
  /* about; perhaps; perhaps about */
  { "2024-10-21~", "ca. 2024, October 21", "circa 21 Oct. 2024", "ca. October 21, 2024" },
  { "2024-10-21?", "2024, October 21?", "21 Oct. 2024?", "October 21, 2024?" },
  { "2024%", "ca. 2024?", "circa 2024?", "ca. 2024?" },
  /* digits that are not known make it coarser, not less sure */
  { "2024-10-XX", "2024, October", "Oct. 2024", "October 2024" },
  { "2024-XX", "2024", "2024", "2024" },
  { "2024-XX-XX", "2024", "2024", "2024" },
  { "201X", "between 2010 and 2019", "between 2010 and 2019", "between 2010 and 2019" },
  { "20XX", "between 2000 and 2099", "between 2000 and 2099", "between 2000 and 2099" },
  /* seasons: a winter begins in its year */
  { "2024-22", "2024, Summer", "summer 2024", "Summer 2024" },
  { "2024-24", "2024, Winter", "winter 2024", "Winter 2024" },
  /* spans */
  { "2024-10-18/2024-10-21", "2024, October 18–21", "18–21 Oct. 2024", "October 18–21, 2024" },
  { "2024-10-31/2024-11-02", "2024, October 31–November 2", "31 Oct.–2 Nov. 2024", "October 31–November 2, 2024" },
  { "2024-09/2024-10", "2024, September–October", "Sept.–Oct. 2024", "September–October 2024" },
  { "2024-12-30/2025-01-02", "2024, December 30–2025, January 2", "30 Dec. 2024–2 Jan. 2025",
    "December 30, 2024–January 2, 2025" },
  { "2019/2024", "2019–2024", "2019–2024", "2019–2024" },
  { "2023-24/2024-21", "2023, Winter–2024, Spring", "winter 2023–spring 2024", "Winter 2023–Spring 2024" },
  /* what is not sure at one end is sure at the other */
  { "2024-10-18~/2024-10-21", "ca. 2024, October 18–2024, October 21", "circa 18 Oct. 2024–21 Oct. 2024",
    "ca. October 18, 2024–October 21, 2024" },
  { "2024-08?/2024-10-18~", "2024, August?–ca. 2024, October 18", "Aug. 2024?–circa 18 Oct. 2024",
    "August 2024?–ca. October 18, 2024" },
  /* before and after */
  { "../2024-10-22~", "by ca. 2024, October 22", "by circa 22 Oct. 2024", "by ca. October 22, 2024" },
  { "/2024-10-22", "by 2024, October 22", "by 22 Oct. 2024", "by October 22, 2024" },
  { "2024-08/..", "since 2024, August", "since Aug. 2024", "since August 2024" },
  { "2024-08-01/", "since 2024, August 1", "since 1 Aug. 2024", "since August 1, 2024" },
};

static void
assert_date (const PlxBibliographicDate *date, PlxCitationStyle style, const char *expected)
{
  g_autofree char *text = plx_bibliographic_date_format (date, style);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_dates (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      PlxBibliographicDate parts;
      PlxDate date;

      g_assert_true (plx_date_parse (dates[i].edtf, &date, NULL));
      plx_bibliographic_date_init (&parts, &date);
      assert_date (&parts, PLX_STYLE_APA, dates[i].apa);
      assert_date (&parts, PLX_STYLE_MLA, dates[i].mla);
      assert_date (&parts, PLX_STYLE_CHICAGO, dates[i].chicago);
    }
}

static void
test_no_date (void)
{
  const PlxBibliographicDate none = { .is_interval = FALSE };

  assert_date (&none, PLX_STYLE_APA, "n.d.");
}

/* Marks */

static void
test_marks (void)
{
  static const struct
  {
    const char *language;
    const char *text;
    const char *expected;
  } cases[] = {
    { "en", "We shall see.", "“We shall see.”" },
    { NULL, "We shall see.", "“We shall see.”" },
    { "tlh", "Qapla’", "“Qapla’”" },
    { "en-GB", "He said “no” twice", "“He said ‘no’ twice”" },
    { "en", "He said \"no\" twice", "“He said ‘no’ twice”" },
    { "en", "It’s “his’ and “hers”", "“It’s “his’ and “hers””" },
    { "en", "closed twice” here", "“closed twice” here”" },
    { "en", "«oui»", "“«oui»”" },
    { "fr", "Nous condamnons", "«\u00a0Nous condamnons\u00a0»" },
    { "fr", "un «\u00a0non\u00a0» net", "«\u00a0un “non” net\u00a0»" },
    { "de", "Wir sagen „nein“", "„Wir sagen ‚nein‘“" },
    { "es", "una «escalada» grave", "«una “escalada” grave»" },
    { "uk", "Наша «відповідь»", "«Наша „відповідь“»" },
    { "ru-RU", "Нет", "«Нет»" },
    { "pl", "nie", "„nie”" },
    { "sv", "nej ”tack”", "”nej ’tack’”" },
    { "ja", "「はい」と言った", "「『はい』と言った」" },
    { "ko", "러시아를 규탄한다", "“러시아를 규탄한다”" },
    { "ar", "لا", "«لا»" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *quoted = plx_quote_in_language (cases[i].text, cases[i].language);

      g_assert_cmpstr (quoted, ==, cases[i].expected);
    }
}

static void
test_titles (void)
{
  static const char *const cases[][3] = {
    { "Troops seen", "“Troops seen.”", "“Troops seen,”" },
    { "Are they there?", "“Are they there?”", "“Are they there?,”" },
    { "They are.", "“They are.”", "“They are.”" },
    { "Seoul: “We cannot stand by”", "“Seoul: ‘We cannot stand by.’”", "“Seoul: ‘We cannot stand by,’”" },
    { "Seoul: “Really?”", "“Seoul: ‘Really?’”", "“Seoul: ‘Really?,’”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sentence = plx_quote_title (cases[i][0], ".");
      g_autofree char *clause = plx_quote_title (cases[i][0], ",");

      g_assert_cmpstr (sentence, ==, cases[i][1]);
      g_assert_cmpstr (clause, ==, cases[i][2]);
    }
}

static void
test_isolate (void)
{
  g_autofree char *arabic = plx_isolate ("«لا»");
  g_autofree char *latin = plx_isolate ("12 “لا”? no");
  g_autofree char *plain = plx_isolate ("no لا");

  g_assert_cmpstr (arabic, ==, "\u2068«لا»\u2069");
  g_assert_cmpstr (latin, ==, "\u206812 “لا”? no\u2069");
  g_assert_cmpstr (plain, ==, "no لا");
}

/* Records. A dossier with what is hard about each of them; apostrophes stand for quotation marks. */

#define HARD_DOSSIER \
  "{'parallax': 1, 'id': 'hard', 'title': 'Hard', 'language': 'en'," \
  "'sources': [" \
  "  {'id': 'plain', 'kind': 'news', 'publisher': 'The Courier', 'headline': 'Troops seen', 'published': '2024-10-21'," \
  "   'language': 'en', 'url': 'https://courier.example/a?b=c'}," \
  "  {'id': 'half', 'kind': 'news', 'publisher': 'La Vanguardia', 'headline': 'Who denies what?', 'published': '2024-10-22~'," \
  "   'language': 'en', 'original-language': 'es', 'parts': [{'kind': 'satire', 'paragraphs': [2, 9]}]}," \
  "  {'id': 'bare', 'kind': 'wire', 'publisher': 'Agence F.', 'published': '../2024-10-31', 'language': 'fr'}," \
  "  {'id': 'joke', 'kind': 'satire', 'publisher': 'The Onion', 'headline': 'Moon denies', 'published': '2024', 'language': 'en'}," \
  "  {'id': 'statement', 'kind': 'official', 'publisher': 'Ministry of War', 'headline': 'On “peace”', 'published': '2024-10', 'language': 'en'}," \
  "  {'id': 'hangul', 'kind': 'news', 'publisher': '조선일보', 'headline': '북한군 파병', 'published': '2024-10-18', 'language': 'ko'}," \
  "  {'id': 'arabic', 'kind': 'news', 'publisher': 'الأهرام', 'published': '2024-10-18/2024-10-21', 'language': 'ar'}]," \
  "'claimants': [" \
  "  {'id': 'zed', 'kind': 'person', 'name': 'Zed', 'role': 'minister'}, {'id': 'amy', 'kind': 'person', 'name': 'Amy'}," \
  "  {'id': 'office', 'kind': 'agency', 'name': 'Press Office'}," \
  "  {'id': 'nobody', 'kind': 'outlet', 'name': 'Unnamed reports', 'role': 'reports that are not named'}," \
  "  {'id': 'jo', 'kind': 'person', 'name': '조태열'}, {'id': 'ahmad', 'kind': 'person', 'name': 'أحمد'}]," \
  "'measures': [{'id': 'troops', 'title': 'Soldiers sent', 'unit': 'people'}]," \
  "'questions': [{'id': 'present', 'title': 'Are they there?'}]," \
  "'events': [{'id': 'summons', 'title': 'A summons', 'date': '2024-10-21'," \
  "            'citations': [{'source': 'plain', 'paragraph': 2, 'exact': 'was summoned'}]}]," \
  "'quotations': [" \
  "  {'id': 'direct', 'claimants': ['zed'], 'form': 'direct', 'text': 'He said “no” twice.', 'stated': '2024-10-21'," \
  "   'citations': [{'source': 'plain', 'paragraph': 3, 'exact': 'He said “no” twice.'}]}," \
  "  {'id': 'relayed', 'claimants': ['zed'], 'form': 'direct', 'text': 'Never.', 'stated': '../2024-10-21', 'through': ['office', 'amy']," \
  "   'citations': [{'source': 'half', 'paragraph': 20, 'exact': 'Never.'}, {'source': 'half', 'paragraph': 12, 'exact': 'Never.'}," \
  "                 {'source': 'half', 'paragraph': 4, 'exact': 'Never.'}, {'source': 'plain', 'paragraph': 5, 'exact': 'Not ever.'}]}," \
  "  {'id': 'indirect', 'claimants': ['amy', 'zed'], 'form': 'indirect', 'text': 'nothing is known', 'stated': '2024-10-20~'," \
  "   'citations': [{'source': 'bare', 'paragraph': 1, 'exact': 'nothing is known'}]}," \
  "  {'id': 'mixed', 'claimants': ['amy'], 'form': 'mixed', 'text': 'nonsense', 'stated': '2024-10-18/2024-10-21'," \
  "   'citations': [{'source': 'plain', 'paragraph': 7, 'exact': 'nonsense'}]}," \
  "  {'id': 'jest', 'claimants': ['amy'], 'form': 'direct', 'text': 'I am the moon.', 'stated': '2024'," \
  "   'citations': [{'source': 'half', 'paragraph': 3, 'exact': 'I am the moon.'}]}," \
  "  {'id': 'korean', 'claimants': ['jo'], 'form': 'direct', 'text': '규탄한다', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'hangul', 'paragraph': 1, 'exact': '규탄한다'}]}," \
  "  {'id': 'arabic-words', 'claimants': ['ahmad'], 'form': 'direct', 'text': 'لا', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'arabic', 'paragraph': 1, 'exact': 'لا'}]}]," \
  "'estimates': [" \
  "  {'id': 'hearsay', 'claimants': ['nobody'], 'measure': 'troops', 'low': 12000, 'high': 12000, 'bound': 'about'," \
  "   'words': 'some 12,000', 'modality': 'reportedly', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'plain', 'paragraph': 8, 'exact': 'some 12,000'}]}," \
  "  {'id': 'unsaid', 'claimants': ['zed'], 'measure': 'troops', 'low': null, 'high': null, 'bound': 'unstated'," \
  "   'words': 'a few', 'modality': 'expects', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'plain', 'paragraph': 9, 'exact': 'a few'}]}]," \
  "'positions': [" \
  "  {'id': 'silent', 'claimants': ['zed'], 'question': 'present', 'stance': 'neither', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'plain', 'paragraph': 10, 'exact': 'declined'}]}," \
  "  {'id': 'denies', 'claimants': ['zed'], 'question': 'present', 'stance': 'denies', 'words': 'nonsense', 'stated': '2024-10-18'," \
  "   'citations': [{'source': 'plain', 'paragraph': 11, 'exact': 'nonsense'}]}]}"

static const struct
{
  const char *id;
  PlxCopyForm form;
  const char *expected; /* NULL where it cannot be */
} copies[] = {
  /* a report without a byline begins with its title */
  { "plain", PLX_COPY_APA, "Troops seen. (2024, October 21). The Courier. https://courier.example/a?b=c" },
  { "plain", PLX_COPY_MLA, "“Troops seen.” The Courier, 21 Oct. 2024, https://courier.example/a?b=c." },
  { "plain", PLX_COPY_CHICAGO, "“Troops seen,” The Courier, October 21, 2024, https://courier.example/a?b=c." },
  { "plain", PLX_COPY_WIKITEXT,
    "<ref name=\"plain\">{{cite news |title=Troops seen |work=The Courier |date=2024-10-21 |language=en "
    "|url=https://courier.example/a?b=c}}</ref>" },
  /* a translation, half of it satire */
  { "half", PLX_COPY_APA,
    "Who denies what? [Translated from Spanish, paragraphs 2–9 satire]. (ca. 2024, October 22). La Vanguardia." },
  { "half", PLX_COPY_MLA,
    "“Who denies what?” La Vanguardia, circa 22 Oct. 2024. Translated from Spanish, paragraphs 2–9 satire." },
  { "half", PLX_COPY_CHICAGO,
    "“Who denies what?,” La Vanguardia, ca. October 22, 2024, translated from Spanish, paragraphs 2–9 satire." },
  { "half", PLX_COPY_WIKITEXT,
    "<ref name=\"half\">{{cite news |title=Who denies what? |work=La Vanguardia |language=en}}, about 22 October 2024, translated "
    "from Spanish, '''⚠\u00a0Paragraphs 2 to 9 are satire.'''</ref>" },
  /* no title, and a publisher that ends in a full stop */
  { "bare", PLX_COPY_APA, "[Wire report]. (by 2024, October 31). Agence F." },
  { "bare", PLX_COPY_MLA, "Wire report. Agence F., by 31 Oct. 2024." },
  { "bare", PLX_COPY_CHICAGO, "Agence F., wire report, by October 31, 2024." },
  /* satire as a whole */
  { "joke", PLX_COPY_APA, "Moon denies [Satire]. (2024). The Onion." },
  { "joke", PLX_COPY_MLA, "“Moon denies.” The Onion, 2024. Satire." },
  { "joke", PLX_COPY_CHICAGO, "“Moon denies,” The Onion, 2024, satire." },
  /* an official statement is by the body that it is from */
  { "statement", PLX_COPY_APA, "Ministry of War. (2024, October). On “peace”." },
  { "statement", PLX_COPY_MLA, "“On ‘peace.’” Ministry of War, Oct. 2024." },
  { "statement", PLX_COPY_CHICAGO, "Ministry of War, “On ‘peace,’” October 2024." },
  /* names that are not Latin stay as they are */
  { "hangul", PLX_COPY_APA, "북한군 파병. (2024, October 18). 조선일보." },
  { "arabic", PLX_COPY_MLA, "News report. الأهرام, 18–21 Oct. 2024." },
  { "plain", PLX_COPY_QUOTATION, NULL },
  { "plain", PLX_COPY_LINK, "parallax:hard/plain" },
  /* claims and events are cited where they are printed */
  { "direct", PLX_COPY_APA, "Troops seen. (2024, October 21). The Courier, para. 3. https://courier.example/a?b=c" },
  { "summons", PLX_COPY_CHICAGO, "“Troops seen,” The Courier, October 21, 2024, para. 2, https://courier.example/a?b=c." },
  { "relayed", PLX_COPY_MLA,
    "“Who denies what?” La Vanguardia, circa 22 Oct. 2024, pars. 12, 20 [also in satire, par. 4]. Translated from Spanish.\n"
    "“Troops seen.” The Courier, 21 Oct. 2024, par. 5, https://courier.example/a?b=c." },
  { "jest", PLX_COPY_APA, "Who denies what? [Translated from Spanish]. (ca. 2024, October 22). La Vanguardia, para. 3 [satire]." },
  { "zed", PLX_COPY_APA, NULL },
  { "zed", PLX_COPY_LINK, "parallax:hard/zed" },
  /* quotations: marks within marks, relays, other wordings, translations, satire apart */
  { "direct", PLX_COPY_QUOTATION,
    "“He said ‘no’ twice.” — Zed, minister, 21 October 2024 (The Courier, 21 October 2024, ¶\u00a03)" },
  { "relayed", PLX_COPY_QUOTATION,
    "“Never.” — Zed, minister, before 21 October 2024, through Press Office, Amy (La Vanguardia, translated from Spanish, about 22 "
    "October 2024, ¶\u00a012, ¶\u00a020, satire: ¶\u00a04; in part or in other words: The Courier, 21 October 2024, ¶\u00a05)" },
  { "indirect", PLX_COPY_QUOTATION,
    "nothing is known — Amy; Zed, minister, about 20 October 2024, in indirect speech (Agence F., before 31 October 2024, ¶\u00a01)" },
  { "mixed", PLX_COPY_QUOTATION, "“nonsense” — Amy, 18 to 21 October 2024 (The Courier, 21 October 2024, ¶\u00a07)" },
  { "jest", PLX_COPY_QUOTATION,
    "Satire, not a report: “I am the moon.” — Amy, 2024 (La Vanguardia, translated from Spanish, about 22 October 2024, satire: "
    "¶\u00a03)" },
  { "korean", PLX_COPY_QUOTATION, "“규탄한다” — 조태열, 18 October 2024 (조선일보, 18 October 2024, ¶\u00a01)" },
  { "arabic-words", PLX_COPY_QUOTATION,
    "\u2068«لا»\u2069 — \u2068أحمد, 18 October 2024\u2069 (\u2068الأهرام, 18 to 21 October 2024, ¶\u00a01\u2069)" },
  /* what it counts, how it was put forward, and whose words they are */
  { "hearsay", PLX_COPY_QUOTATION,
    "Soldiers sent: about 12,000 people — Unnamed reports, reports that are not named, 18 October 2024, as hearsay (printed as “some "
    "12,000”; The Courier, 21 October 2024, ¶\u00a08)" },
  { "unsaid", PLX_COPY_QUOTATION,
    "Soldiers sent: no figure given — Zed, minister, 18 October 2024, as an expectation (printed as “a few”; The Courier, 21 October "
    "2024, ¶\u00a09)" },
  { "silent", PLX_COPY_QUOTATION,
    "Are they there? Neither confirms nor denies — Zed, minister, 18 October 2024 (The Courier, 21 October 2024, ¶\u00a010)" },
  { "denies", PLX_COPY_QUOTATION,
    "Are they there? Denies — Zed, minister, 18 October 2024 (printed as “nonsense”; The Courier, 21 October 2024, ¶\u00a011)" },
  /* only what stood in marks is a block quotation */
  { "korean", PLX_COPY_QUOTE,
    "{{quote|text=규탄한다<ref name=\"hangul\">{{cite news |title=북한군 파병 |work=조선일보 |date=2024-10-18 |language=ko}}, "
    "¶\u00a01</ref>|author=조태열, 18 October 2024}}" },
  { "indirect", PLX_COPY_QUOTE,
    "Amy; Zed, minister, about 20 October 2024, in indirect speech: nothing is known<ref name=\"bare\">Agence F., before 31 October "
    "2024, ¶\u00a01</ref>" },
};

static void
test_copies (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_read (HARD_DOSSIER);

  g_assert_cmpuint (plx_dossier_count_errors (dossier), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, copies[i].id);
      g_autofree char *text = plx_record_dup_copy (record, copies[i].form);

      g_assert_cmpint (plx_record_can_copy (record, copies[i].form), ==, copies[i].expected != NULL);
      g_assert_cmpstr (text, ==, copies[i].expected);
    }
}

/* Every record of a dossier is opened again by its link. */
static void
test_links (void)
{
  g_autoptr (PlxDossier) dossier = example_dossier_read (HARD_DOSSIER);
  guint n = 0;

  for (guint kind = 0; kind < PLX_N_LISTED_KINDS; kind++)
    {
      for (guint32 row = 0; row < plx_dossier_count_rows (dossier, kind); row++, n++)
        {
          g_autoptr (PlxRecord) record = plx_dossier_dup_record (dossier, kind, row);
          g_autofree char *uri = plx_record_dup_copy (record, PLX_COPY_LINK);
          g_autoptr (PlxRecordLink) link = plx_record_link_parse (uri, NULL);
          g_autofree char *again = plx_record_link_format (link);

          g_assert_cmpstr (link->dossier_id, ==, "hard");
          g_assert_cmpstr (link->record_id, ==, plx_record_get_id (record));
          g_assert_cmpstr (again, ==, uri);
        }
    }
  g_assert_cmpuint (n, ==, 27);
}

static void
test_forms (void)
{
  for (guint i = 0; i < PLX_N_COPY_FORMS; i++)
    {
      PlxCopyForm form = PLX_N_COPY_FORMS;

      g_assert_true (plx_copy_form_from_nick (plx_copy_form_get_nick (i), &form));
      g_assert_cmpint (form, ==, i);
      g_assert_cmpstr (plx_copy_form_get_title (i), !=, "");
    }
  g_assert_false (plx_copy_form_from_nick ("turabian", &(PlxCopyForm) { 0 }));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/citation/dates", test_dates);
  g_test_add_func ("/citation/no-date", test_no_date);
  g_test_add_func ("/citation/marks", test_marks);
  g_test_add_func ("/citation/titles", test_titles);
  g_test_add_func ("/citation/isolate", test_isolate);
  g_test_add_func ("/citation/copies", test_copies);
  g_test_add_func ("/citation/links", test_links);
  g_test_add_func ("/citation/forms", test_forms);
  return g_test_run ();
}
