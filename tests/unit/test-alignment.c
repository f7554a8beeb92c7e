/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>
#include <string.h>
#include <time.h>

#include "plx-alignment.h"
#include "under-valgrind.h"

#define EXACT PLX_ALIGNMENT_EXACT
#define SPACES PLX_ALIGNMENT_IGNORE_SPACES
#define STYLES                                                                                               \
  (PLX_ALIGNMENT_IGNORE_SPACES | PLX_ALIGNMENT_IGNORE_QUOTES | PLX_ALIGNMENT_IGNORE_DASHES |                 \
   PLX_ALIGNMENT_IGNORE_CASE)

/* What is expected: the common stretches as they are, and in brackets [first|second]; [-first-] and
 * [+second+] for what one of them has alone. */
typedef struct
{
  const char *what;
  const char *first;
  const char *second;
  PlxAlignmentOptions options;
  const char *language;
  const char *expected;
} Case;

static const Case cases[] = {
  { "both-empty", "", "", SPACES, "en", "" },
  { "first-empty", "", "words", SPACES, "en", "[+words+]" },
  { "second-empty", "words", "", SPACES, "en", "[-words-]" },
  { "spaces-alone", "  ", "words", SPACES, "en", "[+words+]" },
  { "identical", "We sent them.", "We sent them.", SPACES, "en", "We sent them." },
  { "another-word", "a significant escalation", "a dangerous escalation", SPACES, "en",
    "a [significant|dangerous] escalation" },
  { "words-more", "including sending troops", "including the sending of troops", SPACES, "en",
    "including [+the+] sending [+of+] troops" },
  { "words-less", "including the sending of troops", "including sending troops", SPACES, "en",
    "including [-the-] sending [-of-] troops" },
  { "one-word-for-two", "a very big step", "a huge step", SPACES, "en", "a [very big|huge] step" },
  { "nothing-in-common", "one two", "three four", SPACES, "en", "[one two|three four]" },
  { "at-the-beginning", "Now we go home", "Then we go home", SPACES, "en", "[Now|Then] we go home" },
  { "at-the-end", "we go home now", "we go home then", SPACES, "en", "we go home [now|then]" },
  { "a-part", "We sent them to the front", "sent them", SPACES, "en", "[-We-] sent them [-to the front-]" },
  { "the-whole-of-a-part", "sent them", "We sent them to the front", SPACES, "en",
    "[+We+] sent them [+to the front+]" },
  { "a-part-with-a-full-stop", "He saw it, they say", "He saw it.", SPACES, "en",
    "He saw it [, they say|.]" },
  { "a-part-that-begins-again-later", "an escalation of war, a big escalation of words", "an escalation",
    SPACES, "en", "an escalation [-of war, a big escalation of words-]" },
  { "a-short-part-between-long-ones", "They know that the men have gone", "the", SPACES, "en",
    "[-They know that-] the [-men have gone-]" },
  { "a-number-is-a-word", "some 12,000 men", "some 13,000 men", SPACES, "en", "some [12,000|13,000] men" },
  { "a-dotted-word", "the U.S. said", "the US said", SPACES, "en", "the [U.S.|US] said" },
  { "an-apostrophe-parts-no-word", "North Korea’s army", "North Koreas army", SPACES, "en",
    "North [Korea’s|Koreas] army" },
  { "hyphens-part-words", "Kim Hong-kyun said", "Kim Hong-gyun said", SPACES, "en",
    "Kim Hong- [kyun|gyun] said" },
  { "a-comma-counts", "Well, yes", "Well yes", SPACES, "en", "Well [-,-] yes" },
  { "moved", "today we go", "we go today", SPACES, "en", "[-today-] we go [+today+]" },
  { "chance-words-differ-with-the-rest", "one apple and two pears, of course",
    "green apples, which and ripe plums", SPACES, "en",
    "[one apple and two pears, of course|green apples, which and ripe plums]" },
  { "chance-words-that-are-close-do-not", "a red and blue flag", "a green and white flag", SPACES, "en",
    "a [red|green] and [blue|white] flag" },
  { "words-that-say-something-stay", "we are told that the soldiers went there",
    "nobody saw how soldiers came", SPACES, "en",
    "[we are told that the|nobody saw how] soldiers [went there|came]" },

  { "case-counts", "Contradictory information", "contradictory information", SPACES, "en",
    "[Contradictory|contradictory] information" },
  { "case-does-not", "Contradictory information", "contradictory information", STYLES, "en",
    "Contradictory information" },
  { "quotes-count", "it was “nonsense”", "it was \"nonsense\"", SPACES, "en",
    "it was [“|\"] nonsense [”|\"]" },
  { "quotes-do-not", "it was “nonsense”", "it was «nonsense»", STYLES, "en", "it was “nonsense”" },
  { "apostrophes-count", "Korea’s", "Korea's", SPACES, "en", "[Korea’s|Korea's]" },
  { "apostrophes-do-not", "Korea’s", "Korea's", STYLES, "en", "Korea’s" },
  { "no-marks-are-no-style", "it was “nonsense”", "it was nonsense", STYLES, "en",
    "it was [-“-] nonsense [-”-]" },
  { "dashes-count", "the war – so he", "the war — so he", SPACES, "en", "the war [–|—] so he" },
  { "dashes-do-not", "the war – so he", "the war — so he", STYLES, "en", "the war – so he" },
  { "spaces-count", "two  words", "two words", EXACT, "en", "two [  | ] words" },
  { "line-ends-count", "two\nwords", "two words", EXACT, "en", "two [\n| ] words" },
  { "spaces-do-not", "two \n\u00a0 words", " two words ", SPACES, "en", "two \n\u00a0 words" },
  { "unicode-forms-do-not", "caf\u00e9", "cafe\u0301", EXACT, "en", "caf\u00e9" },

  { "korean", "북한이 병력을 러시아에 보냈다", "북한이 군대를 러시아에 보냈다", SPACES, "ko",
    "북한이 [병력을|군대를] 러시아에 보냈다" },
  { "korean-more", "북한이 병력을 보냈다", "북한이 어제 병력을 보냈다", SPACES, "ko",
    "북한이 [+어제+] 병력을 보냈다" },
  { "japanese", "北朝鮮は軍隊をロシアに送った", "北朝鮮は兵士をロシアに送った", SPACES, "ja",
    "北朝鮮は [軍隊|兵士] をロシアに送った" },
  { "japanese-quotes", "「戦争」だ", "『戦争』だ", STYLES, "ja", "「戦争」だ" },
  { "chinese", "朝鲜向俄罗斯派遣军队", "朝鲜向俄国派遣军队", SPACES, "zh", "朝鲜向俄 [罗斯|国] 派遣军队" },
  { "ukrainian", "Ми рішуче засуджуємо дії", "Ми засуджуємо ці дії", SPACES, "uk",
    "Ми [-рішуче-] засуджуємо [+ці+] дії" },
  { "arabic", "كوريا الشمالية ترسل قوات", "كوريا الشمالية أرسلت قوات", SPACES, "ar",
    "كوريا الشمالية [ترسل|أرسلت] قوات" },

  { "headline-against-text", "Russia does not deny having North Korean troops to go to Ukraine",
    "Russia did not deny yesterday that it has North Korean troops who are to go to Ukraine", SPACES, "en",
    "Russia [does|did] not deny [having|yesterday that it has] North Korean troops [+who are+] to go to "
    "Ukraine" },

  /* The shipped dossier, word by word as the sources print it. */
  { "rutte-significant-escalation",
    "For North Korea to send troops to fight alongside Russia in Ukraine would mean a significant escalation",
    "would mark a significant escalation", SPACES, "en",
    "[-For North Korea to send troops to fight alongside Russia in Ukraine-] would [mean|mark] a significant "
    "escalation" },
  { "rutte-cross-head",
    "For North Korea to send troops to fight alongside Russia in Ukraine would mean a significant escalation",
    "significant escalation", SPACES, "en",
    "[-For North Korea to send troops to fight alongside Russia in Ukraine would mean a-] significant "
    "escalation" },
  { "kim-hong-kyun-condemns",
    "We condemn in the strongest terms North Korea’s illegal military cooperation, including the sending of "
    "troops to Russia",
    "We condemn in the strongest terms North Korea’s illegal military cooperation, including sending troops "
    "to Russia",
    SPACES, "en",
    "We condemn in the strongest terms North Korea’s illegal military cooperation, including [-the-] sending "
    "[-of-] troops to "
    "Russia" },
  { "kim-hong-kyun-condemns-a-part",
    "We condemn in the strongest terms North Korea’s illegal military cooperation, including the sending of "
    "troops to Russia",
    "North Korea’s illegal military cooperation", SPACES, "en",
    "[-We condemn in the strongest terms-] North Korea’s illegal military cooperation [-, including the "
    "sending of troops to "
    "Russia-]" },
  { "peskov-contradictory-information",
    "The South Koreans say one thing, then the Pentagon says they have no confirmation of such statements. "
    "Therefore there is a "
    "lot of contradictory information.",
    "Contradictory information", SPACES, "en",
    "[-The South Koreans say one thing, then the Pentagon says they have no confirmation of such statements. "
    "Therefore there is a "
    "lot of-] [contradictory|Contradictory] information [-.-]" },
  { "peskov-contradictory-information-but-for-case",
    "The South Koreans say one thing, then the Pentagon says they have no confirmation of such statements. "
    "Therefore there is a "
    "lot of contradictory information.",
    "Contradictory information", STYLES, "en",
    "[-The South Koreans say one thing, then the Pentagon says they have no confirmation of such statements. "
    "Therefore there is a "
    "lot of-] contradictory information [-.-]" },
};

