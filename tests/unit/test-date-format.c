/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-date-format.h"
#include "plx-notation.h"
#include "under-valgrind.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  const char *text;
  const char *medium;
  const char *short_text; /* NULL: as medium */
  const char *long_text;  /* NULL: as medium */
} Wording;

static const Wording wordings[] = {
  /* dates */
  { "2024-10-21", "21 October 2024", "21 Oct 2024", "Monday 21 October 2024" },
  { "2024-10-20", "20 October 2024", "20 Oct 2024", "Sunday 20 October 2024" },
  { "2024-05-01", "1 May 2024", NULL, "Wednesday 1 May 2024" },
  { "0985-01-02", "2 January 985", "2 Jan 985", "Sunday 2 January 985" },
  { "0000-12-31", "31 December 1 BC", "31 Dec 1 BC", "Sunday 31 December 1 BC" },
  { "2024-10", "October 2024", "Oct 2024", NULL },
  { "2024", "2024", NULL, NULL },
  { "0000", "1 BC", NULL, NULL },
  /* seasons */
  { "2024-21", "spring 2024", NULL, NULL },
  { "2024-22", "summer 2024", NULL, NULL },
  { "2024-23", "autumn 2024", NULL, NULL },
  { "2024-24", "winter 2024–2025", NULL, NULL },
  { "2024-21~", "about spring 2024", NULL, NULL },
  { "2024-22~", "about summer 2024", NULL, NULL },
  { "2024-23~", "about autumn 2024", NULL, NULL },
  { "2024-24~", "about winter 2024–2025", NULL, NULL },
  { "2024-22?", "perhaps summer 2024", NULL, NULL },
  /* times */
  { "2024-10-21T14:05:00Z", "21 October 2024, 14:05 UTC", "21 Oct 2024, 14:05 UTC",
    "Monday 21 October 2024, 14:05 UTC" },
  { "2024-10-21T14:05:09", "21 October 2024, 14:05:09", "21 Oct 2024, 14:05:09",
    "Monday 21 October 2024, 14:05:09" },
  { "2024-10-21T09:00:00+09", "21 October 2024, 09:00 UTC+09:00", "21 Oct 2024, 09:00 UTC+09:00",
    "Monday 21 October 2024, 09:00 UTC+09:00" },
  { "2024-10-21T24:00:00-03:30", "21 October 2024, 24:00 UTC−03:30", "21 Oct 2024, 24:00 UTC−03:30",
    "Monday 21 October 2024, 24:00 UTC−03:30" },
  /* qualifiers */
  { "2024-10-21~", "about 21 October 2024", "about 21 Oct 2024", NULL },
  { "2024-10-21?", "perhaps 21 October 2024", "perhaps 21 Oct 2024", NULL },
  { "2024-10-21%", "perhaps about 21 October 2024", "perhaps about 21 Oct 2024", NULL },
  { "2024-10~", "about October 2024", "about Oct 2024", NULL },
  { "2024-10?", "perhaps October 2024", "perhaps Oct 2024", NULL },
  { "2024~", "about 2024", NULL, NULL },
  { "2024%", "perhaps about 2024", NULL, NULL },
  /* unspecified digits */
  { "2024-10-XX", "some day in October 2024", "some day in Oct 2024", NULL },
  { "2024-XX", "some month in 2024", NULL, NULL },
  { "1985-XX-XX", "some day in 1985", NULL, NULL },
  { "201X", "the 2010s", NULL, NULL },
  { "199X", "the 1990s", NULL, NULL },
  { "200X", "some year from 2000 to 2009", NULL, NULL },
  { "20XX", "some year from 2000 to 2099", NULL, NULL },
  { "00XX", "some year from 1 BC to 99", NULL, NULL },
  { "201X~", "the 2010s (approximate)", NULL, NULL },
  { "201X?", "the 2010s (uncertain)", NULL, NULL },
  { "2024-10-XX%", "some day in October 2024 (uncertain and approximate)",
    "some day in Oct 2024 (uncertain and approximate)", NULL },
  /* open and unknown ends */
  { "../2024-10-28", "before 28 October 2024", "before 28 Oct 2024", NULL },
  { "../2024-10", "before October 2024", "before Oct 2024", NULL },
  { "../2024", "before 2024", NULL, NULL },
  { "../2024-22", "before summer 2024", NULL, NULL },
  { "../2024-10-28~", "before about 28 October 2024", "before about 28 Oct 2024", NULL },
  { "2024-08/..", "since August 2024", "since Aug 2024", NULL },
  { "2024-08?/..", "since August 2024 (uncertain)", "since Aug 2024 (uncertain)", NULL },
  { "2024-08%/..", "since about August 2024 (uncertain)", "since about Aug 2024 (uncertain)", NULL },
  { "/2024-10-28", "until 28 October 2024, from an unknown date",
    "until 28 Oct 2024, from an unknown date", NULL },
  { "2024-08/", "from August 2024, until an unknown date",
    "from Aug 2024, until an unknown date", NULL },
  /* intervals */
  { "2024-10-18/2024-10-21", "18 to 21 October 2024", "18 to 21 Oct 2024", NULL },
  { "2024-10-28/2024-11-02", "28 October to 2 November 2024", "28 Oct to 2 Nov 2024", NULL },
  { "2024-12-28/2025-01-02", "28 December 2024 to 2 January 2025", "28 Dec 2024 to 2 Jan 2025", NULL },
  { "2023-10-18/2024-10-21", "18 October 2023 to 21 October 2024", "18 Oct 2023 to 21 Oct 2024", NULL },
  { "2024-09/2024-10", "September to October 2024", "Sep to Oct 2024", NULL },
  { "2024-10/2025-01", "October 2024 to January 2025", "Oct 2024 to Jan 2025", NULL },
  { "2010/2012", "2010 to 2012", NULL, NULL },
  { "2024/2025-02", "2024 to February 2025", "2024 to Feb 2025", NULL },
  { "2024-10-21/2024-11", "21 October 2024 to November 2024", "21 Oct 2024 to Nov 2024", NULL },
  { "2024-21/2024-22", "spring 2024 to summer 2024", NULL, NULL },
  { "2024-10-18~/2024-10-21", "about 18 October 2024 to 21 October 2024",
    "about 18 Oct 2024 to 21 Oct 2024", NULL },
  { "2024-09/2024-10?", "September 2024 to October 2024 (uncertain)",
    "Sep 2024 to Oct 2024 (uncertain)", NULL },
  { "2010~/2012%", "about 2010 to about 2012 (uncertain)", NULL, NULL },
  { "2024-10-21/2024-10-21", "21 October 2024", "21 Oct 2024", "Monday 21 October 2024" },
  { "2024-10-21/2024-10-21~", "21 October 2024 to about 21 October 2024",
    "21 Oct 2024 to about 21 Oct 2024", NULL },
  { "2024/2024", "2024", NULL, NULL },
  { "2024-10~/2024-10~", "about October 2024", "about Oct 2024", NULL },
};

