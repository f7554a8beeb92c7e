/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-as-of.h"
#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * plx_compare_find:
 * @option: that named the id: "--measure"
 * @kind: what it has to be
 *
 * Returns: (transfer full) (nullable): the sound record of @kind with @id; NULL when there is none, which has been said on stderr,
 * with the ids that there are
 */
PlxRecord *plx_compare_find (PlxDossier *dossier, const char *option, const char *id, PlxRecordKind kind);

/**
 * plx_compare_find_claims:
 * @ids: ids of claims with commas between them
 *
 * Returns: (transfer full) (nullable) (element-type PlxClaim): the claims, in that order; NULL when they are not two to four
 * different sound claims, which has been said on stderr
 */
GPtrArray *plx_compare_find_claims (PlxDossier *dossier, const char *ids);

/**
 * plx_compare_parse_day:
 * @text: (nullable): a day, month or year in EDTF; NULL is no limit
 * @day: (out): its last day
 *
 * Returns: whether it is one; otherwise that has been said on stderr
 */
gboolean plx_compare_parse_day (const char *text, gint32 *day);

G_END_DECLS