static char *
dup_stretch (const char *text, PlxTextRange range)
{
  return g_strndup (text + range.start, range.end - range.start);
}

static char *
render_segment (const PlxAlignedSegment *segment, const char *first, const char *second)
{
  g_autofree char *here = dup_stretch (first, segment->first);
  g_autofree char *there = dup_stretch (second, segment->second);

  switch (segment->kind)
    {
    case PLX_ALIGNED_REPLACED: return g_strdup_printf ("[%s|%s]", here, there);
    case PLX_ALIGNED_FIRST_ONLY: g_assert_cmpstr (there, ==, ""); return g_strdup_printf ("[-%s-]", here);
    case PLX_ALIGNED_SECOND_ONLY: g_assert_cmpstr (here, ==, ""); return g_strdup_printf ("[+%s+]", there);
    default: return g_steal_pointer (&here);
    }
}

static char *
render (const PlxAlignment *alignment, const char *first, const char *second)
{
  g_autoptr (GString) rendered = g_string_new (NULL);

  for (guint i = 0; i < alignment->segments->len; i++)
    {
      g_autofree char *piece =
          render_segment (&g_array_index (alignment->segments, PlxAlignedSegment, i), first, second);

      g_string_append_printf (rendered, "%s%s", i > 0 ? " " : "", piece);
    }
  return g_string_free (g_steal_pointer (&rendered), FALSE);
}

