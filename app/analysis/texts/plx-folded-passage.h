/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PlxFoldedPassage: a text as it is compared when quotation marks, spaces, dashes, case and Unicode form do not count
 * @source: the text, not copied
 * @text: what is left of it, in UTF-8: Unicode NFKD, case-folded
 * @places: guint: for each byte of @text the byte of @source at which the character that it comes from begins
 *
 * Three things are kept, because without them other words or another figure would look the same: an apostrophe within a
 * word (“we’re” is not “were”); that something stands between the digits of two figures, and whether it is a dash
 * (“10–12” is neither “1012” nor “10 12”, “1, 500” is not “1,500”); a dash before a figure, which may be a minus, unless it joins it to a word
 * (“MiG-29”). Superscripts, fractions and circled numbers are not taken for the digits in them.
 */
typedef struct
{
  const char *source;
  GString *text;
  GArray *places;
} PlxFoldedPassage;

/** plx_folded_passage_new: @source: valid UTF-8; has to live as long as what is returned. Returns: (transfer full) */
PlxFoldedPassage *plx_folded_passage_new (const char *source);
void plx_folded_passage_free (PlxFoldedPassage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PlxFoldedPassage, plx_folded_passage_free)

/** plx_folded_passage_get_end: Returns: the byte of the source at which the character ends that begins at @place, with the marks that combine with it */
guint plx_folded_passage_get_end (const PlxFoldedPassage *self, guint place);

/** plx_is_quotation_mark: whether @c is a quotation mark of any kind, or an apostrophe */
gboolean plx_is_quotation_mark (gunichar c);
/** plx_is_form_mark: whether @c is one of those, or a dash */
gboolean plx_is_form_mark (gunichar c);

/** PlxFormDifference: in what two texts differ whose words are the same */
typedef enum
{
  PLX_FORM_DIFFERENCE_NONE = 0,
  PLX_FORM_DIFFERENCE_MARKS = 1 << 0,
  PLX_FORM_DIFFERENCE_SPACES = 1 << 1,
  PLX_FORM_DIFFERENCE_DASHES = 1 << 2,
  PLX_FORM_DIFFERENCE_CASE = 1 << 3,
  PLX_FORM_DIFFERENCE_UNICODE = 1 << 4, /* composed or not, full-width or not, invisible characters */
} PlxFormDifference;

/** plx_form_difference_find: Returns: all in which @a and @b differ */
PlxFormDifference plx_form_difference_find (const char *a, const char *b);

G_END_DECLS
