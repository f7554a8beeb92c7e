/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "dossier-texts.h"
#include "plx-article.h"
#include "plx-source.h"
#include "plx-text-file.h"
#include "plx-verification.h"
#include "under-valgrind.h"

/* Every citation of the shipped dossier, in copies of its articles that were changed in one place a paragraph. */

#define MAX_SOURCES 16

/* The changes: what becomes of the words of a citation. Returns: (transfer full) (nullable): NULL where there is nothing to change */
typedef char *(*Change) (const char *words);

static char *
replace_at (const char *words, const char *place, gsize length, const char *by)
{
  return g_strdup_printf ("%.*s%s%s", (int) (place - words), words, by, place + length);
}

/* The longest word of plain letters. */
static const char *
find_word (const char *words, gsize *length)
{
  const char *found = NULL;
  gsize n = 0;

  *length = 0;
  for (const char *p = words; *p != '\0'; p += n > 0 ? n : 1)
    {
      for (n = 0; g_ascii_isalpha (p[n]); n++)
        ;
      if (n > *length)
        {
          found = p;
          *length = n;
        }
    }
  return found;
}

static char *
change_word (const char *words)
{
  gsize length;
  const char *word = find_word (words, &length);

  return replace_at (words, word, length, "zyzzyva");
}

/* The longest word but the first. */
static const char *
find_later_word (const char *words)
{
  gsize length;
  const char *space = strchr (words, ' ');

  return space != NULL ? find_word (space, &length) : NULL;
}

static char *
add_word (const char *words)
{
  const char *word = find_later_word (words);

  return word != NULL ? replace_at (words, word, 0, "not ") : NULL;
}

/* A single word becomes part of a longer one. */
static char *
negate_word (const char *words)
{
  const char *word = find_later_word (words);

  return replace_at (words, word != NULL ? word : words, 0, "un");
}

static char *
change_number (const char *words)
{
  const char *digit = strpbrk (words, "0123456789");
  char other[2] = "";

  if (digit == NULL)
    return NULL;
  other[0] = *digit == '9' ? '1' : (char) (*digit + 1);
  return replace_at (words, digit, 1, other);
}

static char *
lengthen_number (const char *words)
{
  const char *digit = strpbrk (words, "0123456789");

  return digit != NULL ? replace_at (words, digit, 0, "1") : NULL;
}

static char *
change_mark (const char *words)
{
  const char *mark = strstr (words, "“");
  const char *word = find_later_word (words);

  if (mark != NULL)
    return replace_at (words, mark, strlen ("“"), "«");
  mark = strstr (words, "’");
  if (mark != NULL)
    return replace_at (words, mark, strlen ("’"), "'");
  return replace_at (words, word != NULL ? word : words + 1, 0, "„");
}

/* Within the words, if there is one, so that the words begin and end as before. */
static char *
double_space (const char *words)
{
  const char *space = strchr (words, ' ');
  gsize length;
  const char *word = find_word (words, &length);

  return space != NULL ? replace_at (words, space, 0, " ") : replace_at (words, word + length / 2, 0, "\xc2\xa0");
}

static char *
drop_space (const char *words)
{
  for (const char *p = words + 1; *p != '\0'; p++)
    {
      if (*p == ' ' && g_ascii_isalpha (p[-1]) && g_ascii_isalpha (p[1]))
        return replace_at (words, p, 1, "");
    }
  return NULL;
}

static char *
change_dash (const char *words)
{
  const char *dash = strchr (words, '-');

  return dash != NULL ? replace_at (words, dash, 1, "–") : NULL;
}

static char *
change_case (const char *words)
{
  g_autofree char *upper = g_utf8_strup (words, -1);

  return g_steal_pointer (&upper);
}

/* A letter becomes full-width. */
static char *
change_form (const char *words)
{
  gsize length;
  const char *word = find_word (words, &length);
  char wide[8] = "";

  g_unichar_to_utf8 (0xfee0 + (guchar) *word, wide);
  return replace_at (words, word, 1, wide);
}

/* One whole run: a dossier and its articles, some of them changed. */
typedef struct
{
  char *dossier_text;
  PlxDossier *dossier;
  GFile *articles;
  GFile *folder; /* of the copies */
  guint n_sources;
  char *names[MAX_SOURCES];
  char *sums[MAX_SOURCES];
  GPtrArray *paragraphs[MAX_SOURCES];
} Copies;