static void
test_case (gconstpointer data)
{
  const Case *expected = data;
  g_autoptr (PlxAlignment) alignment =
      plx_alignment_new (expected->first, expected->second, expected->language, expected->options);
  g_autofree char *rendered = render (alignment, expected->first, expected->second);

  g_assert_cmpstr (rendered, ==, expected->expected);
}

/* Thai has no spaces: Pango finds the words where it was built with a dictionary. */
static void
test_thai (void)
{
  const char *first = "ฉันรักภาษาไทยมาก";
  const char *second = "ฉันเรียนภาษาไทยมาก";
  g_autoptr (PlxAlignment) alignment = plx_alignment_new (first, second, "th", SPACES);
  g_autofree char *rendered = render (alignment, first, second);

  if (alignment->n_first == 1)
    {
      g_test_skip ("Pango has no Thai dictionary here");
      return;
    }
  g_assert_cmpstr (rendered, ==, "ฉัน [รัก|เรียน] ภาษาไทยมาก");
  g_assert_cmpuint (alignment->n_first, ==, 5);
}

static void
test_counts (void)
{
  g_autoptr (PlxAlignment) alignment =
      plx_alignment_new ("We sent them, yes, home.", "We brought all of them home.", "en", SPACES);
  const PlxAlignedSegment *replaced = &g_array_index (alignment->segments, PlxAlignedSegment, 1);

  g_assert_cmpuint (alignment->n_first, ==, 5);
  g_assert_cmpuint (alignment->n_second, ==, 6);
  g_assert_cmpuint (alignment->n_same, ==, 3);
  g_assert_false (alignment->is_part);
  g_assert_false (plx_alignment_is_same (alignment));
  g_assert_cmpint (replaced->kind, ==, PLX_ALIGNED_REPLACED);
  g_assert_cmpuint (replaced->n_first, ==, 1);
  g_assert_cmpuint (replaced->n_second, ==, 3);
}

