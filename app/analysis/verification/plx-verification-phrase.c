/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-verification-phrase.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-event.h"
#include "plx-figure.h"
#include "plx-folded-passage.h"
#include "plx-passage-difference.h"
#include "plx-record-schema.h"
#include "plx-term.h"

/* How many changes are told one by one. */
#define MOST_CHANGES 4

const char *
plx_verdict_get_term (PlxVerdict verdict)
{
  switch (verdict)
    {
    case PLX_VERDICT_VERBATIM:
      return C_("verdict", "verbatim");
    case PLX_VERDICT_NORMALISED:
      return C_("verdict", "normalised");
    case PLX_VERDICT_ALTERED:
      return C_("verdict", "altered");
    case PLX_VERDICT_ABSENT:
      return C_("verdict", "absent");
    case PLX_VERDICT_NO_TEXT:
      return C_("verdict", "no text held");
    case PLX_VERDICT_ANOTHER_TEXT:
    default:
      return C_("verdict", "another text");
    }
}

const char *
plx_verdict_get_sign (PlxVerdict verdict)
{
  static const char *const signs[] = { "✓", "≈", "≠", "✗", "∅", "⇄" };

  return signs[verdict];
}

const char *
plx_verdict_get_meaning (PlxVerdict verdict)
{
  switch (verdict)
    {
    case PLX_VERDICT_VERBATIM:
      return _("The words stand in the article character for character.");
    case PLX_VERDICT_NORMALISED:
      return _("Only quotation marks, spaces, dashes, case or Unicode form differ.");
    case PLX_VERDICT_ALTERED:
      return _("The article has something like it in that paragraph, in other words.");
    case PLX_VERDICT_ABSENT:
      return _("Nothing like it stands in that paragraph.");
    case PLX_VERDICT_NO_TEXT:
      return _("The text of the source is not in the folder.");
    case PLX_VERDICT_ANOTHER_TEXT:
    default:
      return _("The file in the folder is not the text that the dossier was made from.");
    }
}

static void
add_sentence (GString *sentences, const char *sentence)
{
  if (sentences->len > 0)
    g_string_append_c (sentences, ' ');
  g_string_append (sentences, sentence);
}

static char *
finish_sentences (GString *sentences)
{
  return sentences->len > 0 ? g_strdup (sentences->str) : NULL;
}

char *
plx_verification_dup_summary (PlxVerification *self)
{
  guint n = plx_verification_count_all (self);
  guint n_verbatim = plx_verification_count (self, PLX_VERDICT_VERBATIM);

  if (n == 0)
    return g_strdup (_("The dossier has no citations."));
  if (n_verbatim == n)
    return g_strdup_printf (ngettext ("The one citation stands in its article word for word.",
                                      "All %'u citations stand in the articles word for word.", n),
                            n);
  if (n_verbatim == 0)
    return g_strdup (_("No citation stands in its article word for word."));
  /* TRANSLATORS: How many of all citations are verbatim; the second number decides the form. */
  return g_strdup_printf (ngettext ("%1$'u of %2$'u citation stands in its article word for word.",
                                    "%1$'u of %2$'u citations stand in the articles word for word.", n),
                          n_verbatim, n);
}

/* Differences */

static char *
dup_quoted (const char *text, const PlxTextRange *range)
{
  g_autofree char *part = g_strndup (text + range->start, range->end - range->start);

  return plx_quote (part);
}

static char *
dup_change (const PlxPassageChange *change, const char *cited, const char *printed)
{
  g_autofree char *of_cited = dup_quoted (cited, &change->cited);
  g_autofree char *of_printed = dup_quoted (printed, &change->printed);

  if (change->cited.start == change->cited.end)
    /* TRANSLATORS: Words, in quotation marks, that an article has and a citation from it has not. */
    return g_strdup_printf (_("The article has %s besides."), of_printed);
  if (change->printed.start == change->printed.end)
    /* TRANSLATORS: Words, in quotation marks, that a citation has and its article has not. */
    return g_strdup_printf (_("The article does not have %s."), of_cited);
  /* TRANSLATORS: What the article prints, what is cited; both in quotation marks. */
  return g_strdup_printf (_("The article has %1$s instead of %2$s."), of_printed, of_cited);
}

static char *
dup_changes (const char *cited, const char *printed)
{
  g_autoptr (GArray) changes = plx_passage_compare (cited, printed);
  g_autoptr (GString) sentences = g_string_new (NULL);

  for (guint i = 0; i < MIN (changes->len, MOST_CHANGES); i++)
    {
      g_autofree char *sentence = dup_change (&g_array_index (changes, PlxPassageChange, i), cited, printed);

      add_sentence (sentences, sentence);
    }
  if (changes->len > MOST_CHANGES)
    {
      guint n = changes->len - MOST_CHANGES;
      g_autofree char *more = g_strdup_printf (ngettext ("It differs in %u more place.", "It differs in %u more places.", n), n);

      add_sentence (sentences, more);
    }
  return finish_sentences (sentences);
}

