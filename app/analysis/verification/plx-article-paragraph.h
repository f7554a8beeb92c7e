/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "plx-line.h"
#include "plx-passage.h"
#include "plx-source.h"

G_BEGIN_DECLS

/**
 * PlxArticleMark: a citation as it stands in a paragraph
 * @citation: its row among all citations
 * @owner_kind: of the event or claim that it belongs to
 * @owner: its row among those of its kind
 * @verdict: verbatim, normalised, altered or absent
 * @start: of the passage, in bytes of the paragraph; both are 0 for one that is absent
 * @end: exclusive
 */
typedef struct
{
  guint32 citation;
  PlxRecordKind owner_kind;
  guint32 owner;
  PlxVerdict verdict;
  guint start;
  guint end;
} PlxArticleMark;

/**
 * PlxArticleSegment: a stretch of a paragraph that the same citations cover
 * @start: in bytes of the paragraph
 * @end: exclusive
 * @marks: guint: which of its marks
 */
typedef struct
{
  guint start;
  guint end;
  GArray *marks;
} PlxArticleSegment;

/** PLX_ARTICLE_PARAGRAPH_MAX_MARKS: of so many citations the passages are marked in one paragraph; of the rest only the notes tell */
#define PLX_ARTICLE_PARAGRAPH_MAX_MARKS 1000

/**
 * PlxArticleParagraph:
 *
 * A paragraph of an article, with the citations from it. Immutable.
 */
#define PLX_TYPE_ARTICLE_PARAGRAPH (plx_article_paragraph_get_type ())
G_DECLARE_FINAL_TYPE (PlxArticleParagraph, plx_article_paragraph, PLX, ARTICLE_PARAGRAPH, GObject)

/**
 * plx_article_paragraph_new:
 * @number: from 1
 * @text: (transfer none): belongs to @owner, as do @marks
 * @marks: (array length=n_marks): its citations, in the order in which they begin; absent ones last
 * @owner: keeps them alive
 */
PlxArticleParagraph *plx_article_paragraph_new (PlxSource *source, guint number, const char *text,
                                                const PlxArticleMark *marks, guint n_marks, GObject *owner);

/** plx_article_paragraph_get_number: from 1 */
guint plx_article_paragraph_get_number (PlxArticleParagraph *self);
/** plx_article_paragraph_get_text: Returns: (transfer none): one line, as the article has it */
const char *plx_article_paragraph_get_text (PlxArticleParagraph *self);
/** plx_article_paragraph_get_dossier: Returns: (transfer none) */
PlxDossier *plx_article_paragraph_get_dossier (PlxArticleParagraph *self);
/** plx_article_paragraph_is_satire: whether it is of a satirical passage, or the whole source is satire */
gboolean plx_article_paragraph_is_satire (PlxArticleParagraph *self);
/**
 * plx_article_paragraph_dup_part_title:
 *
 * Returns: (transfer full) (nullable): for the first paragraph of a passage of another kind than the source: "Paragraphs 3 to 17: Satire. …"
 */
char *plx_article_paragraph_dup_part_title (PlxArticleParagraph *self);

/** plx_article_paragraph_get_marks: Returns: (transfer none) (array length=n_marks): its citations */
const PlxArticleMark *plx_article_paragraph_get_marks (PlxArticleParagraph *self, guint *n_marks);
/**
 * plx_article_paragraph_get_segments:
 *
 * Returns: (transfer none) (element-type PlxArticleSegment): the stretches that are cited, in order. Where passages overlap
 *   they are cut, so that none overlap, and each knows all its citations
 */
const GArray *plx_article_paragraph_get_segments (PlxArticleParagraph *self);

/** plx_article_mark_dup_owner: Returns: (transfer full): the event or claim */
PlxRecord *plx_article_mark_dup_owner (const PlxArticleMark *mark, PlxDossier *dossier);

/**
 * plx_article_mark_add_to_line:
 *
 * Adds whose claim or which event it is, as a link to it, and what is to be said of the citation: "Kim Hong-kyun · Quotation · altered".
 */
void plx_article_mark_add_to_line (const PlxArticleMark *mark, PlxDossier *dossier, PlxLine *line);

G_END_DECLS