static void
test_part (void)
{
  g_autoptr (PlxAlignment) part = plx_alignment_new ("We sent them home.", "“sent them”", "en", SPACES);
  g_autoptr (PlxAlignment) same = plx_alignment_new ("We sent them.", "we sent them.", "en", STYLES);
  g_autoptr (PlxAlignment) none = plx_alignment_new ("We sent them.", "“…”", "en", SPACES);

  g_assert_true (part->is_part);
  g_assert_true (plx_alignment_is_same (same));
  g_assert_false (none->is_part);
}

/* The stretches of each text stand behind each other, end at whole characters, and leave out nothing but
 * spaces. */
static void
assert_covers (const PlxAlignment *alignment, const char *text, gboolean is_second)
{
  guint end = 0;

  for (guint i = 0; i <= alignment->segments->len; i++)
    {
      const PlxAlignedSegment *segment = &g_array_index (alignment->segments, PlxAlignedSegment, i);
      PlxTextRange last = { (guint) strlen (text), (guint) strlen (text) };
      PlxTextRange range = i == alignment->segments->len ? last
                           : is_second                   ? segment->second
                                                         : segment->first;

      g_assert_cmpuint (range.start, >=, end);
      g_assert_cmpuint (range.end, >=, range.start);
      for (const char *p = text + end; p < text + range.start; p = g_utf8_next_char (p))
        g_assert_true (g_unichar_isspace (g_utf8_get_char (p)));
      g_assert_true (g_utf8_validate (text + range.start, range.end - range.start, NULL));
      end = range.end;
    }
}

static char *
create_random_text (GRand *random, guint n_words, guint n_different)
{
  static const char *const joints[] = { " ", " ", " ", ", ", "-", " “", "” ", ". ", "\u00a0", "는 ", "は" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, "w%d%s", g_rand_int_range (random, 0, (int) n_different),
                            joints[g_rand_int_range (random, 0, G_N_ELEMENTS (joints))]);
  return g_string_free (text, FALSE);
}

/* The words in common are as many as the textbook's table says, before slight ones are dropped: none are
 * slight here. */
static guint
count_common (const char *first, const char *second)
{
  g_auto (GStrv) words = g_strsplit (first, " ", -1);
  g_auto (GStrv) others = g_strsplit (second, " ", -1);
  guint n = g_strv_length (words), m = g_strv_length (others);
  g_autofree guint *lengths = g_new0 (guint, (n + 1) * (m + 1));

  for (guint i = n; i-- > 0;)
    for (guint j = m; j-- > 0;)
      lengths[i * (m + 1) + j] = g_str_equal (words[i], others[j])
                                     ? lengths[(i + 1) * (m + 1) + j + 1] + 1
                                     : MAX (lengths[(i + 1) * (m + 1) + j], lengths[i * (m + 1) + j + 1]);
  return lengths[0];
}

static char *
create_words (GRand *random, guint n_words, guint n_different)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, "%sword%d", i > 0 ? " " : "",
                            g_rand_int_range (random, 0, (int) n_different));
  return g_string_free (text, FALSE);
}

static void
test_longest (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < rounds_of (400); i++)
    {
      guint n_different = (guint) g_rand_int_range (random, 2, 30);
      g_autofree char *first = create_words (random, (guint) g_rand_int_range (random, 1, 200), n_different);
      g_autofree char *second = create_words (random, (guint) g_rand_int_range (random, 1, 200), n_different);
      g_autoptr (PlxAlignment) alignment = plx_alignment_new (first, second, "en", SPACES);

      g_assert_cmpuint (alignment->n_same, ==, count_common (first, second));
    }
}