static char *
dup_forms (const char *cited, const char *printed)
{
  static const struct
  {
    PlxFormDifference form;
    const char *name;
  } names[] = {
    { PLX_FORM_DIFFERENCE_MARKS, N_("quotation marks") },
    { PLX_FORM_DIFFERENCE_SPACES, N_("spaces") },
    { PLX_FORM_DIFFERENCE_DASHES, N_("dashes") },
    { PLX_FORM_DIFFERENCE_CASE, N_("upper and lower case") },
    { PLX_FORM_DIFFERENCE_UNICODE, N_("Unicode form") },
  };
  PlxFormDifference found = plx_form_difference_find (cited, printed);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (!(found & names[i].form))
        continue;
      if (list->len > 0)
        g_string_append (list, C_("list", ", "));
      g_string_append (list, _(names[i].name));
    }
  /* Its prefix or suffix is part of a citation, too. */
  if (list->len == 0)
    return g_strdup (_("The words stand there as they are cited; what should stand around them has another form."));
  /* TRANSLATORS: What differs, one or more of “quotation marks”, “spaces”, “dashes”, “upper and lower case”, “Unicode form”, with commas
     between them. */
  return g_strdup_printf (_("The same words; it differs in: %s."), list->str);
}

char *
plx_verification_dup_difference (PlxVerification *self, PlxCitation *citation)
{
  const PlxFinding *finding = plx_verification_get_finding (self, plx_record_get_row (PLX_RECORD (citation)));
  const char *exact = plx_citation_get_exact (citation);

  if (finding->printed == NULL)
    return NULL;
  return finding->verdict == PLX_VERDICT_NORMALISED ? dup_forms (exact, finding->printed)
                                                    : dup_changes (exact, finding->printed);
}

/* Remarks */

static char *
dup_paragraph_count (PlxVerification *self, PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  guint n = plx_verification_get_n_paragraphs (self, plx_record_get_row (source));

  return g_strdup_printf (ngettext ("The article has only %u paragraph.", "The article has only %u paragraphs.", n), n);
}

static char *
dup_misplacement (PlxCitation *citation)
{
  guint start, end;

  plx_citation_get_position (citation, &start, &end);
  /* TRANSLATORS: Start and end are what a citation gives as its place in the paragraph, in characters. */
  return g_strdup_printf (_("The words do not stand at its start and end, %1$u and %2$u."), start, end);
}

static char *
dup_frame (PlxCitation *citation)
{
  const char *prefix = plx_citation_get_prefix (citation);
  const char *suffix = plx_citation_get_suffix (citation);
  g_autofree char *before = plx_quote (prefix != NULL ? prefix : "");
  g_autofree char *behind = plx_quote (suffix != NULL ? suffix : "");

  if (suffix == NULL)
    /* TRANSLATORS: What should stand before the words, in quotation marks. */
    return g_strdup_printf (_("The words stand there, but not behind %s."), before);
  if (prefix == NULL)
    /* TRANSLATORS: What should stand behind the words, in quotation marks. */
    return g_strdup_printf (_("The words stand there, but not before %s."), behind);
  /* TRANSLATORS: What should stand before and behind the words, in quotation marks. */
  return g_strdup_printf (_("The words stand there, but not between %1$s and %2$s."), before, behind);
}

static char *
dup_text_problem (PlxVerification *self, PlxCitation *citation)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  const char *problem = plx_verification_get_text_problem (self, plx_record_get_row (source));

  /* TRANSLATORS: The source, why its text was not read. */
  return problem != NULL ? g_strdup_printf (C_("source", "%1$s: %2$s."), plx_record_get_label (source), problem) : NULL;
}

static char *
dup_elsewhere (guint paragraph)
{
  g_autofree char *place = plx_paragraph_format (paragraph, FALSE);

  /* TRANSLATORS: “¶ 14”. */
  return g_strdup_printf (_("The words stand in %s instead."), place);
}

static void
take_sentence (GString *sentences, char *sentence)
{
  g_autofree char *owned = sentence;

  if (owned != NULL)
    add_sentence (sentences, owned);
}

char *
plx_verification_dup_remarks (PlxVerification *self, PlxCitation *citation)
{
  const PlxFinding *finding = plx_verification_get_finding (self, plx_record_get_row (PLX_RECORD (citation)));
  g_autoptr (GString) sentences = g_string_new (NULL);

  if (finding->verdict == PLX_VERDICT_NO_TEXT || finding->verdict == PLX_VERDICT_ANOTHER_TEXT)
    take_sentence (sentences, dup_text_problem (self, citation));
  if (finding->remarks & PLX_PASSAGE_REMARK_NO_PARAGRAPH)
    take_sentence (sentences, dup_paragraph_count (self, citation));
  if (finding->remarks & PLX_PASSAGE_REMARK_UNFRAMED)
    take_sentence (sentences, dup_frame (citation));
  if (finding->remarks & PLX_PASSAGE_REMARK_MISPLACED)
    take_sentence (sentences, dup_misplacement (citation));
  if (finding->remarks & PLX_PASSAGE_REMARK_REPEATED)
    add_sentence (sentences, _("The words stand there more than once; nothing tells which are meant."));
  if (finding->remarks & PLX_PASSAGE_REMARK_TOO_LONG)
    add_sentence (sentences, _("They are too long to look for something like them."));
  if (finding->elsewhere > 0)
    take_sentence (sentences, dup_elsewhere (finding->elsewhere));
  return finish_sentences (sentences);
}

