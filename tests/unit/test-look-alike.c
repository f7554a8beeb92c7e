/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "plx-look-alike.h"

static const struct
{
  const char *a;
  const char *b;
} alike[] = {
  { "Mark Rutte", "Mark Rutte" },
  { "Mark Rutte", "mark rutte" },
  { "Mark Rutte", "MARK RUTTE" },
  { "Mark Rutte", "MarkRutte" },
  { "Mark Rutte", "Mark  Rutte " },
  { "Mark Rutte", "Mark\u00a0Rutte" },
  { "Mark Rutte", "Mark\u2003Rutte" },
  { "Mark Rutte", "Mark\tRutte" },
  { "Mark Rutte", "Mark\x01Rutte" },
  { "Mark Rutte", "Mark\xc2\x85Rutte" },
  { "Mark Rutte", "M\u0430rk Rutt\u0435" }, /* Cyrillic a, e */
  { "Mark Rutte", "M\u03b1rk Rutte" },      /* Greek alpha */
  { "Mark Rutte", "\uff2d\uff41\uff52\uff4b Rutte" },
  { "Mark Rutte", "\U0001d40c\U0001d41a\U0001d42b\U0001d424 Rutte" },
  { "Mark Rutte", "\u24c2ark Rutte" },      /* circled M */
  { "Mark Rutte", "Mark Ru\u0301tte" },
  { "Mark Rutte", "Mark R\u00fctte" },
  { "Mark Rutte", "Mark\u200bRutte" },      /* zero-width space */
  { "Mark Rutte", "Mark\u200c\u200dRutte" },
  { "Mark Rutte", "\u202eMark\u202c Rutte" },
  { "Mark Rutte", "\u2066Mark Rutte\u2069" },
  { "Mark Rutte", "\u061cMark Rutte" },
  { "Mark Rutte", "Mark\u00adRutte" },      /* soft hyphen */
  { "Mark Rutte", "Mark\u2060Rutte" },      /* word joiner */
  { "Mark Rutte", "\ufeffMark Rutte" },
  { "Mark Rutte", "Mark\u034fRutte" },      /* combining grapheme joiner */
  { "Mark Rutte", "Mark\u180eRutte" },      /* Mongolian vowel separator */
  { "Mark Rutte", "Mark\u115f\u1160\u3164\uffa0Rutte" },
  { "Mark Rutte", "Mark Rutte\ufe0f" },
  { "Mark Rutte", "Mark Rutte\U000e0020\U000e007f\U000e0100" },
  { "BBC", "\u0412\u0412\u0421" },
  { "HOCT", "\u041d\u041e\u0421\u0422" },
  { "\u041d\u0418\u0421", "\u043d\u0438\u0441" }, /* Cyrillic in capitals and in small letters */
  { "NATO", "\u039d\u0391\u03a4\u039f" },
  { "Zhao", "\u0396hao" },
  { "stra\u00dfe", "STRASSE" },
  { "\ufb01sh", "fish" },
  { "Kim", "K\u0131m" },
  { "\u00e9", "e\u0301" },
  { "\uae40", "\u1100\u1175\u11b7" },        /* a Hangul syllable and its letters */
  { "\u0645\u062d\u0645\u062f", "\u0645\u064f\u062d\u064e\u0645\u064e\u0651\u062f" }, /* with and without points */
};

static const struct
{
  const char *a;
  const char *b;
} different[] = {
  { "North Korea", "South Korea" },
  { "Kim Jong Un", "Kim Jong Nam" },
  { "Rutte", "Rutter" },
  { "A", "" },
  { "\u306f\u306f", "\u3070\u3070" },        /* mother and nana: voicing */
  { "\u0915\u093f\u092e", "\u0915\u092e" },  /* vowels of Hindi */
  { "\u0915\u0941\u092e", "\u0915\u093f\u092e" },
  { "\u0e17\u0e33", "\u0e17\u0e32" },
  { "\uae40\uc815\uc740", "\uae40\uc815\uc6b4" },
  { "\u91d1\u6b63\u6069", "\u91d1\u6b63\u7537" },
  { "\u0418\u0432\u0430\u043d", "\u0418\u0432\u043e\u043d" },
};

static gboolean
look_alike (const char *a, const char *b)
{
  g_autofree char *first = plx_look_alike_skeleton (a);
  g_autofree char *second = plx_look_alike_skeleton (b);

  g_assert_true (g_utf8_validate (first, -1, NULL));
  g_assert_true (g_utf8_validate (second, -1, NULL));
  return g_str_equal (first, second);
}

static void
test_alike (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (alike); i++)
    {
      if (!look_alike (alike[i].a, alike[i].b))
        g_error ("“%s” should look like “%s”, number %u", alike[i].a, alike[i].b, i);
    }
}

static void
test_different (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (different); i++)
    {
      if (look_alike (different[i].a, different[i].b))
        g_error ("“%s” should not look like “%s”, number %u", different[i].a, different[i].b, i);
    }
}

/* What is beyond 128 letters does not count, and costs nothing. */
static void
test_long (void)
{
  g_autoptr (GString) first = g_string_new (NULL);
  g_autoptr (GString) second = g_string_new (NULL);

  for (guint i = 0; i < 500000; i++)
    g_string_append (first, i % 2 == 0 ? "\u0e48" : "\u0e38");
  g_string_append (second, first->str);
  g_string_append_c (second, 'x');
  g_assert_true (look_alike (first->str, second->str));
  g_string_truncate (first, 0);
  for (guint i = 0; i < 128; i++)
    g_string_append_c (first, 'a');
  g_string_assign (second, first->str);
  g_string_append_c (first, 'b');
  g_assert_true (look_alike (first->str, second->str));
  second->str[127] = 'b';
  g_assert_false (look_alike (first->str, second->str));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/look-alike/alike", test_alike);
  g_test_add_func ("/look-alike/different", test_different);
  g_test_add_func ("/look-alike/long", test_long);
  return g_test_run ();
}