static void
check_form (const PlxDate *date, PlxDateForm form, const char *expected)
{
  g_autofree char *words = plx_date_format (date, form);

  g_assert_cmpstr (words, ==, expected);
}

static void
test_wordings (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (wordings); i++)
    {
      const Wording *wording = &wordings[i];
      const char *short_text = wording->short_text != NULL ? wording->short_text : wording->medium;
      const char *long_text = wording->long_text != NULL ? wording->long_text : wording->medium;
      PlxDate date;

      g_test_message ("%s", wording->text);
      g_assert_true (plx_date_parse (wording->text, &date, NULL));
      check_form (&date, PLX_DATE_FORM_MEDIUM, wording->medium);
      check_form (&date, PLX_DATE_FORM_SHORT, short_text);
      check_form (&date, PLX_DATE_FORM_LONG, long_text);
    }
}

static void
test_names (void)
{
  static const char *const months[] = { "January", "February", "March", "April", "May", "June",
                                        "July", "August", "September", "October", "November", "December" };

  for (int month = 1; month <= 12; month++)
    {
      g_autofree char *text = g_strdup_printf ("2024-%02d", month);
      g_autofree char *day_text = g_strdup_printf ("2024-%02d-03", month);
      g_autofree char *alone = g_strdup_printf ("%s 2024", months[month - 1]);
      g_autofree char *about = g_strdup_printf ("about %s 2024", months[month - 1]);
      g_autofree char *with_day = g_strdup_printf ("3 %s 2024", months[month - 1]);
      g_autofree char *with_day_short = g_strdup_printf ("3 %.3s 2024", months[month - 1]);
      PlxDate date;

      g_assert_true (plx_date_parse (text, &date, NULL));
      check_form (&date, PLX_DATE_FORM_MEDIUM, alone);
      date.start.qualifiers = PLX_DATE_APPROXIMATE;
      check_form (&date, PLX_DATE_FORM_MEDIUM, about);
      g_assert_true (plx_date_parse (day_text, &date, NULL));
      check_form (&date, PLX_DATE_FORM_MEDIUM, with_day);
      check_form (&date, PLX_DATE_FORM_SHORT, with_day_short);
    }
}

