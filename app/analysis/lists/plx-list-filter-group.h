/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-dossier.h"

G_BEGIN_DECLS

/**
 * PlxFilterGroup: choices of one sort that a kind of record offers
 * @nick: what the nicks of its choices begin with
 * @member: of the records, by which they are told apart; texts, enumerations and references are
 * @title: (context filter group): not yet translated
 * @term: for an enumeration or language, what a value is called
 */
typedef struct
{
  PlxRecordKind kind;
  const char *nick;
  guint member;
  const char *title;
  const char *(*enum_term) (int value);
  const char *(*text_term) (const char *value);
} PlxFilterGroup;

/** plx_filter_groups: Returns: (transfer none): all of them; @n: (out): how many */
const PlxFilterGroup *plx_filter_groups (guint *n);

/** plx_affiliations_get_path: the rows of what a claimant belongs to, itself first, at most @size; Returns:
 * how many */
guint plx_affiliations_get_path (PlxDossier *dossier, guint32 claimant, guint32 *path, guint size);

/** PLX_MAX_AFFILIATIONS: how far up affiliations are followed where every claimant is looked at */
#define PLX_MAX_AFFILIATIONS 64

G_END_DECLS