static void
test_random (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);

  for (guint i = 0; i < rounds_of (400); i++)
    {
      g_autofree char *first = create_random_text (random, (guint) g_rand_int_range (random, 0, 60), 9);
      g_autofree char *second = create_random_text (random, (guint) g_rand_int_range (random, 0, 60), 9);
      g_autoptr (PlxAlignment) alignment =
          plx_alignment_new (first, second, "en", i % 2 == 0 ? SPACES : STYLES);

      assert_covers (alignment, first, FALSE);
      assert_covers (alignment, second, TRUE);
    }
}

static void
assert_fast (const char *what, const char *first, const char *second)
{
  double best = G_MAXDOUBLE;

  for (guint i = 0; i < rounds_of (5); i++)
    {
      clock_t start = clock ();
      g_autoptr (PlxAlignment) alignment = plx_alignment_new (first, second, "en", SPACES);

      best = MIN (best, (double) (clock () - start) / CLOCKS_PER_SEC);
      assert_covers (alignment, first, FALSE);
    }
  g_test_message ("%s: %.1f ms", what, best * 1000);
  if (!under_valgrind ())
    g_assert_cmpfloat (best, <, 0.5);
}

/* 2,000 words against 2,000, at their worst. The time that is aimed at is 50 ms; what is asserted leaves room
 * for slow machines and checking builds. */
static void
test_time (void)
{
  static const struct
  {
    const char *what;
    guint n_different;
    guint n_others_different;
  } pairs[] = { { "two words over and over", 2, 2 },
                { "forty words", 40, 40 },
                { "two thousand words", 2000, 2000 } };
  g_autoptr (GRand) random = g_rand_new_with_seed (9);
  g_autoptr (GString) none = g_string_new (NULL);
  g_autoptr (GString) punctuation = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *first = create_words (random, rounds_of (2000), pairs[i].n_different);
      g_autofree char *second = create_words (random, rounds_of (2000), pairs[i].n_others_different);

      assert_fast (pairs[i].what, first, second);
      assert_fast ("the same", first, first);
      for (guint j = 0; i == 2 && j < rounds_of (2000); j++)
        {
          g_string_append_printf (none, "other%u ", j);
          g_string_append_printf (punctuation, "“w%u”, ", j);
        }
      if (none->len > 0)
        assert_fast ("nothing in common", first, none->str);
      if (punctuation->len > 0)
        assert_fast ("nothing but punctuation in common", punctuation->str, "“a”, “b”, “c”");
    }
}

/* Texts that are too long for the table are compared at their ends alone. */
static void
test_too_long (void)
{
  g_autoptr (GString) first = g_string_new ("Begin ");
  g_autoptr (GString) second = g_string_new ("Begin ");
  g_autoptr (PlxAlignment) alignment = NULL;

  for (guint i = 0; i <= PLX_ALIGNMENT_MAXIMUM_WORDS; i++)
    {
      g_string_append_printf (first, "a%u ", i);
      g_string_append_printf (second, "b%u ", i);
    }
  g_string_append (first, "end");
  g_string_append (second, "end");
  alignment = plx_alignment_new (first->str, second->str, "en", SPACES);
  g_assert_cmpuint (alignment->segments->len, ==, 3);
  g_assert_cmpuint (alignment->n_same, ==, 2);
  assert_covers (alignment, first->str, FALSE);
}

static void
test_far_too_long (void)
{
  g_autofree char *first = g_strnfill (1024 * 1024, 'a');
  g_autofree char *second = g_strnfill (1024 * 1024, 'b');
  g_autoptr (PlxAlignment) alignment = plx_alignment_new (first, second, "en", SPACES);
  g_autoptr (PlxAlignment) same = plx_alignment_new (first, first, "en", SPACES);

  g_assert_cmpuint (alignment->segments->len, ==, 1);
  g_assert_true (plx_alignment_is_same (same));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/alignment/", cases[i].what, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/alignment/thai", test_thai);
  g_test_add_func ("/alignment/counts", test_counts);
  g_test_add_func ("/alignment/part", test_part);
  g_test_add_func ("/alignment/longest", test_longest);
  g_test_add_func ("/alignment/random", test_random);
  g_test_add_func ("/alignment/time", test_time);
  g_test_add_func ("/alignment/too-long", test_too_long);
  g_test_add_func ("/alignment/far-too-long", test_far_too_long);
  return g_test_run ();
}
