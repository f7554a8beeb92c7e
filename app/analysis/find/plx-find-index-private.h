/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-find-index.h"

G_BEGIN_DECLS

/** PLX_FIND_CHUNK: how many entries are scanned in one go */
#define PLX_FIND_CHUNK 8192

/** PLX_FIND_PADDING: so many NULs stand behind everything, so that bytes can be read eight at once */
#define PLX_FIND_PADDING 8

/** PlxFindChunk: entries of one kind; a NUL stands behind their texts */
typedef struct
{
  PlxRecordKind kind;
  guint32 first;
  guint32 end;
} PlxFindChunk;

/**
 * PlxFindIndex:
 * @arena: the folded texts of one record after the other, each text ended by a line feed; the first of a record is its title
 * @starts: where the texts of an entry begin; one more for the end
 * @chunks: (element-type PlxFindChunk): all entries, in order
 * @first: the entry of row 0 of each kind; one more for the number of entries
 * @skeletons: for each claimant what its names sound like, each ended by a line feed; (nullable) elements
 */
struct _PlxFindIndex
{
  gatomicrefcount references;
  PlxDossier *dossier;
  GString *arena;
  guint64 *starts;
  GArray *chunks;
  guint32 first[PLX_N_LISTED_KINDS + 1];
  char **skeletons;
};

G_END_DECLS
