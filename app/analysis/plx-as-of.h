/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-claim.h"
#include "plx-dossier.h"
#include "plx-satire-index.h"

G_BEGIN_DECLS

/** PlxClock: which of a claim's clocks a dossier is wound back by */
typedef enum
{
  PLX_CLOCK_SAID,      /* when it was uttered */
  PLX_CLOCK_PUBLISHED, /* when the first source that prints it came out */
} PlxClock;

/**
 * PlxAsOf:
 * @clock: what counts
 * @day: the last day that counts, as plx_date_get_earliest() counts days; %PLX_AS_OF_ALWAYS for everything
 *
 * The state of a dossier at the end of a day.
 */
typedef struct
{
  PlxClock clock;
  gint32 day;
} PlxAsOf;

#define PLX_AS_OF_ALWAYS G_MAXINT32

/** plx_date_get_counted_day: the day from which a date counts, and whether it is sure, as plx_claim_get_day()
 */
gint32 plx_date_get_counted_day (const PlxDate *date, gboolean *approximate);

/**
 * plx_claim_get_day:
 * @approximate: (out) (optional): whether the date is qualified, unspecified, an interval or open, so that
 * the day is not sure to be the one
 *
 * The day from which @claim counts by @clock: the earliest day of the date. Where that is open ("before 28
 * October") it is the latest day: only by then is it known to have been said.
 *
 * Returns: the day; %PLX_AS_OF_ALWAYS when there is no date at all
 */
gint32 plx_claim_get_day (PlxClaim *claim, PlxClock clock, gboolean *approximate);

/** plx_claim_row_get_day: the same for the claim at @row of @kind */
gint32 plx_claim_row_get_day (
    PlxDossier *dossier, PlxRecordKind kind, guint32 row, PlxClock clock, gboolean *approximate);

/** plx_as_of_includes: whether @claim had been said, or published, by the end of the day */
gboolean plx_as_of_includes (const PlxAsOf *as_of, PlxClaim *claim);

/**
 * plx_as_of_includes_citation:
 * @row: of a citation
 *
 * Returns: whether it counts: by the clock of publishing, whether its source had come out by the end of the
 * day; by the other clock, where it does not matter when a source came out that tells what had been said,
 * always
 */
gboolean plx_as_of_includes_citation (const PlxAsOf *as_of, PlxDossier *dossier, guint32 row);

/** plx_as_of_dup_citations: Returns: (transfer full): the PlxCitations of @claim that count */
GListModel *plx_as_of_dup_citations (const PlxAsOf *as_of, PlxClaim *claim);

/** plx_as_of_get_claim_satire: how much of what @claim rests on is satire, of the citations that count */
PlxSatire plx_as_of_get_claim_satire (const PlxAsOf *as_of, PlxClaim *claim);

/** plx_as_of_get_satire: how much of what the claim at @row of @kind rests on is satire, of the citations
 * that count
 */
PlxSatire plx_as_of_get_satire (
    const PlxAsOf *as_of, PlxSatireIndex *satire, PlxDossier *dossier, PlxRecordKind kind, guint32 row);

/**
 * PlxNewsDay: a day on which something was said or published first
 * @n_claims: how many claims
 * @approximate: whether none of them is known to be of just this day
 */
typedef struct
{
  gint32 day;
  guint n_claims;
  gboolean approximate;
} PlxNewsDay;

/** plx_claims_dup_news_days: Returns: (transfer full) (element-type PlxNewsDay): ascending, each day once */
GArray *plx_claims_dup_news_days (GListModel *claims, PlxClock clock);

/** plx_claim_rows_dup_news_days: the same for the claims at @rows of @kind */
GArray *plx_claim_rows_dup_news_days (
    PlxDossier *dossier, PlxRecordKind kind, const guint32 *rows, guint n, PlxClock clock);

/**
 * plx_news_days_step:
 * @days: (element-type PlxNewsDay)
 * @day: where to step from; %PLX_AS_OF_ALWAYS is behind the last day
 * @steps: how many days with news to go, back when negative
 *
 * Returns: a day with news, the first at least; %PLX_AS_OF_ALWAYS beyond the last
 */
gint32 plx_news_days_step (GArray *days, gint32 day, int steps);

G_END_DECLS