static gboolean
open_copies (Copies *copies)
{
  const char *articles = g_getenv ("PARALLAX_ARTICLES");
  g_autofree char *path = shipped_path ();
  g_autofree char *folder = NULL;

  if (articles == NULL)
    {
      g_test_skip ("the articles are not here (PARALLAX_ARTICLES)");
      return FALSE;
    }
  *copies = (Copies){ 0 };
  g_assert_true (g_file_get_contents (path, &copies->dossier_text, NULL, NULL));
  copies->dossier = read_text (copies->dossier_text);
  copies->articles = g_file_new_for_path (articles);
  folder = g_dir_make_tmp ("parallax-XXXXXX", NULL);
  copies->folder = g_file_new_for_path (folder);
  copies->n_sources = plx_dossier_count_rows (copies->dossier, PLX_RECORD_SOURCE);
  g_assert_cmpuint (copies->n_sources, <=, MAX_SOURCES);
  for (guint i = 0; i < copies->n_sources; i++)
    {
      g_autoptr (PlxRecord) source = plx_dossier_dup_record (copies->dossier, PLX_RECORD_SOURCE, i);
      g_autoptr (PlxRecord) file = plx_source_dup_text_file (PLX_SOURCE (source));

      copies->names[i] = g_strdup (plx_text_file_get_name (PLX_TEXT_FILE (file)));
      copies->sums[i] = g_strdup (plx_text_file_get_sha256 (PLX_TEXT_FILE (file)));
    }
  return TRUE;
}

/* The paragraphs as they are in the articles. */
static void
restore (Copies *copies)
{
  for (guint i = 0; i < copies->n_sources; i++)
    {
      g_autoptr (PlxArticle) article = plx_article_load (copies->articles, copies->names[i], NULL, NULL, NULL);

      g_clear_pointer (&copies->paragraphs[i], g_ptr_array_unref);
      copies->paragraphs[i] = g_ptr_array_new_with_free_func (g_free);
      for (guint j = 1; j <= plx_article_count_paragraphs (article); j++)
        g_ptr_array_add (copies->paragraphs[i], g_strdup (plx_article_get_paragraph (article, j)));
    }
}

static void
write_copies (Copies *copies, char **sums)
{
  for (guint i = 0; i < copies->n_sources; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GFile) file = g_file_get_child (copies->folder, copies->names[i]);

      for (guint j = 0; j < copies->paragraphs[i]->len; j++)
        g_string_append_printf (text, "%s\n", (char *) g_ptr_array_index (copies->paragraphs[i], j));
      g_assert_true (g_file_set_contents (g_file_peek_path (file), text->str, (gssize) text->len, NULL));
      sums[i] = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text->str, (gssize) text->len);
    }
}

/* @renews: whether the dossier gets the SHA-256 of the copies. */
static PlxVerification *
verify_copies (Copies *copies, gboolean renews)
{
  g_autoptr (GString) text = g_string_new (copies->dossier_text);
  g_autoptr (PlxDossier) dossier = NULL;
  char *sums[MAX_SOURCES];

  write_copies (copies, sums);
  for (guint i = 0; i < copies->n_sources; i++)
    {
      if (renews)
        g_string_replace (text, copies->sums[i], sums[i], 1);
      g_free (sums[i]);
    }
  dossier = read_text (text->str);
  return plx_verification_run (dossier, copies->folder, NULL, NULL, NULL);
}

static void
close_copies (Copies *copies)
{
  for (guint i = 0; i < copies->n_sources; i++)
    {
      g_autoptr (GFile) file = g_file_get_child (copies->folder, copies->names[i]);

      g_file_delete (file, NULL, NULL);
      g_free (copies->names[i]);
      g_free (copies->sums[i]);
      g_ptr_array_unref (copies->paragraphs[i]);
    }
  g_file_delete (copies->folder, NULL, NULL);
  g_object_unref (copies->folder);
  g_object_unref (copies->articles);
  g_object_unref (copies->dossier);
  g_free (copies->dossier_text);
}

/* Changes the words of a citation in its paragraph. Returns whether there was something to change. */
static gboolean
change_words (Copies *copies, PlxCitation *citation, Change change)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  GPtrArray *paragraphs = copies->paragraphs[plx_record_get_row (source)];
  char **paragraph = (char **) &g_ptr_array_index (paragraphs, plx_citation_get_paragraph (citation) - 1);
  const char *exact = plx_citation_get_exact (citation);
  g_autofree char *changed = change (exact);
  g_autofree char *before = *paragraph;
  PlxSelector selector;
  PlxPassage passage;

  plx_citation_get_selector (citation, &selector);
  plx_passage_find (*paragraph, &selector, &passage);
  g_assert_cmpint (passage.verdict, ==, PLX_VERDICT_VERBATIM);
  g_assert_cmpint (passage.remarks, ==, PLX_PASSAGE_REMARK_NONE);
  if (changed == NULL || g_str_equal (changed, exact))
    {
      g_steal_pointer (&before);
      return FALSE;
    }
  *paragraph = replace_at (before, before + passage.start, passage.end - passage.start, changed);
  return TRUE;
}

