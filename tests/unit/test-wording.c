/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-wording.h"

typedef struct
{
  const char *what;
  const char *wording;
  const char *other;
  const char *differences; /* joined by | */
} Case;

static const Case cases[] = {
  { "the same", "We sent them", "We sent them", "" },
  { "case, marks and dots do not count", "“we sent them”", "We sent them.", "" },
  { "words more", "including the sending of troops", "including sending troops", "the|of" },
  { "words less", "including sending troops", "including the sending of troops", "" },
  { "another word", "a significant escalation", "a dangerous escalation", "significant" },
  { "two words in a row", "a very big step", "a step", "very big" },
  { "all of it", "one two", "three four", "one two" },
  { "at the beginning", "Now we go home", "Then we go home", "Now" },
  { "at the end", "we go home now", "we go home then", "now" },
  { "a part is no other wording", "We sent them to the front", "sent them", "" },
  { "nor is the whole of a part", "sent them", "We sent them to the front", "" },
  { "a number is a word", "some 12,000 men", "some 13,000 men", "12,000" },
  { "moved", "today we go", "we go today", "today" },
  { "hyphens part words", "Hong-kyun said", "Hong Kyun said", "" },
  { "Korean", "북한이 병력을 보냈다", "북한이 군대를 보냈다", "병력을" },
  { "Ukrainian", "Ми засуджуємо дії", "Ми рішуче засуджуємо дії", "" },
  { "nothing against something", "", "words", "" },
};

static char *
join (const char *wording, GArray *ranges)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < ranges->len; i++)
    {
      PlxTextRange range = g_array_index (ranges, PlxTextRange, i);

      g_string_append (joined, i > 0 ? "|" : "");
      g_string_append_len (joined, wording + range.start, range.end - range.start);
    }
  return g_string_free (joined, FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (GArray) ranges = plx_wording_compare (expected->wording, expected->other);
  g_autofree char *joined = join (expected->wording, ranges);

  g_assert_cmpstr (joined, ==, expected->differences);
}

/* Texts that are too long are not compared, rather than compared for minutes. */
static void
test_long (void)
{
  g_autoptr (GString) wording = g_string_new (NULL);
  g_autoptr (GString) other = g_string_new (NULL);
  g_autoptr (GArray) ranges = NULL;

  for (guint i = 0; i <= PLX_WORDING_MAXIMUM_WORDS; i++)
    {
      g_string_append_printf (wording, "a%u ", i);
      g_string_append_printf (other, "b%u ", i);
    }
  ranges = plx_wording_compare (wording->str, other->str);
  g_assert_cmpuint (ranges->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/wording/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/wording/long", test_long);
  return g_test_run ();
}