/* Whose words they are */

static char *
dup_sort (PlxRecord *owner)
{
  switch (plx_record_get_kind (owner))
    {
    case PLX_RECORD_ESTIMATE:
      return plx_estimate_dup_title (PLX_ESTIMATE (owner));
    case PLX_RECORD_POSITION:
      return g_strdup (plx_stance_get_term (plx_record_get_enum (owner, PLX_POSITION_STANCE)));
    default:
      return g_strdup (plx_record_kind_get_term (plx_record_get_kind (owner)));
    }
}

void
plx_line_add_owner (PlxLine *line, PlxRecord *owner)
{
  g_autofree char *sort = dup_sort (owner);
  g_autofree char *who
      = PLX_IS_CLAIM (owner) ? plx_claim_dup_claimant_names (PLX_CLAIM (owner)) : g_strdup (plx_record_get_label (owner));

  plx_line_add (line, PLX_RUN_PLAIN, who, plx_record_get_id (owner));
  plx_line_add_item (line, PLX_RUN_DIM, sort, NULL);
}

/* Verdicts in lines */

static guint
get_gravity (PlxVerdict verdict)
{
  static const guint gravities[PLX_N_VERDICTS] = {
    [PLX_VERDICT_VERBATIM] = 0, [PLX_VERDICT_NORMALISED] = 1,   [PLX_VERDICT_NO_TEXT] = 2,
    [PLX_VERDICT_ALTERED] = 4,  [PLX_VERDICT_ANOTHER_TEXT] = 3, [PLX_VERDICT_ABSENT] = 5,
  };

  return gravities[verdict];
}

static gboolean
is_printed_together (PlxCitation *citation, PlxCitation *other)
{
  g_autoptr (PlxRecord) source = plx_citation_dup_source (citation);
  g_autoptr (PlxRecord) other_source = plx_citation_dup_source (other);

  return source != NULL && other_source != NULL && plx_record_equal (source, other_source)
         && plx_citation_get_paragraph (citation) == plx_citation_get_paragraph (other);
}

/* Returns whether there is a verdict. */
static gboolean
find_worst (PlxVerification *verification, guint32 row, PlxVerdict *worst)
{
  g_autoptr (PlxRecord) citation = plx_dossier_dup_record (plx_verification_get_dossier (verification),
                                                           PLX_RECORD_CITATION, row);
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (citation);
  g_autoptr (GListModel) citations
      = PLX_IS_EVENT (owner) ? plx_event_dup_citations (PLX_EVENT (owner)) : plx_claim_dup_citations (PLX_CLAIM (owner));
  guint n = g_list_model_get_n_items (citations);

  *worst = plx_verification_get_finding (verification, row)->verdict;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (PlxCitation) other = g_list_model_get_item (citations, i);
      const PlxFinding *finding
          = plx_verification_get_finding (verification, plx_record_get_row (PLX_RECORD (other)));

      if (is_printed_together (PLX_CITATION (citation), other) && get_gravity (finding->verdict) > get_gravity (*worst))
        *worst = finding->verdict;
    }
  return plx_verification_get_finding (verification, row)->checked;
}

/* What is as it should be has a sign, what is not has a word too. */
static PlxLine *
create_verdict_line (PlxVerdict verdict)
{
  PlxLine *line = plx_line_new ();
  gboolean is_grave = get_gravity (verdict) > get_gravity (PLX_VERDICT_NO_TEXT);
  const char *term = plx_verdict_get_term (verdict);

  plx_line_add_spoken (line, PLX_RUN_DIM, "\u00a0", C_("list separator", ", "), NULL);
  if (is_grave)
    plx_line_add (line, PLX_RUN_CAUTION, term, NULL);
  else
    plx_line_add_spoken (line, PLX_RUN_DIM, plx_verdict_get_sign (verdict), term, NULL);
  return line;
}

static void
insert_line (PlxLine *line, guint place, PlxLine *inserted)
{
  while (inserted->len > 0)
    g_ptr_array_insert (line, (int) place, g_ptr_array_steal_index (inserted, inserted->len - 1));
  g_ptr_array_unref (inserted);
}

void
plx_line_add_verdicts (PlxLine *line, PlxVerification *verification)
{
  for (guint i = line->len; i-- > 0;)
    {
      const PlxRun *run = g_ptr_array_index (line, i);
      PlxVerdict verdict;

      if (run->citation != PLX_NO_ROW && find_worst (verification, run->citation, &verdict))
        insert_line (line, i + 1, create_verdict_line (verdict));
    }
}