/* Days and months in figures: nothing of a date is lost, and nothing else becomes figures. */
static void
test_figures (void)
{
  static const struct
  {
    const char *text;
    const char *iso;
    const char *day_first;
    gboolean has_weekday;
  } figures[] = {
    { "2024-10-21", "2024-10-21", "21.10.2024", TRUE },
    { "2024-05-01", "2024-05-01", "01.05.2024", TRUE },
    { "0985-01-02", "0985-01-02", "02.01.985", TRUE },
    { "0000-12-31", "0000-12-31", "31 December 1 BC", TRUE },
    { "2024-10", "2024-10", "10.2024", FALSE },
    { "2024", "2024", "2024", FALSE },
    { "2024-22", "summer 2024", "summer 2024", FALSE },
    { "201X", "the 2010s", "the 2010s", FALSE },
    { "2024-10-XX", "some day in 2024-10", "some day in 10.2024", FALSE },
    { "1985-XX-XX", "some day in 1985", "some day in 1985", FALSE },
    { "2024-10-21T14:05:00Z", "2024-10-21, 14:05 UTC", "21.10.2024, 14:05 UTC", TRUE },
    { "2024-10-21~", "about 2024-10-21", "about 21.10.2024", FALSE },
    { "2024-10-21%", "perhaps about 2024-10-21", "perhaps about 21.10.2024", FALSE },
    { "2024-10~", "about 2024-10", "about 10.2024", FALSE },
    { "../2024-10-28", "before 2024-10-28", "before 28.10.2024", FALSE },
    { "2024-08/..", "since 2024-08", "since 08.2024", FALSE },
    { "2024-10-18/2024-10-21", "2024-10-18 to 2024-10-21", "18.10.2024 to 21.10.2024", FALSE },
    { "2024-09/2024-10", "2024-09 to 2024-10", "09.2024 to 10.2024", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      PlxDate date;

      g_test_message ("%s", figures[i].text);
      g_assert_true (plx_date_parse (figures[i].text, &date, NULL));
      plx_notation_set ((PlxNotation){ .dates = PLX_DATE_NOTATION_ISO });
      check_form (&date, PLX_DATE_FORM_MEDIUM, figures[i].iso);
      check_form (&date, PLX_DATE_FORM_SHORT, figures[i].iso);
      if (!figures[i].has_weekday)
        check_form (&date, PLX_DATE_FORM_LONG, figures[i].iso);
      plx_notation_set ((PlxNotation){ .dates = PLX_DATE_NOTATION_DAY_FIRST });
      if (date.start.year > 0)
        check_form (&date, PLX_DATE_FORM_SHORT, figures[i].day_first);
      check_form (&date, PLX_DATE_FORM_MEDIUM, figures[i].day_first);
    }
  plx_notation_set ((PlxNotation){ 0 });
}

static gpointer
format_in_thread (gpointer date)
{
  return plx_date_format (date, PLX_DATE_FORM_MEDIUM);
}

/* The notation holds for the process, but not where something is written for machines, which other threads do not notice. */
static void
test_notation (void)
{
  PlxDate date;

  g_assert_true (plx_date_parse ("2024-10-21", &date, NULL));
  plx_notation_set ((PlxNotation){ .dates = PLX_DATE_NOTATION_ISO });
  check_form (&date, PLX_DATE_FORM_LONG, "Monday 2024-10-21");
  {
    g_auto (PlxLanguageNotation) outer = plx_language_notation_begin ();
    g_autofree char *elsewhere = g_thread_join (g_thread_new ("elsewhere", format_in_thread, &date));

    g_assert_cmpstr (elsewhere, ==, "2024-10-21");
    {
      g_auto (PlxLanguageNotation) inner = plx_language_notation_begin ();

      check_form (&date, PLX_DATE_FORM_MEDIUM, "21 October 2024");
    }
    check_form (&date, PLX_DATE_FORM_MEDIUM, "21 October 2024");
  }
  check_form (&date, PLX_DATE_FORM_MEDIUM, "2024-10-21");
  plx_notation_set ((PlxNotation){ 0 });
  check_form (&date, PLX_DATE_FORM_MEDIUM, "21 October 2024");
}

static void
test_no_date (void)
{
  PlxDate date = { 0 };

  check_form (&date, PLX_DATE_FORM_MEDIUM, "no date");
}

/* What the parser must accept, said a second time as expressions; days and order are checked apart. */
static gboolean
is_accepted (GRegex *single, const char *text, gsize length)
{
  return g_regex_match_full (single, text, (gssize) length, 0, 0, NULL, NULL);
}

static gboolean
has_sound_day (const char *text)
{
  int year = (int) g_ascii_strtoll (text, NULL, 10);

  if (strlen (text) < 10 || text[4] != '-' || text[7] != '-' || !g_ascii_isdigit (text[8]))
    return TRUE;

  return g_date_valid_dmy ((GDateDay) g_ascii_strtoll (text + 8, NULL, 10),
                           (GDateMonth) g_ascii_strtoll (text + 5, NULL, 10), (GDateYear) (year + 400));
}

#define YEAR_MONTH_DAY "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?"
#define UNSPECIFIED "\\d{3}X|\\d{2}XX|\\d{4}-(0[1-9]|1[0-2]|XX)-XX|\\d{4}-XX"
#define TIME "T(([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d|24:00:00)"
#define ZONE "(Z|\\+(0\\d|1[0-3])(:[0-5]\\d)?|[+-]14(:00)?" \
             "|-(0[1-9]|1[0-3])(:[0-5]\\d)?|-00:(0[1-9]|[1-5]\\d))?"

typedef struct
{
  GRegex *single;
  GRegex *end;
} Grammar;

static gboolean
expect_parsed (const Grammar *grammar, const char *text)
{
  const char *slash = strchr (text, '/');
  g_autofree char *start = NULL;

  if (slash == NULL)
    return is_accepted (grammar->single, text, strlen (text)) && has_sound_day (text);

  start = g_strndup (text, (gsize) (slash - text));

  return is_accepted (grammar->end, start, strlen (start))
         && is_accepted (grammar->end, slash + 1, strlen (slash + 1))
         && has_sound_day (start) && has_sound_day (slash + 1)
         && (g_ascii_isdigit (start[0]) || g_ascii_isdigit (slash[1]));
}

static void
mutate (GString *text)
{
  static const char characters[] = "0123456789-/.TZX?~%:+ Yx\n\x80";

  for (int changes = g_test_rand_int_range (0, 4); changes > 0; changes--)
    {
      gsize position = (gsize) g_test_rand_int_range (0, (gint32) text->len + 1);
      char character = characters[g_test_rand_int_range (0, (gint32) strlen (characters))];

      switch (g_test_rand_int_range (0, 3))
        {
        case 0:
          g_string_insert_c (text, (gssize) position, character);
          break;
        case 1:
          if (position < text->len)
            g_string_erase (text, (gssize) position, 1);
          break;
        default:
          if (position < text->len)
            text->str[position] = character;
          break;
        }
    }
}

static void
check_text (const Grammar *grammar, const char *text)
{
  g_autoptr (GError) error = NULL;
  gboolean expected = expect_parsed (grammar, text);
  PlxDate date;

  if (plx_date_parse (text, &date, &error))
    {
      g_autofree char *words = plx_date_format (&date, PLX_DATE_FORM_LONG);

      if (!expected)
        g_error ("“%s” was read", text);
      g_assert_cmpint (plx_date_get_earliest (&date), <=, plx_date_get_latest (&date));
      g_assert_true (g_utf8_validate (words, -1, NULL));
    }
  else if (expected && error->code != PLX_DATE_ERROR_ORDER)
    g_error ("“%s” was refused: %s", text, error->message);
}

/* Parser and expressions must agree on the table's texts, changed at random. */
static void
test_random (void)
{
  const guint rounds = g_test_thorough () ? 1000000 : rounds_of (100000);
  g_autoptr (GRegex) single = g_regex_new ("\\A((" YEAR_MONTH_DAY "|" UNSPECIFIED ")[?~%]?|"
                                           "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])" TIME ZONE ")\\z",
                                           G_REGEX_OPTIMIZE | G_REGEX_RAW, 0, NULL);
  g_autoptr (GRegex) end = g_regex_new ("\\A(" YEAR_MONTH_DAY "[?~%]?|\\.\\.|)\\z",
                                        G_REGEX_OPTIMIZE | G_REGEX_RAW, 0, NULL);
  Grammar grammar = { single, end };

  g_assert_nonnull (single);
  g_assert_nonnull (end);
  for (guint i = 0; i < rounds; i++)
    {
      g_autoptr (GString) text
        = g_string_new (wordings[g_test_rand_int_range (0, (gint32) G_N_ELEMENTS (wordings))].text);

      mutate (text);
      check_text (&grammar, text->str);
    }
}

/* Bytes of any kind, which hardly ever make a date, must do no harm. */
static void
test_bytes (void)
{
  const guint rounds = g_test_thorough () ? 1000000 : rounds_of (100000);

  for (guint i = 0; i < rounds; i++)
    {
      char text[PLX_DATE_MAX_LENGTH + 8];
      gsize length = (gsize) g_test_rand_int_range (0, (gint32) sizeof text);
      g_autoptr (GError) error = NULL;

      for (gsize j = 0; j < length; j++)
        text[j] = (char) g_test_rand_int_range (1, i % 2 == 0 ? 256 : 128);
      text[length] = '\0';
      if (!plx_date_parse (text, NULL, &error))
        g_assert_true (g_utf8_validate (error->message, -1, NULL));
    }
}

int
main (int argc, char *argv[])
{
  g_setenv ("LANGUAGE", "C", TRUE);
  setlocale (LC_ALL, "C");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date-format/wordings", test_wordings);
  g_test_add_func ("/date-format/names", test_names);
  g_test_add_func ("/date-format/figures", test_figures);
  g_test_add_func ("/date-format/notation", test_notation);
  g_test_add_func ("/date-format/no-date", test_no_date);
  g_test_add_func ("/date-format/random", test_random);
  g_test_add_func ("/date-format/bytes", test_bytes);

  return g_test_run ();
}