/* The number of the paragraph among those of all articles, to change only one citation in each. */
static guint
number_paragraph (PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);

  return plx_record_get_row (source) * 10000 + plx_citation_get_paragraph (citation);
}

/* Changes the citations that have not had their turn, at most one a paragraph. Returns their rows. */
static GArray *
change_some (Copies *copies, Change change, GHashTable *turned)
{
  g_autoptr (GHashTable) paragraphs = g_hash_table_new (NULL, NULL);
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint32 n = plx_dossier_count_rows (copies->dossier, PLX_RECORD_CITATION);

  for (guint32 row = 0; row < n; row++)
    {
      g_autoptr (PlxRecord) citation = plx_dossier_dup_record (copies->dossier, PLX_RECORD_CITATION, row);
      gpointer paragraph = GUINT_TO_POINTER (number_paragraph (PLX_CITATION (citation)));

      if (g_hash_table_contains (turned, GUINT_TO_POINTER (row + 1)) || g_hash_table_contains (paragraphs, paragraph))
        continue;
      g_hash_table_add (turned, GUINT_TO_POINTER (row + 1));
      if (!change_words (copies, PLX_CITATION (citation), change))
        continue;
      g_hash_table_add (paragraphs, paragraph);
      g_array_append_val (rows, row);
    }
  return rows;
}

typedef struct
{
  const char *name;
  Change change;
  PlxVerdict verdict;
  guint least; /* how many citations have something to change, at least */
} Mutation;

/* Words of which little is left when one is changed are like nothing any more. */
static gboolean
is_short (const char *exact)
{
  gsize length;

  find_word (exact, &length);
  return length * 5 >= strlen (exact);
}

static void
assert_finding (PlxVerification *verification, guint32 row, const Mutation *mutation)
{
  const PlxFinding *finding = plx_verification_get_finding (verification, row);
  g_autoptr (PlxRecord) citation
      = plx_dossier_dup_record (plx_verification_get_dossier (verification), PLX_RECORD_CITATION, row);
  const char *exact = plx_citation_get_exact (PLX_CITATION (citation));

  if (finding->verdict == PLX_VERDICT_ABSENT && mutation->verdict == PLX_VERDICT_ALTERED && is_short (exact))
    return;
  if (finding->verdict != mutation->verdict)
    g_test_message ("%s: “%s”, found “%s”", mutation->name, exact, finding->printed);
  g_assert_cmpstr (plx_enum_get_nick (PLX_TYPE_VERDICT, (int) finding->verdict), ==,
                   plx_enum_get_nick (PLX_TYPE_VERDICT, (int) mutation->verdict));
  g_assert_nonnull (finding->printed);
  if (!(finding->remarks & PLX_PASSAGE_REMARK_UNFRAMED))
    g_assert_cmpstr (finding->printed, !=, exact);
}

/* No paragraph but those that were changed is found to be. */
static void
assert_rest (PlxVerification *verification, GArray *rows)
{
  g_autoptr (GHashTable) paragraphs = g_hash_table_new (NULL, NULL);
  PlxDossier *dossier = plx_verification_get_dossier (verification);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr (PlxRecord) citation
          = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, g_array_index (rows, guint32, i));

      g_hash_table_add (paragraphs, GUINT_TO_POINTER (number_paragraph (PLX_CITATION (citation))));
    }
  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_CITATION); row++)
    {
      g_autoptr (PlxRecord) citation = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, row);

      if (!g_hash_table_contains (paragraphs, GUINT_TO_POINTER (number_paragraph (PLX_CITATION (citation)))))
        g_assert_cmpint (plx_verification_get_finding (verification, row)->verdict, ==, PLX_VERDICT_VERBATIM);
    }
}

static void
test_mutation (gconstpointer data)
{
  const Mutation *mutation = data;
  g_autoptr (GHashTable) turned = g_hash_table_new (NULL, NULL);
  Copies copies;
  guint n_changed = 0;

  if (!open_copies (&copies))
    return;
  do
    {
      g_autoptr (GArray) rows = NULL;
      g_autoptr (PlxVerification) verification = NULL;

      restore (&copies);
      rows = change_some (&copies, mutation->change, turned);
      verification = verify_copies (&copies, TRUE);
      for (guint i = 0; i < rows->len; i++)
        assert_finding (verification, g_array_index (rows, guint32, i), mutation);
      assert_rest (verification, rows);
      n_changed += rows->len;
    }
  while (g_hash_table_size (turned) < rounds_of (plx_dossier_count_rows (copies.dossier, PLX_RECORD_CITATION)));
  g_test_message ("%u citations were changed", n_changed);
  g_assert_cmpuint (n_changed, >=, rounds_of (mutation->least));
  close_copies (&copies);
}

