/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-citation.h"
#include "plx-dossier.h"
#include "plx-passage.h"

G_BEGIN_DECLS

/**
 * PlxFinding: what became of one citation
 * @checked: whether it was looked up; those of records that are not sound are not
 * @start: of the passage, in bytes of the paragraph of the article; see PlxPassage
 * @end: likewise, exclusive
 * @printed: (nullable): unless it is verbatim what stands there: the passage as the article prints it
 * @elsewhere: the first other paragraph in which the words of an altered or absent citation stand character for character; 0 when there is
 *   none. It is told, and nothing is done with it
 */
typedef struct
{
  gboolean checked;
  PlxVerdict verdict;
  PlxPassageRemarks remarks;
  guint start;
  guint end;
  char *printed;
  guint elsewhere;
} PlxFinding;

/**
 * PlxVerification:
 *
 * How the citations of a dossier stand in the articles of a folder. Immutable; may be read from any thread. It keeps nothing of the
 * articles but the passages that are not verbatim, and writes nothing anywhere.
 */
#define PLX_TYPE_VERIFICATION (plx_verification_get_type ())
G_DECLARE_FINAL_TYPE (PlxVerification, plx_verification, PLX, VERIFICATION, GObject)

/** PlxVerificationProgress: @done: of @total citations. Called in the thread of plx_verification_run() */
typedef void (*PlxVerificationProgress) (guint done, guint total, gpointer user_data);

/**
 * plx_verification_run:
 * @folder: of the articles
 * @progress: (nullable)
 *
 * Looks every citation of every sound event and claim up in the article that its source names, in the paragraph that it
 * names, and never moves to a passage elsewhere. Texts that cannot be read count as not held.
 *
 * Reads each article once and keeps it until the end; meant for a thread of its own.
 *
 * Returns: (transfer full) (nullable): NULL when cancelled
 */
PlxVerification *plx_verification_run (PlxDossier *dossier, GFile *folder, PlxVerificationProgress progress,
                                       gpointer user_data, GCancellable *cancellable);

/** plx_verification_get_dossier: Returns: (transfer none) */
PlxDossier *plx_verification_get_dossier (PlxVerification *self);
/** plx_verification_get_folder: Returns: (transfer none) */
GFile *plx_verification_get_folder (PlxVerification *self);
/** plx_verification_count: how many citations have @verdict */
guint plx_verification_count (PlxVerification *self, PlxVerdict verdict);
/** plx_verification_count_all: how many citations were looked up */
guint plx_verification_count_all (PlxVerification *self);

/** plx_verification_get_finding: Returns: (transfer none): of the citation at @row among all citations */
const PlxFinding *plx_verification_get_finding (PlxVerification *self, guint32 row);

/**
 * plx_verification_dup_citations:
 * @verdict: a PlxVerdict; -1 for all that are not verbatim, by verdict: absent, altered, another text, no text, normalised
 *
 * Returns: (transfer full): the PlxCitations, those of one verdict in the order of the file; the objects are made on demand
 */
GListModel *plx_verification_dup_citations (PlxVerification *self, int verdict);

/**
 * plx_verification_get_text_problem:
 * @source_row: of a source
 *
 * Returns: (transfer none) (nullable): why its text was not read, in words; NULL when it was, or was not needed
 */
const char *plx_verification_get_text_problem (PlxVerification *self, guint32 source_row);

/** plx_verification_get_n_paragraphs: of the article of a source that was read; 0 otherwise */
guint plx_verification_get_n_paragraphs (PlxVerification *self, guint32 source_row);

/** plx_citation_get_selector: @selector: (out): its texts belong to @citation */
void plx_citation_get_selector (PlxCitation *citation, PlxSelector *selector);

G_END_DECLS