/* The paragraph of a citation says something else altogether. */
static void
test_paragraph (void)
{
  g_autoptr (PlxVerification) verification = NULL;
  Copies copies;

  if (!open_copies (&copies))
    return;
  restore (&copies);
  for (guint i = 0; i < copies.n_sources; i++)
    {
      for (guint j = 0; j < copies.paragraphs[i]->len; j++)
        {
          g_free (copies.paragraphs[i]->pdata[j]);
          copies.paragraphs[i]->pdata[j] = g_strdup ("Bücher wurden oft vorgelesen, während Jäger Zwölfkämpfe übten.");
        }
    }
  verification = verify_copies (&copies, TRUE);
  g_assert_cmpuint (plx_verification_count (verification, PLX_VERDICT_ABSENT), ==,
                    plx_verification_count_all (verification));
  close_copies (&copies);
}

/* All paragraphs move by one: nothing follows them, but it is told where the words stand. */
static void
test_moved (void)
{
  g_autoptr (PlxVerification) verification = NULL;
  Copies copies;
  guint n;

  if (!open_copies (&copies))
    return;
  restore (&copies);
  for (guint i = 0; i < copies.n_sources; i++)
    g_ptr_array_insert (copies.paragraphs[i], 0, g_strdup ("Bücher wurden oft vorgelesen."));
  verification = verify_copies (&copies, TRUE);
  n = plx_dossier_count_rows (copies.dossier, PLX_RECORD_CITATION);
  for (guint32 row = 0; row < n; row++)
    {
      const PlxFinding *finding = plx_verification_get_finding (verification, row);
      g_autoptr (PlxRecord) citation = plx_dossier_dup_record (copies.dossier, PLX_RECORD_CITATION, row);

      /* Some headings are printed twice, in paragraphs that follow each other. */
      if (finding->verdict == PLX_VERDICT_VERBATIM)
        continue;
      g_assert_true (finding->verdict == PLX_VERDICT_ABSENT || finding->verdict == PLX_VERDICT_ALTERED
                     || finding->verdict == PLX_VERDICT_NORMALISED);
      if (finding->verdict != PLX_VERDICT_NORMALISED)
        {
          g_assert_cmpuint (finding->elsewhere, >, 0);
          g_assert_cmpuint (finding->elsewhere, <=, plx_citation_get_paragraph (PLX_CITATION (citation)) + 1);
        }
    }
  g_assert_cmpuint (plx_verification_count (verification, PLX_VERDICT_VERBATIM), <, n / 20);
  close_copies (&copies);
}

/* Whatever was changed, it is another text until the dossier names it. */
static void
test_another_text (void)
{
  g_autoptr (GHashTable) turned = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) rows = NULL;
  g_autoptr (PlxVerification) verification = NULL;
  Copies copies;

  if (!open_copies (&copies))
    return;
  restore (&copies);
  rows = change_some (&copies, double_space, turned);
  g_assert_cmpuint (rows->len, >, copies.n_sources);
  verification = verify_copies (&copies, FALSE);
  g_assert_cmpuint (plx_verification_count (verification, PLX_VERDICT_ANOTHER_TEXT), ==,
                    plx_verification_count_all (verification));
  for (guint i = 0; i < copies.n_sources; i++)
    g_assert_nonnull (plx_verification_get_text_problem (verification, i));
  close_copies (&copies);
}

int
main (int argc, char **argv)
{
  static const Mutation mutations[] = {
    { "word", change_word, PLX_VERDICT_ALTERED, 380 },
    { "word-more", add_word, PLX_VERDICT_ALTERED, 360 },
    { "word-negated", negate_word, PLX_VERDICT_ALTERED, 380 },
    { "number", change_number, PLX_VERDICT_ALTERED, 20 },
    { "number-longer", lengthen_number, PLX_VERDICT_ALTERED, 20 },
    { "mark", change_mark, PLX_VERDICT_NORMALISED, 380 },
    { "space", double_space, PLX_VERDICT_NORMALISED, 380 },
    { "space-less", drop_space, PLX_VERDICT_NORMALISED, 360 },
    { "dash", change_dash, PLX_VERDICT_NORMALISED, 10 },
    { "case", change_case, PLX_VERDICT_NORMALISED, 380 },
    { "form", change_form, PLX_VERDICT_NORMALISED, 380 },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (mutations); i++)
    {
      g_autofree char *path = g_strconcat ("/verification/mutations/", mutations[i].name, NULL);

      g_test_add_data_func (path, &mutations[i], test_mutation);
    }
  g_test_add_func ("/verification/mutations/paragraph", test_paragraph);
  g_test_add_func ("/verification/mutations/moved", test_moved);
  g_test_add_func ("/verification/mutations/another-text", test_another_text);
  return g_test_run ();
}
